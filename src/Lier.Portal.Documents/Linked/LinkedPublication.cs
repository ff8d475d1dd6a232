using System.Text.Json.Nodes;
using Lier.Portal.Documents.Addresses;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Published;

namespace Lier.Portal.Documents.Linked;

/// <summary>
/// What linked data says of a publication itself: the version, how it came about, and the decisions of the college in it.
/// </summary>
public static class LinkedPublication
{
    /// <summary>The part of an address that names a decision within a publication.</summary>
    public static string FragmentOf(ReportedDecision decision) =>
        $"besluit-{JsonLd.Slug(decision.Number)}-{JsonLd.Day(decision.SessionDate)}";

    /// <param name="address">Of the version that it stands in.</param>
    public static string IdOf(string address, ReportedDecision decision) => $"{address}#{FragmentOf(decision)}";

    /// <summary>What the version itself says.</summary>
    /// <param name="whole">Where the latest version always stands.</param>
    /// <param name="version">Where a version stands.</param>
    public static IEnumerable<(string Property, JsonNode? Value)> Facts(
        string address,
        PublicationFacts? facts,
        string whole,
        Func<int, string> version,
        string coverage,
        PortalAddress portal) =>
    [
        ("schema:version", $"{facts?.Version ?? 1}"),
        ("schema:inLanguage", Vocabulary.Language),
        ("schema:temporalCoverage", coverage),
        ("schema:publisher", JsonLd.CityOf(portal)),
        ("prov:specializationOf", whole),
        ("prov:wasAttributedTo", JsonLd.CityOf(portal)),
        ("lier:herkomst", facts?.Origin == ReportOrigin.Portal ? "portaal" : "ingelezen"),
        ("schema:datePublished", facts?.PublishedAt is { } at ? JsonLd.Instant(at) : null),
        ("prov:generatedAtTime", facts?.PublishedAt is { } made ? JsonLd.Instant(made) : null),
        ("prov:wasGeneratedBy", facts?.PublishedAt is null ? null : ActivityOf(address)),
        ("prov:wasRevisionOf", facts?.Version > 1 ? version(facts.Version - 1) : null),
        ("schema:correction", facts?.Erratum),
    ];

    /// <summary>What stands beside the version in its graph: its publication, who published it, and what was decided.</summary>
    public static IEnumerable<JsonObject> Of(
        string address, PublicationFacts? facts, IEnumerable<ReportedDecision> decisions, PortalAddress portal) =>
    [
        .. facts?.PublishedAt is { } at ? [Activity(address, at, decisions, portal)] : (JsonObject[])[],
        JsonLd.City(portal),
        JsonLd.College(portal),
        .. decisions.Select(d => Decision(address, d, portal)),
    ];

    private static JsonObject Activity(
        string address, DateTimeOffset at, IEnumerable<ReportedDecision> decisions, PortalAddress portal) => JsonLd.Node(
        ActivityOf(address), ["prov:Activity"],
        ("schema:name", "Publicatie"),
        ("prov:endedAtTime", JsonLd.Instant(at)),
        ("prov:wasAssociatedWith", JsonLd.CityOf(portal)),
        ("prov:used", new JsonArray([.. decisions.Select(d => JsonValue.Create(IdOf(address, d)))])));

    private static JsonObject Decision(string address, ReportedDecision decision, PortalAddress portal) => JsonLd.Node(
        IdOf(address, decision), ["besluit:Besluit", "prov:Entity"],
        ("schema:identifier", decision.Number),
        ("eli:title", $"Besluit {decision.Number} van {DutchDate.InWords(decision.SessionDate)}"),
        ("eli:date_document", JsonLd.Day(decision.SessionDate)),
        ("eli:language", Vocabulary.Dutch),
        ("eli:passed_by", JsonLd.CollegeOf(portal)));

    private static string ActivityOf(string address) => $"{address}#publicatie";
}
