using System.Globalization;
using Lier.Portal.Domain.Audit;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Published;

namespace Lier.Portal.Domain.Reports;

/// <summary>One line of the public register: what was published, corrected or withdrawn, and when.</summary>
public sealed class RegisterEntry : ChainedEntry
{
    private RegisterEntry() { }

    private RegisterEntry(RegisterKind kind, Publication publication, IEnumerable<PublishedFile> files, string text, DateTimeOffset at)
    {
        (Kind, Address, Title) = (kind, publication.Address, publication.Title);
        (Version, Sha256, Text, At) = (publication.Version, publication.Sha256, text, at);
        Files = string.Join(' ', files.OrderBy(f => f.Form, StringComparer.Ordinal).Select(f => f.InRegister));
    }

    public DateTimeOffset At { get; private set; }

    /// <summary>Who did it by hand; not for the public, and in the audit trail only.</summary>
    public int? PersonId { get; private set; }
    public RegisterKind Kind { get; private set; }

    /// <summary>Of what it is about, e.g. /rapporten/2021-h1.</summary>
    public string Address { get; private set; } = "";
    public string Title { get; private set; } = "";
    public int Version { get; private set; }

    /// <summary>Of the frozen version that it is about.</summary>
    public string Sha256 { get; private set; } = "";

    /// <summary>The other forms that were stored with it, each with its SHA-256: <c>csv:… txt:…</c>.</summary>
    public string Files { get; private set; } = "";

    /// <summary>What a correction puts right, or why something was withdrawn.</summary>
    public string Text { get; private set; } = "";

    /// <summary>
    /// Where the audit trail ended just before: <c>number:hash</c>; empty while it had nothing. What left its end afterwards is missed.
    /// </summary>
    public string Trail { get; private set; } = "";

    public override string Line =>
        PublicJson.Write(new { Number, At = At.UtcDateTime, Kind, Address, Title, Version, Sha256, Files, Text, Trail, Previous });

    public void Anchor(AuditEntry? last) =>
        Trail = last is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{last.Number}:{last.Hash}");

    /// <summary>Does it say that a form of its version has this SHA-256?</summary>
    public bool Names(string form, string sha256) =>
        form == Publication.FrozenForm ? Sha256 == sha256 : Files.Split(' ').Contains($"{form}:{sha256}");

    /// <summary>A next version only adds, unless it says what it puts right.</summary>
    public static RegisterEntry Of<TContent>(Publication<TContent> publication, DateTimeOffset at)
        where TContent : class, IPublishedContent =>
        new(KindOf(publication), publication, publication.Files, publication.Erratum, at);

    /// <summary>A form that could only be made after the publication.</summary>
    public static RegisterEntry Of(Publication publication, PublishedFile added, DateTimeOffset at) =>
        new(RegisterKind.FileAdded, publication, [added], "", at);

    /// <summary>Takes a version back; its page says so and why, and the register keeps both.</summary>
    public static RegisterEntry Withdraw(Publication publication, string reason, Signature by)
    {
        if (!by.Person.Is(Role.CollegeSecretary)) throw new RefusedException("Alleen de CBS-secretaris trekt een publicatie in.");
        RefusedException.ThrowIfAny(ReasonRules.ObjectionsTo(
            reason, $"Geef een reden op: wie het {publication.Noun} zoekt, moet weten waarom het er niet meer staat."));
        return new(RegisterKind.Withdrawn, publication, [], reason.Trim(), by.At) { PersonId = by.Person.Id };
    }

    /// <summary>A council took note of what was published.</summary>
    public static RegisterEntry Acknowledge(PublishedReport report, string sentence, Signature by) =>
        new(RegisterKind.Acknowledged, report, [], sentence, by.At) { PersonId = by.Person.Id };

    private static RegisterKind KindOf(Publication publication) =>
        publication.Origin == ReportOrigin.Imported ? RegisterKind.Imported
        : publication.Erratum.Length > 0 ? RegisterKind.Corrected
        : RegisterKind.Published;
}

public enum RegisterKind
{
    Imported,
    Published,
    Corrected,
    FileAdded,
    Withdrawn,
    Acknowledged,
}

/// <summary>The words of the register.</summary>
public static class RegisterKindText
{
    public static string Name(this RegisterKind kind) => kind switch
    {
        RegisterKind.Imported => "ingelezen",
        RegisterKind.Published => "gepubliceerd",
        RegisterKind.Corrected => "verbeterd",
        RegisterKind.FileAdded => "bestand toegevoegd",
        RegisterKind.Withdrawn => "ingetrokken",
        RegisterKind.Acknowledged => "kennisgenomen",
    };
}
