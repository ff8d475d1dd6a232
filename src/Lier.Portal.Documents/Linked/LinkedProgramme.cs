using System.Text.Json.Nodes;
using Lier.Portal.Documents.Addresses;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Plans;
using Lier.Portal.Domain.Programmes;

namespace Lier.Portal.Documents.Linked;

/// <summary>
/// A programme as one graph of linked data: each measurement is an observation (schema.org), each promise a number with its unit.
/// </summary>
public sealed class LinkedProgramme
{
    private readonly ProgrammeContent content;
    private readonly PortalAddress portal;
    private readonly string address;

    private LinkedProgramme(ProgrammeContent content, PortalAddress portal)
    {
        (this.content, this.portal) = (content, portal);
        address = portal.Of(Urls.Programme(content.Slug, content.Publication?.Version ?? 1));
    }

    public static string Write(ProgrammeContent content, PortalAddress portal) =>
        JsonLd.Write(portal, new LinkedProgramme(content, portal).Nodes());

    private IEnumerable<JsonObject> Nodes() => [Programme(), .. LinkedPublication.Of(address, content.Publication, Decisions, portal)];

    private IEnumerable<ReportedDecision> Decisions => content.Targets.SelectMany(t => t.Measurements).Select(m => m.Decision).Distinct();

    private JsonObject Programme() => JsonLd.Node(
        address, ["lier:Programma", "schema:Report", "prov:Entity"],
        [
            ("schema:name", content.Name),
            ("schema:description", content.Summary),
            ("schema:identifier", content.Slug),
            .. LinkedPublication.Facts(
                address,
                content.Publication,
                portal.Of(Urls.Programme(content.Slug)),
                version => portal.Of(Urls.Programme(content.Slug, version)),
                $"{JsonLd.Day(content.Years.Min(y => y.Start))}/{JsonLd.Day(content.Years.Max(y => y.End))}",
                portal),
            ("schema:citation", Source(content.Source)),
            ("schema:funding", content.Subsidy is { } subsidy ? Subsidy(subsidy) : null),
            ("lier:domein", new JsonArray([.. content.Domains.Select(d => JsonValue.Create(d))])),
            ("lier:programmajaar", JsonLd.All(content.Years.Select(Year))),
            ("lier:engagement", JsonLd.All(content.Targets.Select(Target))),
        ]);

    private static JsonObject Source(ProgrammeSource source) => JsonLd.Node(
        source.Address.Length > 0 ? source.Address : null, ["schema:CreativeWork"],
        ("schema:name", source.Title), ("schema:creditText", source.Publisher), ("schema:text", source.Quote));

    private static JsonObject Subsidy(ProgrammeSubsidy subsidy) => JsonLd.Node(
        null, ["schema:MonetaryGrant"],
        ("schema:funder", JsonLd.Node(null, ["schema:Organization"], ("schema:name", subsidy.Funder))),
        ("lier:bedrag", JsonLd.Decimal(subsidy.Amount)));

    private JsonObject Year(PublishedYear year) => JsonLd.Node(
        YearOf(year.Number), ["lier:Programmajaar"],
        ("schema:position", year.Number), ("schema:startDate", JsonLd.Day(year.Start)), ("schema:endDate", JsonLd.Day(year.End)),
        ("lier:rapporteringsdatum", new JsonArray([.. year.Dates.Select(d => JsonValue.Create(JsonLd.Day(d.Due)))])));

    private JsonObject Target(PublishedTarget target) => JsonLd.Node(
        IdOf(target), ["lier:Engagement", "prov:Entity"],
        ("schema:identifier", target.Promise.Slug),
        ("schema:name", target.Promise.Name),
        ("lier:belofte", target.Promise.Text),
        ("lier:beloofd", Promised(target.Promise)),
        ("lier:soort", target.Promise.Kind.Name()),
        ("lier:vanDomein", target.Domain),
        ("lier:vanJaar", YearOf(target.Year)),
        ("lier:dubbeleInvestering", target.IsDoubleInvestment),
        ("lier:dient", JsonLd.All(target.Actions.Select(Action))),
        ("lier:meting", JsonLd.All(target.Measurements.Select(m => Measurement(target, m)))));

    private static JsonObject Promised(TargetPromise promise) => JsonLd.Node(
        null, ["schema:QuantitativeValue"],
        (promise.IsAtLeast ? "schema:minValue" : "schema:value", promise.Number),
        ("schema:unitText", promise.Unit));

    private JsonObject Action(ServingAction action) => JsonLd.Node(
        portal.Of(Urls.Action(PlanCode.SlugOf(action.Code))), ["lier:Actie"],
        ("schema:identifier", action.Code),
        ("schema:name", action.Title));

    private JsonObject Measurement(PublishedTarget target, PublishedMeasurement measurement) => JsonLd.Node(
        $"{IdOf(target)}-{JsonLd.Day(measurement.Due)}", ["schema:Observation", "prov:Entity"],
        ("schema:observationAbout", IdOf(target)),
        ("schema:observationDate", JsonLd.Day(measurement.AsOf)),
        ("schema:value", measurement.Value),
        ("schema:unitText", target.Promise.Unit),
        ("schema:description", measurement.Comment),
        ("lier:bron", measurement.Source),
        ("lier:motivering", measurement.Motivation),
        ("lier:rapporteringsdatum", JsonLd.Day(measurement.Due)),
        ("schema:isBasedOn", LinkedPublication.IdOf(address, measurement.Decision)));

    private string IdOf(PublishedTarget target) => $"{address}#engagement-{target.Promise.Slug}";

    private string YearOf(int number) => $"{address}#jaar-{number}";
}
