using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml;
using Lier.Portal.Documents.Addresses;
using Lier.Portal.Domain;

namespace Lier.Portal.Documents.Linked;

/// <summary>What every piece of linked data is written with: a graph with its context, and the city that speaks in it.</summary>
internal static class JsonLd
{
    public const string MediaType = "application/ld+json";

    // JSON-LD is made of nodes and not of our records, and people look into it: blanks and lines, which the frozen forms do not have.
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(PortalAddress portal, IEnumerable<JsonObject> nodes) =>
        new JsonObject { ["@context"] = Vocabulary.Context(portal), ["@graph"] = new JsonArray([.. nodes]) }.ToJsonString(Readable) + "\n";

    public static string CityOf(PortalAddress portal) => portal.Of("/#stad");

    public static string CollegeOf(PortalAddress portal) => portal.Of("/#college");

    public static JsonObject City(PortalAddress portal) => Node(
        CityOf(portal),
        ["schema:GovernmentOrganization", "besluit:Bestuurseenheid", "prov:Agent", "foaf:Agent"],
        ("schema:name", "Stad Lier"),
        ("foaf:name", "Stad Lier"));

    public static JsonObject College(PortalAddress portal) => Node(
        CollegeOf(portal),
        ["besluit:Bestuursorgaan"],
        ("schema:name", "College van burgemeester en schepenen"),
        ("besluit:bestuurt", CityOf(portal)));

    /// <summary>A node that says what is known: without what is null or empty.</summary>
    public static JsonObject Node(string? id, string[] types, params (string Property, JsonNode? Value)[] facts)
    {
        var node = new JsonObject();
        if (id is not null) node["@id"] = id;
        node["@type"] = types.Length == 1 ? types[0] : new JsonArray([.. types.Select(t => JsonValue.Create(t))]);
        foreach (var (property, value) in facts)
            if (!SaysNothing(value)) node[property] = value;
        return node;
    }

    private static bool SaysNothing(JsonNode? value) =>
        value is null or JsonArray { Count: 0 }
        || (value is JsonValue text && text.TryGetValue<string>(out var words) && words.Length == 0);

    public static JsonArray All(IEnumerable<JsonObject> nodes) => [.. nodes];

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Instant(DateTimeOffset at) => XmlConvert.ToString(at.UtcDateTime, XmlDateTimeSerializationMode.Utc);

    public static string Decimal(Euro euro) => euro.Amount.ToString("F2", CultureInfo.InvariantCulture);

    /// <summary>A part of an address that everybody can type: <c>2022_CBS_00045</c> becomes <c>2022-cbs-00045</c>.</summary>
    public static string Slug(string text)
    {
        var slug = new StringBuilder();
        foreach (var c in text) slug.Append(char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : '-');
        return slug.ToString();
    }
}
