using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Published;

namespace Lier.Portal.Domain.Programmes;

/// <summary>A programme as it was published, or taken in as its source promised it.</summary>
public sealed class PublishedProgramme : Publication<ProgrammeContent>
{
    private PublishedProgramme() { }

    private PublishedProgramme(ProgrammeContent content, PublicationFacts facts, Person? by = null)
        : base(content with { Publication = facts }, facts, by) => (Slug, Name) = (content.Slug, content.Name);

    public string Slug { get; private set; } = "";
    public string Name { get; private set; } = "";

    public override string Address => Programme.AddressOf(Slug);
    public override string Title => Name;
    public override string Noun => "programma";

    /// <summary>The promise as it was published elsewhere, before anything was measured.</summary>
    public static PublishedProgramme Import(ProgrammeContent content) => new(content, new PublicationFacts(1, ReportOrigin.Imported));

    /// <param name="previous">The last version, or null for the first.</param>
    /// <param name="isPreviousWithdrawn">What was withdrawn may be published again as it was.</param>
    public static PublishedProgramme Publish(
        ProgrammeContent content, PublishedProgramme? previous, string erratum, Signature by, bool isPreviousWithdrawn = false)
    {
        RefusedException.ThrowIfAny(ObjectionsToPublishing(content, previous, erratum, by.Person, isPreviousWithdrawn));
        var decision = content.Targets.SelectMany(t => t.Measurements).Select(m => m.Decision).MaxBy(d => d.SessionDate);
        var version = (previous?.Version ?? 0) + 1;
        var facts = new PublicationFacts(version, ReportOrigin.Portal, by.At, "", decision, ReasonRules.Kept(erratum) ?? "");
        return new(content, facts, by.Person);
    }

    public static IEnumerable<Objection> ObjectionsToPublishing(
        ProgrammeContent content, PublishedProgramme? previous, string erratum, Person by, bool isPreviousWithdrawn = false)
    {
        if (!by.Is(Role.CollegeSecretary)) yield return OthersMayNotPublish;
        if (!isPreviousWithdrawn && previous?.Content.SaysTheSameAs(content) == true) yield return previous.NothingChangedSince;
        else if (previous is not null && content.Changes(previous.Content) && PlainTextRules.SaysNothing(erratum))
            yield return new($"Wat in versie {previous.Version} staat, verandert: schrijf erbij wat en waarom (erratum).", nameof(erratum));
        foreach (var objection in ReasonRules.ObjectionsToOptional(erratum, "Erratum", nameof(erratum))) yield return objection;
    }

    protected override bool IsAbout(ProgrammeContent frozen) => (frozen.Slug, frozen.Name) == (Slug, Name);
}
