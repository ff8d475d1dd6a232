using Lier.Portal.Documents.Addresses;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Plans;
using Lier.Portal.Domain.Programmes;

namespace Lier.Portal.Application.Programmes;

/// <summary>Which engagements the actions of a multi-year plan serve, by what stands published of the programmes.</summary>
public sealed class Engagements
{
    private readonly ILookup<string, Engagement> byAction;

    private Engagements(IEnumerable<Engagement> all) =>
        byAction = all.SelectMany(e => e.Target.Actions, (e, action) => (action.Code, Engagement: e))
            .ToLookup(x => x.Code, x => x.Engagement, StringComparer.Ordinal);

    public static Engagements None { get; } = new([]);

    /// <summary>Codes of actions repeat from plan to plan: an engagement is of the plan in which its year begins.</summary>
    public static Engagements Of(IEnumerable<PublishedProgramme> standing, ReportingPeriod period)
    {
        var plan = MultiYearPlan.For(period);
        return new(
            from content in standing.Select(p => p.Content)
            from target in content.Targets
            where content.YearOf(target).Start.Year >= plan.StartYear && content.YearOf(target).Start.Year <= plan.EndYear
            select new Engagement(content.Slug, content.Name, target));
    }

    public IReadOnlyList<Engagement> ServedBy(string code) => [.. byAction[code]];
}

/// <param name="ProgrammeSlug">Of the programme that it stands in.</param>
public sealed record Engagement(string ProgrammeSlug, string ProgrammeName, PublishedTarget Target)
{
    public string Address => Urls.Engagement(ProgrammeSlug, Target.Promise.Slug);
}
