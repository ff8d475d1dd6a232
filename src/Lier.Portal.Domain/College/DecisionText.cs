using Lier.Portal.Domain.Approvals;

namespace Lier.Portal.Domain.College;

/// <summary>
/// The text of a decision for the minutes: title, grounds, an article per plan and per programme, and the versions it is about. Before the
/// session it is a proposal that approves all that lies on the table.
/// </summary>
public sealed record DecisionText(
    string Heading, string Title, IReadOnlyList<string> Facts, IReadOnlyList<DecisionArticle> Articles, DecidedThings About)
{
    public static DecisionText Propose(ReportingPeriod period, DecidedThings about) => Write("Ontwerpbesluit", period, about);

    public static DecisionText Of(ReportingPeriod period, DateOnly sessionDate, string number, DecidedThings about) =>
        Write($"Besluit {number} · zitting van {DutchDate.InWords(sessionDate)}", period, about);

    private static DecisionText Write(string heading, ReportingPeriod period, DecidedThings about)
    {
        List<(string Title, IReadOnlyList<DecisionClause> Clauses)> articles =
        [
            .. OnPlans(about.Notes),
            .. OnProgrammes(about.Measurements),
            ("Bijlage", [new(DecisionWords.Appendix(about.InWords), [])]),
        ];
        return new(
            heading,
            TitleOf(period, about),
            [.. DecisionGrounds.Of(period, about)],
            [.. articles.Select((a, index) => new DecisionArticle(index + 1, a.Title, a.Clauses))],
            about);
    }

    private static string TitleOf(ReportingPeriod period, DecidedThings about) => about switch
    {
        { Measurements.Count: 0 } => DecisionWords.Title(period),
        { Notes.Count: 0 } => DecisionWords.TitleOfMeasurements(period),
        _ => $"{DecisionWords.Title(period)}, en metingen van programma’s",
    };

    private static IEnumerable<(string Title, IReadOnlyList<DecisionClause> Clauses)> OnPlans(IEnumerable<DecidedNote> notes) =>
        from plan in notes.GroupBy(n => (n.PlanCode, n.PlanTitle))
        select (
            $"Actieplan {plan.Key.PlanCode} {plan.Key.PlanTitle}",
            Clauses(plan.Select(n => (n.Outcome, Item(n.InWords, n.Reason))), "nota", "nota’s"));

    private static IEnumerable<(string Title, IReadOnlyList<DecisionClause> Clauses)> OnProgrammes(
        IEnumerable<DecidedMeasurement> measurements) =>
        from programme in measurements.GroupBy(m => m.Programme)
        select (
            $"Programma {programme.Key}",
            Clauses(programme.Select(m => (m.Outcome, Item(m.InWords, m.Reason))), "meting", "metingen"));

    private static IReadOnlyList<DecisionClause> Clauses(
        IEnumerable<(DecisionOutcome Outcome, string Item)> decided, string one, string many) =>
    [
        .. decided.GroupBy(d => d.Outcome, d => d.Item)
            .OrderBy(g => g.Key)
            .Select(g => new DecisionClause(DecisionWords.Sentence(g.Key, g.Count() == 1 ? one : many), [.. g])),
    ];

    private static string Item(string words, string? reason) => reason is null ? words : $"{words}. Reden: {reason}";
}

/// <summary>All that one decision is about, in the order of its text.</summary>
public sealed record DecidedThings(IReadOnlyList<DecidedNote> Notes, IReadOnlyList<DecidedMeasurement> Measurements)
{
    public bool IsEmpty => Notes.Count + Measurements.Count == 0;

    /// <summary>A decision about nothing reads as one about no notes.</summary>
    public bool HasNotes => Notes.Count > 0 || Measurements.Count == 0;

    /// <summary><c>nota’s en metingen</c></summary>
    public string InWords => Measurements.Count == 0 ? "nota’s" : HasNotes ? "nota’s en metingen" : "metingen";
}

/// <summary>One article: what it is about, and what the college does with what is in it.</summary>
public sealed record DecisionArticle(int Number, string Title, IReadOnlyList<DecisionClause> Clauses);

/// <summary>One deed of the college and what it is done to.</summary>
public sealed record DecisionClause(string Sentence, IReadOnlyList<string> Items);
