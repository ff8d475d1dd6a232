using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Published;

namespace Lier.Portal.Domain.Reports;

/// <summary>The report on a half-year as it was published, with each of its actions to be found by its own address.</summary>
public sealed class PublishedReport : Publication<ReportContent>
{
    private readonly List<PublishedAction> actions = [];

    private PublishedReport() { }

    private PublishedReport(ReportContent content, PublicationFacts facts, Person? by = null)
        : base(content with { Publication = facts }, facts, by)
    {
        Period = content.Period;
        actions.AddRange(content.Plans.SelectMany(p => p.Actions, (p, a) => new PublishedAction(a, p.Budget)));
    }

    public ReportingPeriod Period { get; private set; }
    public IReadOnlyList<PublishedAction> Actions => actions;

    public override string Address => AddressOf(Period);
    public override string Title => $"Rapport {Period.Label}";
    public override string Noun => "rapport";

    public static string AddressOf(ReportingPeriod period) => $"/rapporten/{period.Slug}";

    public static PublishedReport Import(ReportContent content) => new(content, new PublicationFacts(1, ReportOrigin.Imported));

    /// <param name="previous">The last version of the same period, or null for the first.</param>
    /// <param name="mayor">Who is responsible by law; empty when the secretary names nobody.</param>
    /// <param name="isPreviousWithdrawn">What was withdrawn may be published again as it was.</param>
    public static PublishedReport Publish(
        ReportContent content,
        PublishedReport? previous,
        string erratum,
        Signature by,
        string mayor = "",
        bool isPreviousWithdrawn = false)
    {
        if (previous is not null && previous.Period != content.Period)
            throw new ArgumentException("A report follows one of the same half-year.", nameof(previous));
        RefusedException.ThrowIfAny(ObjectionsToPublishing(content, previous, erratum, by.Person, isPreviousWithdrawn));
        var decision = content.Actions.Select(a => a.Note?.Decision).OfType<ReportedDecision>().MaxBy(d => d.SessionDate);
        var facts = new PublicationFacts(
            (previous?.Version ?? 0) + 1,
            ReportOrigin.Portal,
            by.At,
            mayor.Trim(),
            decision,
            previous is null ? "" : erratum.Trim());
        return new(content, facts, by.Person);
    }

    public static IEnumerable<string> ObjectionsToPublishing(
        ReportContent content, PublishedReport? previous, string erratum, Person by, bool isPreviousWithdrawn = false)
    {
        if (!by.Is(Role.CollegeSecretary)) yield return OthersMayNotPublish;
        if (previous?.Origin == ReportOrigin.Imported)
            yield return $"Het rapport over de {content.Period.Label} is ingelezen zoals het verscheen "
                + "en wordt hier niet opnieuw samengesteld.";
        if (content.Actions.All(a => a.Note is null))
            yield return "Er is nog geen enkele nota goedgekeurd: een leeg rapport wordt niet gepubliceerd.";
        if (previous is not null && !isPreviousWithdrawn && previous.Content.SaysTheSameAs(content))
            yield return previous.NothingChangedSince;
        else if (previous is not null)
            foreach (var objection in ReasonRules.ObjectionsTo(
                erratum, $"Dit wordt versie {previous.Version + 1}: schrijf erbij wat er verandert (erratum).", "Erratum"))
                yield return objection.Sentence;
    }

    protected override bool IsAbout(ReportContent frozen) => frozen.Period == Period;
}
