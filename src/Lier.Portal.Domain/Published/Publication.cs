using Lier.Portal.Domain.People;

namespace Lier.Portal.Domain.Published;

/// <summary>
/// A report or a programme as it was published: numbered, frozen and hashed. What is put right becomes a next version; the old one stays.
/// </summary>
public abstract class Publication
{
    /// <summary>How the name of the frozen form ends.</summary>
    public const string FrozenForm = "json";

    protected const string OthersMayNotPublish = "Alleen de CBS-secretaris publiceert.";

    private protected Publication() { }

    private protected Publication(string frozen, PublicationFacts facts, Person? by)
    {
        (Version, Origin, PublishedAt, Erratum) = (facts.Version, facts.Origin, facts.PublishedAt, facts.Erratum);
        (PublishedById, PublishedBy) = (by?.Id, by?.Name);
        (Frozen, Sha256) = (frozen, Fingerprint.Of(frozen));
    }

    public int Id { get; private set; }
    public int Version { get; private set; }
    public ReportOrigin Origin { get; private set; }

    /// <summary>Null for what was taken in: its source does not tell.</summary>
    public DateTimeOffset? PublishedAt { get; private set; }
    public int? PublishedById { get; private set; }
    public string? PublishedBy { get; private set; }

    /// <summary>What a version puts right in the one before; empty for the first, and for a programme that only adds.</summary>
    public string Erratum { get; private set; } = "";

    /// <summary>The content as canonical JSON; every outside form is made from this.</summary>
    public string Frozen { get; private set; } = "";

    /// <summary>Lower-case hexadecimal SHA-256 of <see cref="Frozen"/> as UTF-8.</summary>
    public string Sha256 { get; private set; } = "";

    /// <summary>Where its latest version stands, from the portal's own root.</summary>
    public abstract string Address { get; }

    /// <summary>What the register calls it.</summary>
    public abstract string Title { get; }

    /// <summary>What it is, in a Dutch sentence after <c>het</c>.</summary>
    public abstract string Noun { get; }

    protected string NothingChangedSince => $"Er is niets veranderd sinds versie {Version}.";
}

/// <summary>What is frozen in a publication, and the files that were made of it.</summary>
public abstract class Publication<TContent> : Publication
    where TContent : class, IPublishedContent
{
    private readonly List<PublishedFile<TContent>> files = [];
    private TContent? content;

    private protected Publication() { }

    private protected Publication(TContent content, PublicationFacts facts, Person? by)
        : base(PublicJson.Write(content), facts, by) { }

    public IReadOnlyList<PublishedFile<TContent>> Files => files;

    /// <summary>Read once: what is frozen never changes.</summary>
    public TContent Content => content ??= PublicJson.Read<TContent>(Frozen);

    /// <summary>Does what stands beside the frozen content say the same as it?</summary>
    public bool SaysWhatIsFrozen =>
        (Content.Publication is not { } facts
            || (facts.Version, facts.Origin, facts.PublishedAt, facts.Erratum) == (Version, Origin, PublishedAt, Erratum))
        && IsAbout(Content);

    /// <summary>Keeps another form of it.</summary>
    public PublishedFile<TContent> Keep(string form, byte[] bytes)
    {
        if (files.Exists(f => f.Form == form))
            throw new InvalidOperationException($"{Title} version {Version} has a .{form} already.");
        var file = new PublishedFile<TContent>(form, bytes);
        files.Add(file);
        return file;
    }

    /// <summary>Is it of the half-year, or of the programme, that it is kept under?</summary>
    protected abstract bool IsAbout(TContent frozen);
}
