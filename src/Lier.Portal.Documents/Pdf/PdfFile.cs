using System.IO.Compression;
using System.Text;

namespace Lier.Portal.Documents.Pdf;

/// <summary>The objects of a PDF as Chromium writes it: one classic cross-reference table, nothing encrypted, no updates.</summary>
internal sealed class PdfFile
{
    private readonly Dictionary<int, int> starts = [];

    private PdfFile(byte[] bytes, int table) => (Bytes, Table) = (bytes, table);

    public byte[] Bytes { get; }

    /// <summary>Where the cross-reference table begins.</summary>
    public int Table { get; }

    public PdfDictionary Trailer { get; private set; } = new();

    public IEnumerable<int> Numbers => starts.Keys;

    public static PdfFile Read(byte[] bytes)
    {
        var start = bytes.AsSpan().LastIndexOf("startxref"u8);
        if (!bytes.AsSpan().StartsWith("%PDF-1."u8) || start < 0) throw new UnforeseenPdfException("it does not begin and end as a PDF");
        var file = new PdfFile(bytes, new PdfParser(bytes, start + "startxref".Length).Number());
        file.ReadTable();
        return file;
    }

    /// <summary>The object itself; of a stream, its dictionary.</summary>
    public PdfValue Value(int number) => At(number).Value();

    /// <summary>The bytes of a stream as they were before they were packed.</summary>
    public byte[] Content(int number)
    {
        var parser = At(number);
        var dictionary = parser.Dictionary();
        var isPlain = parser.Word() == "stream" && dictionary["/DecodeParms"] is null;
        if (!isPlain || dictionary["/Length"] is not PdfAtom { Written: var length })
            throw new UnforeseenPdfException($"object {number} is not a plain stream");
        var start = parser.At + (Bytes[parser.At] == '\r' ? 2 : 1);
        var end = start + new PdfParser(Encoding.ASCII.GetBytes(length), 0).Number();
        if (end > Bytes.Length || new PdfParser(Bytes, end).Word() != "endstream")
            throw new UnforeseenPdfException($"object {number} is not as long as it says");
        return dictionary["/Filter"] switch
        {
            null => Bytes[start..end],
            PdfAtom { Written: "/FlateDecode" } => Unpacked(number, start, end),
            var other => throw new UnforeseenPdfException($"object {number} is packed by {other}"),
        };
    }

    private byte[] Unpacked(int number, int start, int end)
    {
        using var packed = new ZLibStream(new MemoryStream(Bytes, start, end - start), CompressionMode.Decompress);
        using var unpacked = new MemoryStream();
        try
        {
            packed.CopyTo(unpacked);
        }
        catch (InvalidDataException)
        {
            throw new UnforeseenPdfException($"object {number} cannot be unpacked");
        }

        return unpacked.ToArray();
    }

    private PdfParser At(int number)
    {
        if (!starts.TryGetValue(number, out var start)) throw new UnforeseenPdfException($"object {number} does not exist");
        var parser = new PdfParser(Bytes, start);
        if (parser.Number() != number || parser.Number() != 0 || parser.Word() != "obj")
            throw new UnforeseenPdfException($"object {number} is not where the table says");
        return parser;
    }

    private void ReadTable()
    {
        if (Table >= Bytes.Length || new PdfParser(Bytes, Table) is not { } parser || parser.Word() != "xref")
            throw new UnforeseenPdfException("it has no classic cross-reference table");
        var word = parser.Word();
        for (; word != "trailer"; word = parser.Word()) ReadSection(parser, new PdfParser(Encoding.Latin1.GetBytes(word), 0).Number());
        Trailer = parser.Dictionary();
        if (Trailer.Names.Intersect(["/Prev", "/XRefStm", "/Encrypt"]).FirstOrDefault() is { } entry)
            throw new UnforeseenPdfException($"its trailer has {entry}");
    }

    private void ReadSection(PdfParser parser, int first)
    {
        var count = parser.Number();
        for (var number = first; number < first + count; number++)
        {
            var (start, _, use) = (parser.Number(), parser.Number(), parser.Word());
            if (use != "n") continue;
            starts[number] = start < Bytes.Length
                ? start
                : throw new UnforeseenPdfException($"object {number} lies beyond its end");
        }
    }
}
