using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Published;

namespace Lier.Portal.Domain.Programmes;

/// <summary>
/// A programme as it was published: numbered, frozen and hashed. Each next publication is a next version; the old ones stay.
/// </summary>
public sealed class PublishedProgramme
{
    private ProgrammeContent? content;

    private PublishedProgramme() { }

    private PublishedProgramme(ProgrammeContent content, PublicationFacts facts)
    {
        content = content with { Publication = facts };
        (Slug, Name) = (content.Slug, content.Name);
        (Version, Origin, PublishedAt, Erratum) = (facts.Version, facts.Origin, facts.PublishedAt, facts.Erratum);
        Frozen = PublicJson.Write(content);
        Sha256 = Fingerprint.Of(Frozen);
    }

    public int Id { get; private set; }
    public string Slug { get; private set; } = "";
    public string Name { get; private set; } = "";
    public int Version { get; private set; }
    public ReportOrigin Origin { get; private set; }

    /// <summary>Null for what was taken in: its source does not tell.</summary>
    public DateTimeOffset? PublishedAt { get; private set; }
    public int? PublishedById { get; private set; }
    public string? PublishedBy { get; private set; }

    /// <summary>What a version puts right in the one before; empty when it only adds.</summary>
    public string Erratum { get; private set; } = "";

    /// <summary>The content as canonical JSON; every outside form is made from this.</summary>
    public string Frozen { get; private set; } = "";

    /// <summary>Lower-case hexadecimal SHA-256 of <see cref="Frozen"/> as UTF-8.</summary>
    public string Sha256 { get; private set; } = "";

    /// <summary>Where its latest version stands, from the portal's own root.</summary>
    public string Address => Programme.AddressOf(Slug);

    /// <summary>Read once: what is frozen never changes.</summary>
    public ProgrammeContent Content => content ??= PublicJson.Read<ProgrammeContent>(Frozen);

    /// <summary>The promise as it was published elsewhere, before anything was measured.</summary>
    public static PublishedProgramme Import(ProgrammeContent content) => new(content, new PublicationFacts(1, ReportOrigin.Imported));

    /// <param name="previous">The last version, or null for the first.</param>
    public static PublishedProgramme Publish(ProgrammeContent content, PublishedProgramme? previous, string erratum, Signature by)
    {
        RefusedException.ThrowIfAny(ObjectionsToPublishing(content, previous, erratum, by.Person));
        var decision = content.Targets.SelectMany(t => t.Measurements).Select(m => m.Decision).MaxBy(d => d.SessionDate);
        var version = (previous?.Version ?? 0) + 1;
        return new(content, new PublicationFacts(version, ReportOrigin.Portal, by.At, "", decision, ReasonRules.Kept(erratum) ?? ""))
        {
            PublishedById = by.Person.Id,
            PublishedBy = by.Person.Name,
        };
    }

    public static IEnumerable<Objection> ObjectionsToPublishing(
        ProgrammeContent content, PublishedProgramme? previous, string erratum, Person by)
    {
        if (!by.Is(Role.CollegeSecretary)) yield return "Alleen de CBS-secretaris publiceert.";
        if (previous?.Content.SaysTheSameAs(content) == true) yield return $"Er is niets veranderd sinds versie {previous.Version}.";
        else if (previous is not null && content.Changes(previous.Content) && PlainTextRules.SaysNothing(erratum))
            yield return new($"Wat in versie {previous.Version} staat, verandert: schrijf erbij wat en waarom (erratum).", nameof(erratum));
        foreach (var objection in ReasonRules.ObjectionsToOptional(erratum, "Erratum", nameof(erratum))) yield return objection;
    }
}
