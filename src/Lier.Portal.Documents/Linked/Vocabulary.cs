using System.Text.Json.Nodes;
using Lier.Portal.Documents.Addresses;

namespace Lier.Portal.Documents.Linked;

/// <summary>
/// The vocabularies that the portal's linked data uses. What they have no word for has one of our own, under <see cref="Urls.Terms"/>.
/// </summary>
public static class Vocabulary
{
    public const string Language = "nl-BE";
    public const string Dutch = "http://publications.europa.eu/resource/authority/language/NLD";

    private static readonly string[] WithoutLanguage =
    [
        "schema:identifier", "schema:version", "schema:temporalCoverage", "schema:inLanguage", "schema:position", "spdx:checksumValue",
    ];

    private static readonly string[] Days =
    [
        "schema:startDate", "schema:endDate", "schema:observationDate", "eli:date_document", "dcat:startDate", "dcat:endDate",
    ];

    private static readonly string[] Instants =
    [
        "schema:datePublished", "prov:generatedAtTime", "prov:endedAtTime", "dct:issued", "dct:modified",
    ];

    private static readonly string[] References =
    [
        "prov:wasRevisionOf", "prov:specializationOf", "prov:wasAttributedTo", "prov:wasGeneratedBy", "prov:wasAssociatedWith",
        "prov:used", "schema:publisher", "schema:isBasedOn", "schema:isPartOf", "schema:observationAbout", "eli:passed_by",
        "eli:language", "besluit:bestuurt",
    ];

    /// <summary>Prefix and namespace; the last is ours.</summary>
    public static IReadOnlyList<(string Prefix, string Namespace)> Prefixes(PortalAddress portal) =>
    [
        ("schema", "https://schema.org/"),
        ("prov", "http://www.w3.org/ns/prov#"),
        ("besluit", "http://data.vlaanderen.be/ns/besluit#"),
        ("eli", "http://data.europa.eu/eli/ontology#"),
        ("dct", "http://purl.org/dc/terms/"),
        ("dcat", "http://www.w3.org/ns/dcat#"),
        ("foaf", "http://xmlns.com/foaf/0.1/"),
        ("spdx", "http://spdx.org/rdf/terms#"),
        ("xsd", "http://www.w3.org/2001/XMLSchema#"),
        ("lier", $"{portal.Of(Urls.Terms)}#"),
    ];

    /// <summary>The whole context, within the document: who reads it fetches nothing.</summary>
    public static JsonObject Context(PortalAddress portal)
    {
        var context = new JsonObject { ["@language"] = Language };
        foreach (var (prefix, space) in Prefixes(portal)) context[prefix] = space;
        foreach (var name in WithoutLanguage) context[name] = new JsonObject { ["@language"] = null };
        foreach (var name in Days) context[name] = Typed("xsd:date");
        foreach (var name in Instants) context[name] = Typed("xsd:dateTime");
        foreach (var name in References) context[name] = Typed("@id");
        foreach (var term in OwnTerms.All.Where(t => t.Type is not null)) context[$"lier:{term.Name}"] = Typed(term.Type!);
        return context;
    }

    private static JsonObject Typed(string type) => new() { ["@type"] = type };
}
