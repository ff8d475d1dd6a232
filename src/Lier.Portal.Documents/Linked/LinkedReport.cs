using System.Text.Json.Nodes;
using Lier.Portal.Documents.Addresses;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.Plans;
using Lier.Portal.Domain.Published;

namespace Lier.Portal.Documents.Linked;

/// <summary>A report as one graph of linked data (JSON-LD 1.1): schema.org, PROV-O, OSLO Besluit, and our own words for the rest.</summary>
public sealed class LinkedReport
{
    private readonly ReportContent content;
    private readonly PortalAddress portal;
    private readonly string address;

    private LinkedReport(ReportContent content, PortalAddress portal) =>
        (this.content, this.portal, address) = (content, portal, portal.Of(Urls.Report(content.Period, content.Publication?.Version ?? 1)));

    public static string Write(ReportContent content, PortalAddress portal) =>
        JsonLd.Write(portal, new LinkedReport(content, portal).Nodes());

    private PublicationFacts? Facts => content.Publication;

    private IEnumerable<JsonObject> Nodes() => [Report(), .. LinkedPublication.Of(address, Facts, Decisions, portal)];

    private IEnumerable<ReportedDecision> Decisions =>
        content.Actions.Select(a => a.Note?.Decision).Append(Facts?.Decision).OfType<ReportedDecision>().Distinct();

    private JsonObject Report() => JsonLd.Node(
        address, ["schema:Report", "prov:Entity"],
        [
            ("schema:name", $"Voortgang van het meerjarenplan, {content.Period.Label}"),
            ("schema:identifier", content.Period.Code),
            .. LinkedPublication.Facts(
                address, Facts, portal.Of(Urls.Report(content.Period)), version => portal.Of(Urls.Report(content.Period, version)),
                $"{JsonLd.Day(content.Period.Start)}/{JsonLd.Day(content.Period.End)}", portal),
            ("schema:accountablePerson", Facts?.Mayor is { Length: > 0 } mayor ? Mayor(mayor) : null),
            ("lier:gewijzigdeAssumpties", content.ChangedAssumptions),
            ("lier:gewijzigdeRisicos", content.ChangedRisks),
            ("schema:hasPart", JsonLd.All(content.Objectives.Select(Objective))),
        ]);

    private static JsonObject Mayor(string name) => JsonLd.Node(
        null, ["schema:Person"],
        ("schema:name", name),
        ("schema:jobTitle", "burgemeester"));

    private JsonObject Objective(ReportedObjective objective) => JsonLd.Node(
        $"{address}#totaal-{PlanCode.SlugOf(objective.Code)}", ["lier:Beleidsdoelstelling"],
        ("schema:identifier", objective.Code), ("schema:name", objective.Title), ("lier:evaluatie", objective.Evaluation),
        ("lier:budget", LinkedBudget.Of(objective.Totals)), ("schema:hasPart", JsonLd.All(objective.Plans.Select(Plan))));

    private JsonObject Plan(ReportedPlan plan) => JsonLd.Node(
        $"{address}#{PlanCode.SlugOf(plan.Code)}", ["lier:Actieplan"],
        ("schema:identifier", plan.Code), ("schema:name", plan.Title), ("schema:description", plan.Description),
        ("lier:budget", LinkedBudget.Of(plan.Budget)), ("schema:hasPart", JsonLd.All(plan.Actions.Select(Action))));

    private JsonObject Action(ReportedAction action) => JsonLd.Node(
        $"{address}#{PlanCode.SlugOf(action.Code)}", ["lier:Actie", "prov:Entity"],
        ("prov:specializationOf", portal.Of(Urls.Action(PlanCode.SlugOf(action.Code)))),
        ("schema:identifier", action.Code), ("schema:name", action.Title), ("schema:description", action.Description),
        ("schema:startDate", JsonLd.Day(action.Start)), ("schema:endDate", JsonLd.Day(action.End)),
        ("lier:bevoegdeSchepen", action.Aldermen), ("lier:nota", action.Note is { } note ? Note(action, note) : null));

    private JsonObject Note(ReportedAction action, ReportedNote note) => JsonLd.Node(
        $"{address}#nota-{PlanCode.SlugOf(action.Code)}", ["lier:Voortgangsnota", "prov:Entity"],
        [
            ("lier:status", (int)note.Status),
            ("lier:statusTekst", note.StatusLabel),
            .. NoteFields.BesideStatus.Select(f => ($"lier:{f.Public.Term}", (JsonNode?)f.Words(note))),
            ("lier:notaversie", note.Version),
            ("schema:isBasedOn", note.Decision is { } decision ? LinkedPublication.IdOf(address, decision) : null),
        ]);
}
