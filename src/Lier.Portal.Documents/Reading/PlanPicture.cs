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
    [
        .. (plan?.Objectives ?? []).SelectMany(o => new[] { new PlanPicture("beleidsdoelstelling", o.Code, o.Title, [("Titel", o.Title)]) }.Concat(o.Plans.SelectMany(p =>
            new[] { new PlanPicture("actieplan", p.Code, p.Title, [("Titel", p.Title), ("Beschrijving", p.Description)]) }.Concat(p.Actions.Select(a => Of(a, day)))))),
    ];

    public static IReadOnlyList<PlanDifference> Differences(IReadOnlyList<PlanPicture> before, IReadOnlyList<PlanPicture> after, ReportContent content)
    {
        var known = before.ToLookup(p => (p.Part, p.Code));
        var named = content.Actions.Select(a => a.Code).ToHashSet();
        return [.. after.Select(p => p.Against(known[(p.Part, p.Code)].FirstOrDefault(), named)).OfType<PlanDifference>()];
    }

    private static PlanPicture Of(PolicyAction action, DateOnly day) => new(Action, action.Code, action.Title,
    [
        ("Titel", action.Title), ("Beschrijving", action.Description), ("Startdatum", DutchDate.InWords(action.Start)), ("Einddatum", DutchDate.InWords(action.End)),
        ("Bevoegde schepenen", DutchText.List(action.CompetentOn(day).Select(a => a.Name))),
    ]);

    private PlanDifference? Against(PlanPicture? before, HashSet<string> named)
    {
        if (before is null) return new(PlanChange.New, Part, Code, Title, [.. Words.Select(w => new WordsBeforeAndAfter(w.Label, "", w.Text))]);
        var changed = Words.Zip(before.Words).Where(w => w.First.Text != w.Second.Text).Select(w => new WordsBeforeAndAfter(w.First.Label, w.Second.Text, w.First.Text)).ToList();
        if (changed.Count > 0) return new(PlanChange.Changed, Part, Code, Title, changed);
        return Part == Action && !named.Contains(Code) ? new(PlanChange.NotNamed, Part, Code, Title, []) : null;
    }
}
