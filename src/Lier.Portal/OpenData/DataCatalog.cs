using System.Text.Json.Nodes;
using Lier.Portal.Reports;
using Lier.Portal.Shared;

namespace Lier.Portal.OpenData;

/// <summary>What may be downloaded, described by DCAT-AP: a dataset per half-year, a distribution per form.</summary>
public static class DataCatalog
{
    public const string MediaType = "application/ld+json";

    private const string Government = "http://publications.europa.eu/resource/authority/data-theme/GOVE";
    private const string HalfYearly = "http://publications.europa.eu/resource/authority/frequency/ANNUAL_2";
    private const string Public = "http://publications.europa.eu/resource/authority/access-right/PUBLIC";

    public static string Write(IReadOnlyList<StandingReport> reports, PortalAddress portal, OpenDataLicence licence) =>
        LinkedData.Write(portal, [Catalog(reports, portal), LinkedData.City(portal), .. reports.Select(r => Dataset(r, portal, licence))]);

    private static JsonObject Catalog(IReadOnlyList<StandingReport> reports, PortalAddress portal) => LinkedData.Node(
        $"{portal.Of(Urls.Catalog)}#catalogus", ["dcat:Catalog"],
        ("dct:title", "Lier vordert: open data"),
        ("dct:description", "De halfjaarlijkse rapporten over de prioritaire acties van het meerjarenplan van de stad Lier."),
        ("dct:publisher", To(LinkedData.CityOf(portal))),
        ("dct:language", To(Vocabulary.Dutch)),
        ("foaf:homepage", To(portal.Of(Urls.Start))),
        ("dct:modified", reports.Max(r => r.ChangedAt) is { } at ? LinkedData.Instant(at) : null),
        ("dcat:dataset", LinkedData.All(reports.Select(r => To(IdOf(r, portal))))));

    private static JsonObject Dataset(StandingReport report, PortalAddress portal, OpenDataLicence licence) => LinkedData.Node(
        IdOf(report, portal), ["dcat:Dataset"],
        ("dct:title", $"Voortgang van het meerjarenplan, {report.Period.Label}"),
        ("dct:description", $"Per prioritaire actie: status, stand van zaken en tijd in de {report.Period.Label}; per actieplan en doelstelling het budget waar het bekend is."),
        ("dct:identifier", report.Period.Code),
        ("dct:publisher", To(LinkedData.CityOf(portal))),
        ("dct:language", To(Vocabulary.Dutch)),
        ("dct:accessRights", To(Public)),
        ("dct:accrualPeriodicity", To(HalfYearly)),
        ("dcat:theme", To(Government)),
        ("dcat:keyword", new JsonArray("meerjarenplan", "beleidsdoelstelling", "actieplan", "voortgang")),
        ("dcat:version", $"{report.Version}"),
        ("dct:issued", report.PublishedAt is { } issued ? LinkedData.Instant(issued) : null),
        ("dct:modified", report.ChangedAt is { } at ? LinkedData.Instant(at) : null),
        ("dct:temporal", LinkedData.Node(null, ["dct:PeriodOfTime"], ("dcat:startDate", LinkedData.Day(report.Period.Start)), ("dcat:endDate", LinkedData.Day(report.Period.End)))),
        ("dcat:landingPage", To(portal.Of(Urls.Report(report.Period)))),
        ("dcat:distribution", LinkedData.All(report.Files.Select(f => Distribution(report, f, portal, licence)))));

    private static JsonObject Distribution(StandingReport report, StandingFile file, PortalAddress portal, OpenDataLicence licence)
    {
        var address = portal.Of(Urls.Report(report.Period, report.Version, file.Form));
        return LinkedData.Node(
            $"{address}#distributie", ["dcat:Distribution"],
            ("dct:title", $"{report.Period.Title}, versie {report.Version}, .{file.Form}"),
            ("dcat:accessURL", To(portal.Of(Urls.Report(report.Period)))),
            ("dcat:downloadURL", To(address)),
            ("dcat:mediaType", ReportForms.MediaTypeOf(file.Form) is { } type ? To($"https://www.iana.org/assignments/media-types/{type.Split(';')[0]}") : null),
            ("dcat:byteSize", Typed($"{file.Size}", "xsd:nonNegativeInteger")),
            ("dct:license", licence.Address is { } terms ? To(terms) : null),
            ("dct:conformsTo", file.Form == ReportForms.Json ? To(portal.Of(Urls.ReportSchema)) : null),
            ("spdx:checksum", LinkedData.Node(null, ["spdx:Checksum"], ("spdx:algorithm", To("http://spdx.org/rdf/terms#checksumAlgorithm_sha256")), ("spdx:checksumValue", Typed(file.Sha256, "xsd:hexBinary")))));
    }

    private static string IdOf(StandingReport report, PortalAddress portal) => $"{portal.Of(Urls.Catalog)}#{report.Period.Slug}";

    private static JsonObject To(string address) => new() { ["@id"] = address };

    private static JsonObject Typed(string value, string type) => new() { ["@value"] = value, ["@type"] = type };
}
