using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Plans;
using Lier.Portal.Domain.Published;

namespace Lier.Portal.Documents.Reading;

/// <summary>A plan tree as people read it at one moment, to be compared with what it is after an import.</summary>
public sealed record PlanPicture(string Part, string Code, string Title, IReadOnlyList<(string Label, string Text)> Words)
{
    private const string Action = "actie";

    /// <param name="day">The day on which aldermen are looked at.</param>
    public static IReadOnlyList<PlanPicture> Of(MultiYearPlan? plan, DateOnly day) =>
        [.. (plan?.Objectives ?? []).SelectMany(objective => Of(objective, day))];

    public static IReadOnlyList<PlanDifference> Differences(
        IReadOnlyList<PlanPicture> before, IReadOnlyList<PlanPicture> after, ReportContent content)
    {
        var known = before.ToLookup(p => (p.Part, p.Code));
        var named = content.Actions.Select(a => a.Code).ToHashSet();
        return [.. after.Select(p => p.Against(known[(p.Part, p.Code)].FirstOrDefault(), named)).OfType<PlanDifference>()];
    }

    private static IEnumerable<PlanPicture> Of(PolicyObjective objective, DateOnly day) =>
    [
        new("beleidsdoelstelling", objective.Code, objective.Title, [("Titel", objective.Title)]),
        .. objective.Plans.SelectMany(plan => Of(plan, day)),
    ];

    private static IEnumerable<PlanPicture> Of(ActionPlan plan, DateOnly day) =>
    [
        new("actieplan", plan.Code, plan.Title, [("Titel", plan.Title), ("Beschrijving", plan.Description)]),
        .. plan.Actions.Select(action => Of(action, day)),
    ];

    private static PlanPicture Of(PolicyAction action, DateOnly day) => new(Action, action.Code, action.Title,
    [
        ("Titel", action.Title),
        ("Beschrijving", action.Description),
        ("Startdatum", DutchDate.InWords(action.Start)),
        ("Einddatum", DutchDate.InWords(action.End)),
        ("Bevoegde schepenen", DutchText.List(action.CompetentOn(day).Select(a => a.Name))),
    ]);

    private PlanDifference? Against(PlanPicture? before, HashSet<string> named)
    {
        if (before is null)
            return new(PlanChange.New, Part, Code, Title, [.. Words.Select(w => new WordsBeforeAndAfter(w.Label, "", w.Text))]);
        var changed = Words.Zip(before.Words, (now, then) => new WordsBeforeAndAfter(now.Label, then.Text, now.Text))
            .Where(w => w.Before != w.After)
            .ToList();
        if (changed.Count > 0) return new(PlanChange.Changed, Part, Code, Title, changed);
        return Part == Action && !named.Contains(Code) ? new(PlanChange.NotNamed, Part, Code, Title, []) : null;
    }
}
