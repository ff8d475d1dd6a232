using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Lier.Portal.Documents.Pdf;
using Lier.Portal.Documents.Reading;

namespace Lier.Portal.Application.Printing;

/// <summary>
/// The real report of 2021-H1 as PDF, printed by <see cref="PdfPrinter"/> and finished by <see cref="PdfFinish"/>, looked at with the tools
/// that others use.
/// </summary>
public sealed partial class AReportAsPdfTests(PrintedReport report) : IClassFixture<PrintedReport>
{
    [Fact]
    public void It_is_tagged_on_A4_and_says_what_it_is()
    {
        var info = report.Pdf.Info();

        Assert.Equal(("yes", "Voortgang eerste helft 2021", "Stad Lier", PrintedReport.Facts.Subject, "Lier vordert"), (info["Tagged"], info["Title"], info["Author"], info["Subject"], info["Creator"]));
        Assert.Matches(@"^59\d\.\d+ x 84\d\.\d+ pts \(A4\)$", info["Page size"]);
        Assert.Equal(("none", "no", "no"), (info["Form"], info["JavaScript"], info["Encrypted"]));
    }

    [Fact]
    public void Its_catalog_says_Dutch_of_Belgium_and_to_show_the_title()
    {
        var catalog = report.Pdf.Written(Root().Match(report.Pdf.Written("trailer")).Groups[1].Value);

        Assert.Contains("/Lang (nl-BE)", catalog, StringComparison.Ordinal);
        Assert.Contains("/Marked true", catalog, StringComparison.Ordinal);
        Assert.Contains("/DisplayDocTitle true", catalog, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_metadata_repeats_it_for_machines_with_the_mark_of_PDF_UA()
    {
        var metadata = XDocument.Parse(PdfTools.Run("pdfinfo", "-meta", report.Pdf.File)).Descendants().Where(e => !e.HasElements).Select(e => (e.Ancestors().First(a => a.Name.NamespaceName.Length > 0 && a.Name.LocalName is not ("li" or "Alt" or "Seq" or "Bag")).Name.LocalName, e.Name.LocalName, e.Value)).ToList();

        Assert.Contains(("Description", "part", "1"), metadata);
        Assert.Contains(("title", "li", "Voortgang eerste helft 2021"), metadata);
        Assert.Contains(("description", "li", PrintedReport.Facts.Subject), metadata);
        Assert.Contains(("creator", "li", "Stad Lier"), metadata);
        Assert.Contains(("language", "li", "nl-BE"), metadata);
        Assert.Contains(("date", "li", "2021-09-27T12:00:00Z"), metadata);
    }

    [Fact]
    public void Qpdf_finds_nothing_wrong_with_it() =>
        Assert.Contains("No syntax or stream encoding errors found", PdfTools.Run("qpdf", "--check", report.Pdf.File), StringComparison.Ordinal);

    [Fact]
    public void Its_outline_has_every_heading_in_order()
    {
        var outline = JsonDocument.Parse(PdfTools.Run("qpdf", "--json", "--json-key=outlines", report.Pdf.File)).RootElement.GetProperty("outlines");

        Assert.Equal(Headings("h[1-4]"), Titles(outline).Select(Plain));
        Assert.Equal(32, Headings("h[23]").Count);
    }

    [Theory]
    [InlineData("h1", "H1")]
    [InlineData("h2", "H2")]
    [InlineData("h3", "H3")]
    [InlineData("h4", "H4")]
    [InlineData("[uo]l", "L")]
    [InlineData("li", "LI")]
    [InlineData("li", "LBody")]
    [InlineData("table", "Table")]
    [InlineData("caption", "Caption")]
    [InlineData("tr", "TR")]
    [InlineData("th", "TH")]
    [InlineData("td", "TD")]
    [InlineData("article", "Art")]
    public void Every_element_is_in_the_structure_tree(string element, string tag)
    {
        var elements = Regex.Count(report.Body, $@"<{element}[\s>]");

        Assert.NotEqual(0, elements);
        Assert.Equal(elements, Regex.Count(PdfTools.Run("pdfinfo", "-struct", report.Pdf.File), $@"(?m)^ *{tag}(?= |:|$)"));
    }

    [Theory]
    [InlineData]
    [InlineData("-layout")]
    [InlineData("-raw")]
    public void Every_word_of_the_source_is_in_its_text_in_order(params string[] options) => AssertInOrder(Words(FirstReport.Text()), Words(report.Pdf.Text(options)));

    [Fact]
    public void Who_hears_it_hears_every_word_of_the_source_in_order()
    {
        // The tool forgets the blank at the end of a line, so words are looked for in the letters.
        var heard = string.Concat(Words(string.Concat(Spoken().Matches(PdfTools.Run("pdfinfo", "-struct-text", report.Pdf.File)).Select(m => m.Groups[1].Value))));
        var at = 0;

        foreach (var word in Words(FirstReport.Text()))
        {
            var found = heard.IndexOf(word, at, StringComparison.Ordinal);
            Assert.True(found >= 0, $"'{word}' is missing after …{heard[Math.Max(0, at - 60)..at]}");
            at = found + word.Length;
        }
    }

    [Fact]
    public void Every_page_bears_the_title_and_its_number()
    {
        var pages = report.Pdf.Text("-layout").TrimEnd('\f').Split('\f');

        Assert.Equal(int.Parse(report.Pdf.Info()["Pages"], CultureInfo.InvariantCulture), pages.Length);
        foreach (var (index, page) in pages.Index()) Assert.Matches($@"Voortgang eerste helft 2021 · Stad Lier +Bladzijde {index + 1} van {pages.Length}\s*$", page);
    }

    [Fact]
    public void Whatever_is_in_no_tag_is_an_artifact()
    {
        var depth = 0;
        var loose = new List<string>();
        var artifacts = 0;
        foreach (var line in report.Pdf.Unpacked().Split('\n'))
        {
            if (line.EndsWith("BDC", StringComparison.Ordinal) || line.EndsWith("BMC", StringComparison.Ordinal)) depth++;
            if (line.StartsWith("/Artifact", StringComparison.Ordinal)) artifacts++;
            if (line == "EMC") depth--;
            if (depth == 0 && (line is "f" or "f*" or "S" or "s" or "B" || line.EndsWith(" Tj", StringComparison.Ordinal) || line.EndsWith(" TJ", StringComparison.Ordinal) || line.EndsWith(" Do", StringComparison.Ordinal))) loose.Add(line);
        }

        Assert.Empty(loose);
        Assert.Equal(0, depth);
        Assert.True(artifacts > int.Parse(report.Pdf.Info()["Pages"], CultureInfo.InvariantCulture));
    }

    [Fact]
    public void It_leads_nowhere_on_the_machine_that_made_it()
    {
        var written = report.Pdf.Unpacked();

        Assert.DoesNotContain("file:", written, StringComparison.Ordinal);
        Assert.DoesNotContain(Path.GetTempPath(), written, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_letters_are_real_fonts_that_travel_with_it()
    {
        var fonts = PdfTools.Run("pdffonts", report.Pdf.File).Split('\n', StringSplitOptions.RemoveEmptyEntries)[2..];

        Assert.Equal(3, fonts.Length);
        Assert.All(fonts, font => Assert.Matches(@"Source(Sans3|Serif4)\S* +CID TrueType +Identity-H +yes yes yes", font));
    }

    internal static void AssertInOrder(List<string> words, List<string> text)
    {
        var at = 0;
        foreach (var (index, word) in words.Index())
        {
            var found = text.IndexOf(word, at);
            Assert.True(found >= 0, $"'{word}' is missing after {string.Join(' ', words.Skip(index - 8).Take(8))}");
            at = found + 1;
        }
    }

    // Bullets, dashes and capitals are the layout's; letters and digits are the source's.
    internal static List<string> Words(string text) => [.. WordShape().Matches(text).Select(m => m.Value.ToLowerInvariant())];

    private List<string> Headings(string element) =>
        [.. Regex.Matches(report.Body, $"<({element})[^>]*>(.*?)</\\1>", RegexOptions.Singleline).Select(m => Plain(WebUtility.HtmlDecode(Tags().Replace(m.Groups[2].Value, ""))))];

    private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<string> Titles(JsonElement outlines) => outlines.EnumerateArray().SelectMany(o => Titles(o.GetProperty("kids")).Prepend(o.GetProperty("title").GetString()!));

    [GeneratedRegex(@"/Root (\d+) 0 R")]
    private static partial Regex Root();

    [GeneratedRegex(@"[^\W_]+")]
    private static partial Regex WordShape();

    [GeneratedRegex("(?m)^ *\"(.*)\"$")]
    private static partial Regex Spoken();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tags();
}
