using System.Text.Json.Nodes;
using Lier.Portal.Documents.Addresses;
using Lier.Portal.Documents.Forms;
using Lier.Portal.Documents.Linked;

namespace Lier.Portal.Documents.OpenData;

/// <summary>What may be downloaded, described by DCAT-AP: a dataset per half-year and per programme, a distribution per form.</summary>
public static class DataCatalog
{
    public const string MediaType = JsonLd.MediaType;

    private const string Government = "http://publications.europa.eu/resource/authority/data-theme/GOVE";
    private const string HalfYearly = "http://publications.europa.eu/resource/authority/frequency/ANNUAL_2";
    private const string Irregular = "http://publications.europa.eu/resource/authority/frequency/IRREG";
    private const string Public = "http://publications.europa.eu/resource/authority/access-right/PUBLIC";
    private const string MediaTypes = "https://www.iana.org/assignments/media-types/";

    public static string Write(
        IReadOnlyList<StandingReport> reports,
        IReadOnlyList<StandingProgramme> programmes,
        PortalAddress portal,
        OpenDataLicence licence)
    {
        IReadOnlyList<Published> all = [.. reports.Select(Of), .. programmes.Select(Of)];
        return JsonLd.Write(portal, [Catalog(all, portal), JsonLd.City(portal), .. all.Select(p => Dataset(p, portal, licence))]);
    }

    private static Published Of(StandingReport report) => new(
        Name: report.Period.Slug,
        Identifier: report.Period.Code,
        Title: $"Voortgang van het meerjarenplan, {report.Period.Label}",
        Description: $"Per prioritaire actie: status, stand van zaken en tijd in de {report.Period.Label}; "
            + "per actieplan en doelstelling het budget waar het bekend is.",
        Keywords: ["meerjarenplan", "beleidsdoelstelling", "actieplan", "voortgang"],
        Frequency: HalfYearly,
        report.Version,
        report.PublishedAt,
        report.ChangedAt,
        report.Period.Start,
        report.Period.End,
        Page: Urls.Report(report.Period),
        report.Files,
        AddressOf: form => Urls.Report(report.Period, report.Version, form),
        MediaTypeOf: ending => ReportForms.MediaTypeOf(ending)?.Split(';')[0],
        Schema: Urls.ReportSchema);

    private static Published Of(StandingProgramme programme)
    {
        var (content, version) = (programme.Content, programme.Content.Publication?.Version ?? 1);
        return new(
            Name: content.Slug,
            Identifier: content.Slug,
            Title: $"Programma {content.Name}",
            Description: $"{content.Summary} Per engagement: wat er beloofd is, en elke meting die het college goedkeurde.",
            Keywords: ["programma", "engagement", "meting", "subsidie"],
            Frequency: Irregular,
            version,
            content.Publication?.PublishedAt,
            programme.ChangedAt,
            content.Years.Min(y => y.Start),
            content.Years.Max(y => y.End),
            Page: Urls.Programme(content.Slug),
            programme.Files,
            AddressOf: form => Urls.Programme(content.Slug, version, form),
            MediaTypeOf: ending => ProgrammeForms.Written.MediaTypeOf(ending)?.Split(';')[0],
            Schema: Urls.ProgrammeSchema);
    }

    private static JsonObject Catalog(IReadOnlyList<Published> all, PortalAddress portal) => JsonLd.Node(
        $"{portal.Of(Urls.Catalog)}#catalogus", ["dcat:Catalog"],
        ("dct:title", "Lier vordert: open data"),
        ("dct:description", "De halfjaarlijkse rapporten over de prioritaire acties van het meerjarenplan van de stad Lier, "
            + "en de programma’s waarin ze met een getal iets beloofde."),
        ("dct:publisher", To(JsonLd.CityOf(portal))),
        ("dct:language", To(Vocabulary.Dutch)),
        ("foaf:homepage", To(portal.Of(Urls.Start))),
        ("dct:modified", all.Max(p => p.ChangedAt) is { } at ? JsonLd.Instant(at) : null),
        ("dcat:dataset", JsonLd.All(all.Select(p => To(IdOf(p, portal))))));

    private static JsonObject Dataset(Published published, PortalAddress portal, OpenDataLicence licence) => JsonLd.Node(
        IdOf(published, portal), ["dcat:Dataset"],
        ("dct:title", published.Title),
        ("dct:description", published.Description),
        ("dct:identifier", published.Identifier),
        ("dct:publisher", To(JsonLd.CityOf(portal))),
        ("dct:language", To(Vocabulary.Dutch)),
        ("dct:accessRights", To(Public)),
        ("dct:accrualPeriodicity", To(published.Frequency)),
        ("dcat:theme", To(Government)),
        ("dcat:keyword", new JsonArray([.. published.Keywords.Select(k => JsonValue.Create(k))])),
        ("dcat:version", $"{published.Version}"),
        ("dct:issued", published.PublishedAt is { } issued ? JsonLd.Instant(issued) : null),
        ("dct:modified", published.ChangedAt is { } at ? JsonLd.Instant(at) : null),
        ("dct:temporal", Span(published.Start, published.End)),
        ("dcat:landingPage", To(portal.Of(published.Page))),
        ("dcat:distribution", JsonLd.All(published.Files.Select(f => Distribution(published, f, portal, licence)))));

    private static JsonObject Span(DateOnly start, DateOnly end) => JsonLd.Node(
        null, ["dct:PeriodOfTime"],
        ("dcat:startDate", JsonLd.Day(start)),
        ("dcat:endDate", JsonLd.Day(end)));

    private static JsonObject Distribution(Published published, StandingFile file, PortalAddress portal, OpenDataLicence licence)
    {
        var address = portal.Of(published.AddressOf(file.Form));
        return JsonLd.Node(
            $"{address}#distributie", ["dcat:Distribution"],
            ("dct:title", $"{published.Title}, versie {published.Version}, .{file.Form}"),
            ("dcat:accessURL", To(portal.Of(published.Page))),
            ("dcat:downloadURL", To(address)),
            ("dcat:mediaType", published.MediaTypeOf(file.Form) is { } type ? To(MediaTypes + type) : null),
            ("dcat:byteSize", Typed($"{file.Size}", "xsd:nonNegativeInteger")),
            ("dct:license", licence.Address is { } terms ? To(terms) : null),
            ("dct:conformsTo", file.Form == ReportForms.Json ? To(portal.Of(published.Schema)) : null),
            ("spdx:checksum", Checksum(file)));
    }

    private static JsonObject Checksum(StandingFile file) => JsonLd.Node(
        null, ["spdx:Checksum"],
        ("spdx:algorithm", To("http://spdx.org/rdf/terms#checksumAlgorithm_sha256")),
        ("spdx:checksumValue", Typed(file.Sha256, "xsd:hexBinary")));

    private static string IdOf(Published published, PortalAddress portal) => $"{portal.Of(Urls.Catalog)}#{published.Name}";

    private static JsonObject To(string address) => new() { ["@id"] = address };

    private static JsonObject Typed(string value, string type) => new() { ["@value"] = value, ["@type"] = type };

    /// <summary>A report or a programme as the catalogue sees it.</summary>
    /// <param name="Name">Within the catalogue.</param>
    /// <param name="AddressOf">Where a form stands.</param>
    private sealed record Published(
        string Name,
        string Identifier,
        string Title,
        string Description,
        IReadOnlyList<string> Keywords,
        string Frequency,
        int Version,
        DateTimeOffset? PublishedAt,
        DateTimeOffset? ChangedAt,
        DateOnly Start,
        DateOnly End,
        string Page,
        IReadOnlyList<StandingFile> Files,
        Func<string, string> AddressOf,
        Func<string, string?> MediaTypeOf,
        string Schema);
}
