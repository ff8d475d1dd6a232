using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Lier.Portal.Documents.Pdf;

namespace Lier.Portal.Pure.Tests.Documents.Pdf;

/// <summary>A PDF of a few objects, written as Chromium writes one; a test changes what it is about.</summary>
internal static class SmallPdf
{
    public const string Content = "0 0 0 rg\n/P <</MCID 0 >>BDC\nBT\n/F1 12 Tf\n(Tekst \\) hier) Tj\nET\nEMC\n10 10 m\n20 20 l\nS\nBT\n(Bladzijde 1) Tj\nET\n";

    public static readonly PdfFacts Facts = new("Een & <twee>", "Drie", null);

    public static readonly DateTimeOffset MadeAt = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

    /// <summary>Object n is the n-th; 1 is the catalog, 2 the Info, 5 the page, 6 its content, 8 the tree of tags, 9 its list item.</summary>
    public static List<string> Objects() =>
    [
        "<</Type /Catalog\n/Pages 4 0 R\n/StructTreeRoot 8 0 R\n/Outlines 3 0 R\n/MarkInfo <</Type /MarkInfo\n/Marked true>>>>",
        "<</Title (Oud)\n/Producer (Skia)>>",
        "<</Type /Outlines>>",
        "<</Type /Pages\n/Count 1\n/Kids [5 0 R]>>",
        "<</Type /Page\n/Parent 4 0 R\n/MediaBox [0 0 595 842]\n/Contents 6 0 R\n/Annots [7 0 R]>>",
        $"<</Length {Content.Length}>> stream\n{Content}\nendstream",
        "<</Type /Annot\n/Subtype /Link\n/Rect [0 0 1 1]\n/A <</S /URI\n/URI (https://www.lier.be/)>>>>",
        "<</Type /StructTreeRoot\n/K 9 0 R>>",
        "<</Type /StructElem\n/S /LI\n/P 8 0 R\n/K [10 0 R 11 0 R 12 0 R]>>",
        "<</Type /StructElem\n/S /Lbl\n/P 9 0 R\n/Pg 5 0 R\n/K 0>>",
        "<</Type /StructElem\n/S /Strong\n/P 9 0 R\n/Pg 5 0 R\n/K 1>>",
        "<</Type /StructElem\n/S /Teletekst\n/P 9 0 R\n/Pg 5 0 R\n/K 2>>",
    ];

    public static byte[] Of(IReadOnlyList<string> objects, string more = "")
    {
        var (written, table) = (new StringBuilder("%PDF-1.4\n"), new StringBuilder());
        foreach (var (index, value) in objects.Index())
        {
            table.Append(CultureInfo.InvariantCulture, $"{written.Length:D10} 00000 n \n");
            written.Append(CultureInfo.InvariantCulture, $"{index + 1} 0 obj\n{value}\nendobj\n");
        }

        var start = written.Length;
        written.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n{table}trailer\n<</Size {objects.Count + 1}\n/Root 1 0 R\n/Info 2 0 R{more}>>\nstartxref\n{start}\n%%EOF");
        return Encoding.Latin1.GetBytes(written.ToString());
    }

    public static byte[] With(int number, string value)
    {
        var objects = Objects();
        objects[number - 1] = value;
        return Of(objects);
    }

    public static byte[] Finished(byte[] printed) => PdfFinish.Finish(printed, Facts, MadeAt);

    /// <summary>The object as the newest update says it is.</summary>
    public static string Object(byte[] pdf, int number) =>
        Regex.Matches(Encoding.Latin1.GetString(pdf), $@"(?:^|\n){number} 0 obj\n(.*?)\nendobj", RegexOptions.Singleline)[^1].Groups[1].Value;
}
