using System.Globalization;
using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.Plans;
using Lier.Portal.Domain.Progress;
using Lier.Portal.Domain.Published;

namespace Lier.Portal.Documents.Forms;

/// <summary>Which actions somebody wants to see of many; what an address asks that does not exist here is not asked.</summary>
/// <param name="Plan">As in an address.</param>
/// <param name="Status">Null for every status; <see cref="WithoutNote"/> asks for the actions that have none.</param>
public sealed record ReportFilter(
    TextSearch Search, string Plan = "", ActionStatus? Status = null, bool WithoutNote = false, Light? Light = null, string Alderman = "")
{
    public const string SearchName = "zoek";
    public const string StatusName = "status";
    public const string PlanName = "plan";
    public const string LightName = "licht";
    public const string AldermanName = "schepen";

    /// <summary>The status that asks for what has none.</summary>
    public const string NoNote = "geen";

    public static ReportFilter Everything { get; } = new(TextSearch.Everything);

    public bool IsEmpty => this is { Search.IsEmpty: true, Plan: "", Status: null, WithoutNote: false, Light: null, Alderman: "" };

    /// <summary>Reads the part of an address after the question mark.</summary>
    /// <param name="asked">What stands there under a name.</param>
    public static ReportFilter Read(Func<string, string?> asked, ReportContent content) => new(
        new TextSearch(asked(SearchName)),
        content.Plans.Select(p => PlanCode.SlugOf(p.Code)).FirstOrDefault(slug => slug == asked(PlanName)) ?? "",
        Enum.GetValues<ActionStatus>().Cast<ActionStatus?>().FirstOrDefault(s => NumberOf(s!.Value) == asked(StatusName)),
        asked(StatusName) == NoNote,
        LightText.Find(asked(LightName) ?? ""),
        AldermenIn(content).FirstOrDefault(name => name == asked(AldermanName)) ?? "");

    public static string NumberOf(ActionStatus status) => ((int)status).ToString(CultureInfo.InvariantCulture);

    /// <summary>The names as the report has them; several at one action are in one text, parted by commas.</summary>
    public static IEnumerable<string> AldermenIn(ReportContent content) =>
        content.Actions.SelectMany(a => NamesIn(a.Aldermen)).Distinct().Order(StringComparer.Ordinal);

    /// <summary>The plans of which something is found, with what is found alone.</summary>
    public IReadOnlyList<ReportedPlan> In(ReportContent content) =>
        [.. content.Plans.Select(p => p with { Actions = [.. p.Actions.Where(a => Finds(p, a))] }).Where(p => p.Actions.Count > 0)];

    private bool Finds(ReportedPlan plan, ReportedAction action) =>
        (Plan.Length == 0 || PlanCode.SlugOf(plan.Code) == Plan)
        && (Status is null || action.Note?.Status == Status)
        && (!WithoutNote || action.Note is null)
        && (Light is null || (action.Note is { } note && NoteFields.Lights.Any(f => f.In(note) == Light)))
        && (Alderman.Length == 0 || NamesIn(action.Aldermen).Contains(Alderman))
        && Search.Finds(WordsOf(plan, action));

    private static string[] NamesIn(string aldermen) =>
        aldermen.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static string[] WordsOf(ReportedPlan plan, ReportedAction action)
    {
        string[] always = [action.Code, action.Title, action.Description, action.Aldermen, plan.Title];
        return action.Note is { } note ? [.. always, .. NoteFields.TextsByAge.Select(f => f.In(note))] : always;
    }
}
