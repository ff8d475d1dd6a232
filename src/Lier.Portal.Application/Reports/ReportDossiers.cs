using Lier.Portal.Application.Data;
using Lier.Portal.Application.Routes;
using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.College;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Reports;

/// <summary>
/// Moves the dossier of a report along its route, within what somebody else saves: the college's decision on notes is its decision on
/// the report that they are in.
/// </summary>
public sealed class ReportDossiers(RouteDefinitions routes, TownClock clock)
{
    /// <summary>The dossier with its position; begun when the half-year has none yet.</summary>
    public async Task<ReportRoute> OpenAsync(PortalDb db, ReportingPeriod period, CancellationToken cancel)
    {
        var route = await db.ReportRoutes.Include(r => r.Dossier.Acts).Include(r => r.Dossier.Acknowledgements).AsSplitQuery()
            .SingleOrDefaultAsync(r => r.Dossier.Period == period, cancel);
        if (route is not null) return route;
        var definition = await routes.ActiveAsync(db, RouteSubject.Report, cancel);
        db.Add(route = new ReportRoute(new ReportDossier(period), definition, clock.Now));
        return route;
    }

    /// <summary>The definition that the route of a report follows.</summary>
    public Task<RouteDefinition> DefinitionOfAsync(PortalDb db, ReportRoute route, CancellationToken cancel) =>
        routes.OfAsync(db, route, cancel);

    public async Task DecidedAsync(PortalDb db, CollegeDecision decision, Signature by, CancellationToken cancel)
    {
        var route = await OpenAsync(db, decision.Period, cancel);
        // What only comes back or waits decides nothing about the report.
        if (decision.Results.All(r => r.Note is null || r.Outcome != DecisionOutcome.Approved)) return;
        var definition = await routes.OfAsync(db, route, cancel);
        if (route.Dossier.Stage == ReportStage.ForAgreement)
            throw new RefusedException(
                $"Het rapport over de {decision.Period.Label} ligt nog voor, bij de stap “{route.StepName}”. "
                + "Registreer het besluit zodra het daar gelezen is.");
        if (route.Dossier.Stage != ReportStage.WithCollege)
        {
            // A file without a way back from the publication: what was decided stays so.
            if (route.WaitingAt(definition) is { } step && step.LabelOf(Outcomes.Bring) is null) return;
            route.Bring(definition, by);
            if (route.Dossier.Stage == ReportStage.ForAgreement)
                throw new RefusedException(
                    $"Leg het rapport over de {decision.Period.Label} eerst voor: "
                    + $"bij de stap “{route.StepName}” wordt het gelezen vóór het college beslist.");
        }

        route.Walk(definition, Outcomes.Decided, by, _ => route.Dossier.Decide(decision, by));
    }

    public async Task PublishedAsync(PortalDb db, PublishedReport report, Signature by, CancellationToken cancel)
    {
        var route = await OpenAsync(db, report.Period, cancel);
        if (route.Dossier.Stage == ReportStage.Published) route.Dossier.Correct(report, by);
        else await PublishAsync(db, route, report, by, cancel);
        await RegisterAcknowledgementsAsync(db, route.Dossier, report, by, cancel);
    }

    /// <summary>Each acknowledgement gets its one line in the public register as soon as there is a version that it can name.</summary>
    public static async Task RegisterAcknowledgementsAsync(
        PortalDb db, ReportDossier dossier, PublishedReport report, Signature by, CancellationToken cancel)
    {
        var known = await db.Register.Where(e => e.Address == report.Address && e.Kind == RegisterKind.Acknowledged)
            .Select(e => e.Text).ToListAsync(cancel);
        var taken = Enum.GetValues<Council>().Select(dossier.AcknowledgementBy).OfType<Acknowledgement>();
        foreach (var line in taken.Select(a => $"{DutchText.Capital(a.Sentence)}.").Except(known))
            db.Add(RegisterEntry.Acknowledge(report, line, by));
    }

    /// <summary>After the publication a file of before waits for both councils; it ends when both took note.</summary>
    public async Task EndWayOfBeforeAsync(PortalDb db, ReportRoute route, Signature by, CancellationToken cancel)
    {
        var definition = await routes.OfAsync(db, route, cancel);
        if (route.WaitingAt(definition)?.Kind == StepKind.Acknowledge && !route.Dossier.StillToAcknowledge.Any())
            route.Walk(definition, Outcomes.Acknowledge, by, _ => { });
    }

    private async Task PublishAsync(PortalDb db, ReportRoute route, PublishedReport report, Signature by, CancellationToken cancel)
    {
        // A decision from before reports had a route of their own.
        if (route.Dossier.Stage == ReportStage.Composing
            && await db.Decisions.Where(d => d.Period == report.Period && d.Results.Any(r => r.NoteId != null))
                .OrderByDescending(d => d.SessionDate).FirstOrDefaultAsync(cancel) is { } decision)
            await DecidedAsync(db, decision, by, cancel);
        route.Walk(await routes.OfAsync(db, route, cancel), Outcomes.Publish, by, _ => route.Dossier.Publish(report, by));
        await EndWayOfBeforeAsync(db, route, by, cancel);
    }
}
