using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Published;

namespace Lier.Portal.Domain.Reports;

/// <summary>A report as it was published: numbered, frozen and hashed. A correction is a next version; the old one stays.</summary>
public sealed class PublishedReport
{
    /// <summary>How the name of the frozen form ends.</summary>
    public const string FrozenForm = "json";

    private readonly List<PublishedAction> actions = [];
    private readonly List<PublishedFile> files = [];
    private ReportContent? content;

    private PublishedReport() { }

    private PublishedReport(ReportContent content, PublicationFacts facts)
    {
        content = content with { Publication = facts };
        (Period, Version, Origin, PublishedAt, Erratum) = (content.Period, facts.Version, facts.Origin, facts.PublishedAt, facts.Erratum);
        Frozen = PublicJson.Write(content);
        Sha256 = Fingerprint.Of(Frozen);
        actions.AddRange(content.Plans.SelectMany(p => p.Actions, (p, a) => new PublishedAction(a, p.Budget)));
    }

    public int Id { get; private set; }

    /// <summary>Where its latest version stands, from the portal's own root.</summary>
    public string Address => AddressOf(Period);
    public ReportingPeriod Period { get; private set; }
    public int Version { get; private set; }
    public ReportOrigin Origin { get; private set; }

    /// <summary>Null for an imported report: its source does not tell.</summary>
    public DateTimeOffset? PublishedAt { get; private set; }
    public int? PublishedById { get; private set; }
    public string? PublishedBy { get; private set; }

    /// <summary>What a next version puts right; empty for the first.</summary>
    public string Erratum { get; private set; } = "";

    /// <summary>The content as canonical JSON; every outside form is made from this.</summary>
    public string Frozen { get; private set; } = "";

    /// <summary>Lower-case hexadecimal SHA-256 of <see cref="Frozen"/> as UTF-8.</summary>
    public string Sha256 { get; private set; } = "";

    public IReadOnlyList<PublishedAction> Actions => actions;
    public IReadOnlyList<PublishedFile> Files => files;

    /// <summary>Read once: what is frozen never changes.</summary>
    public ReportContent Content => content ??= PublicJson.Read<ReportContent>(Frozen);

    public static string AddressOf(ReportingPeriod period) => $"/rapporten/{period.Slug}";

    public static PublishedReport Import(ReportContent content) => new(content, new PublicationFacts(1, ReportOrigin.Imported));

    /// <summary>Keeps another form of this report.</summary>
    public void Keep(PublishedFile file)
    {
        if (files.Exists(f => f.Form == file.Form))
            throw new InvalidOperationException($"{Period} version {Version} has a .{file.Form} already.");
        files.Add(file);
    }

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
        return new(content, facts) { PublishedById = by.Person.Id, PublishedBy = by.Person.Name };
    }

    public static IEnumerable<string> ObjectionsToPublishing(
        ReportContent content, PublishedReport? previous, string erratum, Person by, bool isPreviousWithdrawn = false)
    {
        if (!by.Is(Role.CollegeSecretary)) yield return "Alleen de CBS-secretaris publiceert.";
        if (previous?.Origin == ReportOrigin.Imported)
            yield return $"Het rapport over de {content.Period.Label} is ingelezen zoals het verscheen "
                + "en wordt hier niet opnieuw samengesteld.";
        if (content.Actions.All(a => a.Note is null))
            yield return "Er is nog geen enkele nota goedgekeurd: een leeg rapport wordt niet gepubliceerd.";
        if (previous is not null && !isPreviousWithdrawn && previous.Content.SaysTheSameAs(content))
            yield return $"Er is niets veranderd sinds versie {previous.Version}.";
        else if (previous is not null)
            foreach (var objection in ReasonRules.ObjectionsTo(
                erratum, $"Dit wordt versie {previous.Version + 1}: schrijf erbij wat er verandert (erratum).", "Erratum"))
                yield return objection.Sentence;
    }
}
