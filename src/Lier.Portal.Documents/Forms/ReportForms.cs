using System.Net.Mime;
using Lier.Portal.Documents.Linked;
using Lier.Portal.Documents.ReportText;
using Lier.Portal.Documents.Tables;
using Lier.Portal.Documents.Word;
using Lier.Portal.Domain.Published;

namespace Lier.Portal.Documents.Forms;

/// <summary>The forms of a report.</summary>
public static class ReportForms
{
    /// <summary>The frozen form itself: its bytes are what the fingerprint of a version is over.</summary>
    public const string Json = Publication.FrozenForm;

    /// <summary>Made after the publication, by Chromium.</summary>
    public const string Pdf = "pdf";

    public static FormSet<ReportContent> Written { get; } = new(
        Form<ReportContent>.Text("txt", "Tekst", "text/plain; charset=utf-8", (content, _) => ReportTextWriter.Write(content)),
        new("docx", "Word", WordFile.ContentType, (content, _) => ReportDocument.Write(content)),
        Form<ReportContent>.Text("csv", "CSV", "text/csv; charset=utf-8", (content, _) => ReportCsv.Write(content)),
        Form<ReportContent>.Text(
            "budget.csv", "CSV van de budgetten", "text/csv; charset=utf-8", (content, _) => BudgetCsv.Write(content)),
        Form<ReportContent>.Text("jsonld", "JSON-LD", JsonLd.MediaType, LinkedReport.Write));

    /// <summary>How the name of each form ends.</summary>
    public static IEnumerable<string> Endings => [.. Written.MadeAtOnce.Select(f => f.Ending), Json, Pdf];

    /// <summary>Null for a form that does not exist.</summary>
    public static string? MediaTypeOf(string ending) => ending == Pdf ? MediaTypeNames.Application.Pdf : Written.MediaTypeOf(ending);

    /// <summary>The forms of a publication in the order of the page, each with its name.</summary>
    public static IEnumerable<(string Ending, string Name)> Named(IReadOnlyCollection<string> kept) =>
        kept.Contains(Pdf) ? Written.Named(kept).Prepend((Pdf, "PDF")) : Written.Named(kept);
}
