using Lier.Portal.Domain.Approvals;

namespace Lier.Portal.Domain.College;

/// <summary>
/// The text of a decision for the minutes: title, grounds, an article per plan, and the versions it is about. Before the session it is a
/// proposal that approves all that lies on the table.
/// </summary>
public sealed record DecisionText(
    string Heading, string Title, IReadOnlyList<string> Facts, IReadOnlyList<DecisionArticle> Articles, IReadOnlyList<DecidedNote> Notes)
{
    public static DecisionText Propose(ReportingPeriod period, IReadOnlyList<DecidedNote> notes) => Write("Ontwerpbesluit", period, notes);

    public static DecisionText Of(ReportingPeriod period, DateOnly sessionDate, string number, IReadOnlyList<DecidedNote> notes) =>
        Write($"Besluit {number} · zitting van {DutchDate.InWords(sessionDate)}", period, notes);

    private static DecisionText Write(string heading, ReportingPeriod period, IReadOnlyList<DecidedNote> notes)
    {
        var plans = notes.GroupBy(n => (n.PlanCode, n.PlanTitle)).ToList();
        IReadOnlyList<DecisionArticle> articles =
        [
            .. plans.Select((plan, index) =>
                new DecisionArticle(index + 1, $"Actieplan {plan.Key.PlanCode} {plan.Key.PlanTitle}", Clauses(plan))),
            new DecisionArticle(plans.Count + 1, "Bijlage", [new DecisionClause(DecisionWords.Appendix, [])]),
        ];
        return new DecisionText(heading, DecisionWords.Title(period), [.. Grounds(period, notes, plans.Count)], articles, notes);
    }

    private static IEnumerable<string> Grounds(ReportingPeriod period, IReadOnlyList<DecidedNote> notes, int plans)
    {
        yield return DecisionWords.Subject(period, notes.Count, plans);
        yield return DecisionWords.Agreed;
        yield return DecisionWords.Frozen;
        if (notes.Any(n => n.Outcome == DecisionOutcome.Returned)) yield return DecisionWords.AfterReturning;
        if (notes.Any(n => n.Outcome == DecisionOutcome.Deferred)) yield return DecisionWords.AfterDeferring;
    }

    private static IReadOnlyList<DecisionClause> Clauses(IEnumerable<DecidedNote> notes) =>
    [
        .. notes.GroupBy(n => n.Outcome)
            .OrderBy(g => g.Key)
            .Select(g => new DecisionClause(DecisionWords.Sentence(g.Key, g.Count()), [.. g.Select(Item)])),
    ];

    private static string Item(DecidedNote note) => note.Reason is null ? note.InWords : $"{note.InWords}. Reden: {note.Reason}";
}

/// <summary>One article: what it is about, and what the college does with the notes in it.</summary>
public sealed record DecisionArticle(int Number, string Title, IReadOnlyList<DecisionClause> Clauses);

/// <summary>One deed of the college and the notes it is done to.</summary>
public sealed record DecisionClause(string Sentence, IReadOnlyList<string> Items);
