using System.Text.Json.Nodes;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.Plans;
using Lier.Portal.Domain.Reports;
using Lier.Portal.Shared;

namespace Lier.Portal.OpenData;

/// <summary>A report as one graph of linked data (JSON-LD 1.1): schema.org, PROV-O, OSLO Besluit, and our own words for the rest.</summary>
public sealed class LinkedReport
{
    private readonly ReportContent content;
    private readonly PortalAddress portal;
    private readonly string address;

    private LinkedReport(ReportContent content, PortalAddress portal) =>
        (this.content, this.portal, address) = (content, portal, portal.Of(Urls.Report(content.Period, content.Publication?.Version ?? 1)));

    public static string Write(ReportContent content, PortalAddress portal) => LinkedData.Write(portal, new LinkedReport(content, portal).Nodes());

    /// <summary>The part of an address that names a decision within a report.</summary>
    public static string FragmentOf(ReportedDecision decision) => $"besluit-{LinkedData.Slug(decision.Number)}-{LinkedData.Day(decision.SessionDate)}";

    private PublicationFacts? Facts => content.Publication;

    private IEnumerable<JsonObject> Nodes() =>
    [
        Report(),
        .. Facts?.PublishedAt is { } at ? [Publication(at)] : (JsonObject[])[],
        LinkedData.City(portal),
        LinkedData.College(portal),
        .. Decisions.Select(Decision),
    ];

    private IEnumerable<ReportedDecision> Decisions => content.Actions.Select(a => a.Note?.Decision).Append(Facts?.Decision).OfType<ReportedDecision>().Distinct();

    private JsonObject Report() => LinkedData.Node(
        address, ["schema:Report", "prov:Entity"],
        ("schema:name", $"Voortgang van het meerjarenplan, {content.Period.Label}"),
        ("schema:identifier", content.Period.Code),
        ("schema:version", $"{Facts?.Version ?? 1}"),
        ("schema:inLanguage", Vocabulary.Language),
        ("schema:temporalCoverage", $"{LinkedData.Day(content.Period.Start)}/{LinkedData.Day(content.Period.End)}"),
        ("schema:publisher", LinkedData.CityOf(portal)),
        ("prov:specializationOf", portal.Of(Urls.Report(content.Period))),
        ("prov:wasAttributedTo", LinkedData.CityOf(portal)),
        ("lier:herkomst", Facts?.Origin == ReportOrigin.Portal ? "portaal" : "ingelezen"),
        ("schema:datePublished", Facts?.PublishedAt is { } at ? LinkedData.Instant(at) : null),
        ("prov:generatedAtTime", Facts?.PublishedAt is { } made ? LinkedData.Instant(made) : null),
        ("prov:wasGeneratedBy", Facts?.PublishedAt is null ? null : $"{address}#publicatie"),
        ("prov:wasRevisionOf", Facts?.Version > 1 ? portal.Of(Urls.Report(content.Period, Facts.Version - 1)) : null),
        ("schema:correction", Facts?.Erratum),
        ("schema:accountablePerson", Facts?.Mayor is { Length: > 0 } mayor ? LinkedData.Node(null, ["schema:Person"], ("schema:name", mayor), ("schema:jobTitle", "burgemeester")) : null),
        ("lier:gewijzigdeAssumpties", content.ChangedAssumptions),
        ("lier:gewijzigdeRisicos", content.ChangedRisks),
        ("schema:hasPart", LinkedData.All(content.Objectives.Select(Objective))));

    private JsonObject Publication(DateTimeOffset at) => LinkedData.Node(
        $"{address}#publicatie", ["prov:Activity"],
        ("schema:name", "Publicatie"),
        ("prov:endedAtTime", LinkedData.Instant(at)),
        ("prov:wasAssociatedWith", LinkedData.CityOf(portal)),
        ("prov:used", new JsonArray([.. Decisions.Select(d => JsonValue.Create(IdOf(d)))])));

    private JsonObject Decision(ReportedDecision decision) => LinkedData.Node(
        IdOf(decision), ["besluit:Besluit", "prov:Entity"],
        ("schema:identifier", decision.Number),
        ("eli:title", $"Besluit {decision.Number} van {DutchDate.InWords(decision.SessionDate)}"),
        ("eli:date_document", LinkedData.Day(decision.SessionDate)),
        ("eli:language", Vocabulary.Dutch),
        ("eli:passed_by", LinkedData.CollegeOf(portal)));

    private JsonObject Objective(ReportedObjective objective) => LinkedData.Node(
        $"{address}#totaal-{PlanCode.SlugOf(objective.Code)}", ["lier:Beleidsdoelstelling"],
        ("schema:identifier", objective.Code), ("schema:name", objective.Title), ("lier:evaluatie", objective.Evaluation),
        ("lier:budget", LinkedBudget.Of(objective.Totals)), ("schema:hasPart", LinkedData.All(objective.Plans.Select(Plan))));

    private JsonObject Plan(ReportedPlan plan) => LinkedData.Node(
        $"{address}#{PlanCode.SlugOf(plan.Code)}", ["lier:Actieplan"],
        ("schema:identifier", plan.Code), ("schema:name", plan.Title), ("schema:description", plan.Description),
        ("lier:budget", LinkedBudget.Of(plan.Budget)), ("schema:hasPart", LinkedData.All(plan.Actions.Select(Action))));

    private JsonObject Action(ReportedAction action) => LinkedData.Node(
        $"{address}#{PlanCode.SlugOf(action.Code)}", ["lier:Actie", "prov:Entity"],
        ("prov:specializationOf", portal.Of(Urls.Action(PlanCode.SlugOf(action.Code)))),
        ("schema:identifier", action.Code), ("schema:name", action.Title), ("schema:description", action.Description),
        ("schema:startDate", LinkedData.Day(action.Start)), ("schema:endDate", LinkedData.Day(action.End)),
        ("lier:bevoegdeSchepen", action.Aldermen), ("lier:nota", action.Note is { } note ? Note(action, note) : null));

    private JsonObject Note(ReportedAction action, ReportedNote note) => LinkedData.Node(
        $"{address}#nota-{PlanCode.SlugOf(action.Code)}", ["lier:Voortgangsnota", "prov:Entity"],
        ("lier:status", (int)note.Status), ("lier:statusTekst", note.StatusLabel),
        ("lier:lichtStandVanZaken", note.ProgressLight?.Name()), ("lier:lichtTijd", note.TimingLight?.Name()),
        ("lier:standVanZaken", note.Progress), ("lier:tijd", note.Timing), ("lier:redenStopzetting", note.StopReason),
        ("lier:notaversie", note.Version), ("schema:isBasedOn", note.Decision is { } decision ? IdOf(decision) : null));

    private string IdOf(ReportedDecision decision) => $"{address}#{FragmentOf(decision)}";
}
