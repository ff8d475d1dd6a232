using Lier.Portal.Application.Data;
using Lier.Portal.Application.Stages;
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
public sealed class ReportDossiers(StageFile<ReportStage> file)
{
    /// <summary>The dossier with its position; begun when the half-year has none yet.</summary>
    public async Task<ReportRoute> OpenAsync(PortalDb db, ReportingPeriod period, CancellationToken cancel)
    {
        var route = await db.ReportRoutes.Include(r => r.Dossier.Acts).SingleOrDefaultAsync(r => r.Dossier.Period == period, cancel);
        if (route is null) db.Add(route = new ReportRoute(new ReportDossier(period), file));
        return route;
    }

    public async Task DecidedAsync(PortalDb db, CollegeDecision decision, Signature by, CancellationToken cancel)
    {
        var route = await OpenAsync(db, decision.Period, cancel);
        // What the college still decides after both councils took note becomes a correction; the way itself is at its end.
        if (route.Dossier.Stage == ReportStage.Acknowledged) return;
        // What only comes back or waits changes nothing in a report that is out.
        if (route.Dossier.Stage == ReportStage.Published && decision.Results.All(r => r.Outcome != DecisionOutcome.Approved)) return;
        if (route.Dossier.Stage != ReportStage.WithCollege) Bring(route, by);
        route.Dossier.Decide(decision, by);
        route.Walk(ReportRouteFile.Decide);
    }

    public static void Bring(ReportRoute route, Signature by)
    {
        route.Dossier.BringBeforeCollege(by);
        route.Walk(ReportRouteFile.Bring);
    }

    public async Task PublishedAsync(PortalDb db, PublishedReport report, Signature by, CancellationToken cancel)
    {
        var route = await OpenAsync(db, report.Period, cancel);
        if (route.Dossier.Stage is ReportStage.Published or ReportStage.Acknowledged)
        {
            route.Dossier.Correct(report, by);
            return;
        }

        // A decision from before reports had a route of their own.
        if (route.Dossier.Stage == ReportStage.Composing
            && await db.Decisions.Where(d => d.Period == report.Period)
                .OrderByDescending(d => d.SessionDate).FirstOrDefaultAsync(cancel) is { } decision)
            await DecidedAsync(db, decision, by, cancel);
        route.Dossier.Publish(report, by);
        route.Walk(ReportRouteFile.Publish);
    }
}
