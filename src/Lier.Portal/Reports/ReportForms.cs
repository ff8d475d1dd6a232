using System.Text;
using Lier.Portal.Domain.Reports;
using Lier.Portal.Import;

namespace Lier.Portal.Reports;

/// <summary>The other forms of a report: made once, from what is frozen, and kept with it.</summary>
public static class ReportForms
{
    /// <summary>The frozen form itself: its bytes are what the fingerprint of a version is over.</summary>
    public const string Json = PublishedReport.FrozenForm;

    private static readonly Form[] All =
    [
        new("txt", "Tekst", "text/plain; charset=utf-8", ReportTextWriter.Write),
    ];

    /// <summary>Every form that a publication has from the start, but for the frozen one.</summary>
    public static IEnumerable<PublishedFile> Of(ReportContent content) => All.Select(f => new PublishedFile(f.Ending, Encoding.UTF8.GetBytes(f.Write(content))));

    /// <summary>How the name of each form ends.</summary>
    public static IEnumerable<string> Endings => All.Select(f => f.Ending).Append(Json);

    /// <summary>Null for a form that does not exist.</summary>
    public static string? MediaTypeOf(string ending) => ending == Json ? "application/json" : All.FirstOrDefault(f => f.Ending == ending)?.MediaType;

    /// <summary>The forms of a publication in the order of the page, each with its name.</summary>
    public static IEnumerable<(string Ending, string Name)> Named(IReadOnlyCollection<string> kept) =>
        All.Where(f => kept.Contains(f.Ending)).Select(f => (f.Ending, f.Name)).Append((Json, "JSON"));

    private sealed record Form(string Ending, string Name, string MediaType, Func<ReportContent, string> Write);
}
