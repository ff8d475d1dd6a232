using Lier.Portal.Application.Programmes;
using Lier.Portal.Domain.Progress;
using Lier.Portal.Domain.Published;
using Lier.Portal.Domain.Reports;
using Microsoft.AspNetCore.Components;

namespace Lier.Portal.Public.Reports;

/// <summary>What a citizen sees first: how far the city is by its latest report, what moved, and where to look for more.</summary>
public sealed partial class StartPage
{
    public const int MostNews = 5;

    private const int MostMoved = 6;

    private ReportContent? content;
    private ReportMovement? movement;
    private IReadOnlyList<ReportedAction> actions = [];

    [Parameter] public PublishedReport? Latest { get; set; }

    /// <summary>The report before the latest in the same plan, if there is one.</summary>
    [Parameter] public PublishedReport? Before { get; set; }

    /// <summary>The last lines of the register, newest first.</summary>
    [Parameter] public IReadOnlyList<RegisterEntry> Notification { get; set; } = [];

    [Parameter] public IReadOnlyList<ProgrammeSummary> Programmes { get; set; } = [];

    private IEnumerable<(int Count, string What)> Figures =>
    [
        (actions.Count, actions.Count == 1 ? "actie" : "acties"),
        (actions.Count(a => a.Note?.Status is ActionStatus.Started or ActionStatus.Halfway or ActionStatus.NearlyDone), "in uitvoering"),
        (actions.Count(a => a.Note?.Status == ActionStatus.Finished), "afgerond"),
        .. Stopped,
    ];

    // Shown only where there is something to say.
    private IEnumerable<(int Count, string What)> Stopped =>
        actions.Count(a => a.Note?.Status == ActionStatus.Stopped) is > 0 and var stopped ? [(stopped, "stopgezet")] : [];

    protected override void OnParametersSet()
    {
        content = Latest?.Content;
        actions = [.. content?.Actions ?? []];
        movement = content is null || Before is null ? null : ReportMovement.Between(Before.Content, content);
    }

    private static string HowMany(ReportMovement movement) => DutchText.Count(movement.Moved.Count, "actie", "acties");

    private static string InWords(RegisterEntry entry) =>
        $"{DutchText.Capital(entry.Kind.Name())} op {DutchText.Day(entry.At)}, versie {entry.Version}";

    private static string InWords(ActionMovement moved)
    {
        var what = new List<string>();
        if (moved.Kind != MovementKind.Unchanged) what.Add(moved.Kind.Name().ToLowerInvariant());
        if (moved.EndMoved is { } end) what.Add($"einddatum nu {DutchDate.InFigures(end.To)}");
        what.AddRange(moved.Lights.Select(l => $"{l.Name.ToLowerInvariant()} nu {l.To.Name()}"));
        return string.Join(" · ", what);
    }
}
