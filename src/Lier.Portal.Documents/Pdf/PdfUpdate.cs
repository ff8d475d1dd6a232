using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Lier.Portal.Documents.Pdf;

/// <summary>Changes to a PDF, written after it as an incremental update (ISO 32000-1, 7.5.6): what Chromium wrote stays as it is.</summary>
internal sealed class PdfUpdate(PdfFile file)
{
    private readonly SortedDictionary<int, PdfDictionary> changed = [];
    private readonly Dictionary<int, byte[]> streams = [];
    private int next = CountOf(file.Trailer);

    public PdfFile File => file;

    /// <summary>The object as it is by now; null when it is no dictionary.</summary>
    public PdfDictionary? Look(int number) => changed.GetValueOrDefault(number) ?? file.Value(number) as PdfDictionary;

    /// <summary>The object to change: it will be written anew.</summary>
    public PdfDictionary Change(int number) =>
        changed[number] = Look(number) ?? throw new UnforeseenPdfException($"object {number} is not a dictionary");

    public int Add(PdfDictionary dictionary)
    {
        changed[next] = dictionary;
        return next++;
    }

    /// <summary>XMP stays readable for whoever looks for it in the bytes, so it is not packed.</summary>
    public int AddPlain(PdfDictionary dictionary, byte[] content)
    {
        dictionary["/Length"] = PdfAtom.Number(content.Length);
        streams[next] = content;
        return Add(dictionary);
    }

    public void Replace(int stream, byte[] content)
    {
        using var packed = new MemoryStream();
        using (var packer = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true)) packer.Write(content);
        streams[stream] = packed.ToArray();
        var dictionary = changed[stream] = new();
        (dictionary["/Filter"], dictionary["/Length"]) = (new PdfAtom("/FlateDecode"), PdfAtom.Number(streams[stream].Length));
    }

    public byte[] Write()
    {
        using var output = new MemoryStream(file.Bytes.Length + (file.Bytes.Length / 4));
        output.Write(file.Bytes);
        output.Write("\n"u8);
        var table = new StringBuilder("xref\n");
        foreach (var (number, dictionary) in changed)
        {
            table.Append(CultureInfo.InvariantCulture, $"{number} 1\n{output.Position:D10} 00000 n \n");
            WriteObject(output, number, dictionary);
        }

        table.Append(CultureInfo.InvariantCulture, $"trailer\n{Trailer()}\nstartxref\n{output.Position}\n%%EOF\n");
        output.Write(Encoding.Latin1.GetBytes(table.ToString()));
        return output.ToArray();
    }

    private void WriteObject(MemoryStream output, int number, PdfDictionary dictionary)
    {
        output.Write(Encoding.Latin1.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{number} 0 obj\n{dictionary}\n")));
        if (streams.TryGetValue(number, out var content))
        {
            output.Write("stream\n"u8);
            output.Write(content);
            output.Write("\nendstream\n"u8);
        }

        output.Write("endobj\n"u8);
    }

    private static int CountOf(PdfDictionary trailer) =>
        trailer["/Size"] is PdfAtom { Written: var size }
        && int.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new UnforeseenPdfException("its trailer does not say how many objects it has");

    private PdfDictionary Trailer()
    {
        var trailer = new PdfDictionary();
        foreach (var name in file.Trailer.Names) trailer[name] = file.Trailer[name];
        (trailer["/Size"], trailer["/Prev"]) = (PdfAtom.Number(next), PdfAtom.Number(file.Table));
        return trailer;
    }
}
