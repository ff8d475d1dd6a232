using System.Net.Mime;
using System.Text;
using Lier.Portal.Documents.Addresses;
using Lier.Portal.Documents.Linked;
using Lier.Portal.Documents.ReportText;
using Lier.Portal.Documents.Tables;
using Lier.Portal.Documents.Word;
using Lier.Portal.Domain.Published;
using Lier.Portal.Domain.Reports;

namespace Lier.Portal.Documents.Forms;

/// <summary>The other forms of a report: made once, from what is frozen, and kept with it.</summary>
public static class ReportForms
{
    /// <summary>The frozen form itself: its bytes are what the fingerprint of a version is over.</summary>
    public const string Json = PublishedReport.FrozenForm;

    /// <summary>Made after the publication, by Chromium.</summary>
    public const string Pdf = "pdf";

    public const string JsonMediaType = "application/json";

    private static readonly Form[] All =
    [
        new("txt", "Tekst", "text/plain; charset=utf-8", (content, _) => Utf8(ReportTextWriter.Write(content))),
        new("docx", "Word", WordFile.ContentType, (content, _) => ReportDocument.Write(content)),
        new("csv", "CSV", "text/csv; charset=utf-8", (content, _) => Utf8(ReportCsv.Write(content))),
        new("budget.csv", "CSV van de budgetten", "text/csv; charset=utf-8", (content, _) => Utf8(BudgetCsv.Write(content))),
        new("jsonld", "JSON-LD", "application/ld+json", (content, portal) => Utf8(LinkedReport.Write(content, portal))),
    ];

    /// <summary>Every form that a publication has from the start, but for the frozen one.</summary>
    public static IEnumerable<PublishedFile> Of(ReportContent content, PortalAddress portal) =>
        All.Select(f => new PublishedFile(f.Ending, f.Write(content, portal)));

    /// <summary>How the name of each form ends that is made from the frozen one, at the publication.</summary>
    public static IEnumerable<string> MadeAtOnce => All.Select(f => f.Ending);

    /// <summary>How the name of each form ends.</summary>
    public static IEnumerable<string> Endings => [.. MadeAtOnce, Json, Pdf];

    /// <summary>Null for a form that does not exist.</summary>
    public static string? MediaTypeOf(string ending) => ending switch
    {
        Json => JsonMediaType,
        Pdf => MediaTypeNames.Application.Pdf,
        _ => All.FirstOrDefault(f => f.Ending == ending)?.MediaType,
    };

    /// <summary>The forms of a publication in the order of the page, each with its name.</summary>
    public static IEnumerable<(string Ending, string Name)> Named(IReadOnlyCollection<string> kept) =>
        All.Select(f => (f.Ending, f.Name)).Prepend((Pdf, "PDF")).Where(f => kept.Contains(f.Item1)).Append((Json, "JSON"));

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private sealed record Form(string Ending, string Name, string MediaType, Func<ReportContent, PortalAddress, byte[]> Write);
}
