using Lier.Portal.Application.Data;
using Lier.Portal.Application.Routes;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Reports;

/// <summary>Where reports are on their way, and whom they wait for.</summary>
public sealed class ReportDossierQueries(IDbContextFactory<PortalDb> databases, RouteDefinitions routes)
{
    /// <summary>The most reports that the list of somebody's work shows.</summary>
    public const int Most = 10;

    /// <summary>Where the report is on its route; of one that nothing happened to, where it will begin.</summary>
    public async Task<ReportWay?> FindAsync(ReportingPeriod period, CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var dates = await db.Rounds.Where(r => r.Period == period)
            .Select(r => new { Of = new DueDates(r.SubmitBy, r.AgreeBy, null) }).SingleOrDefaultAsync(cancel);
        if (dates is null) return null;
        var route = await db.ReportRoutes.AsNoTracking()
            .Include(r => r.Journal).Include(r => r.Dossier.Acts).Include(r => r.Dossier.Acknowledgements).AsSplitQuery()
            .SingleOrDefaultAsync(r => r.Dossier.Period == period, cancel);
        return route is null
            ? new(new(period), RouteReading.NotBegun(await routes.ActiveAsync(db, RouteSubject.Report, cancel)))
            : new(route.Dossier, RouteReading.Of(route, await routes.OfAsync(db, route, cancel), dates.Of, RouteFact.None));
    }

    /// <summary>The same, for whoever is asked to agree to it.</summary>
    /// <exception cref="RefusedException">It is not this person's to judge.</exception>
    public async Task<ReportWay?> FindAskedAsync(ReportingPeriod period, Person by, CancellationToken cancel = default)
    {
        if (await FindAsync(period, cancel) is not { } way) return null;
        var asks = way.Way.Definition.Steps.Any(s => s.Kind == StepKind.Agree && by.Is(s.Role));
        return asks ? way : throw new RefusedException("Over dit rapport wordt u geen akkoord gevraagd.");
    }

    /// <summary>The reports that wait for this person's agreement, the earliest first.</summary>
    public async Task<IReadOnlyList<ReportingPeriod>> AskedOfAsync(Person by, CancellationToken cancel = default)
    {
        var roles = by.Roles.Cast<Role?>().ToList();
        await using var db = await databases.CreateDbContextAsync(cancel);
        // Who brought it is not asked.
        return await db.ReportRoutes.Where(r => r.Dossier.Stage == ReportStage.ForAgreement && roles.Contains(r.AskedRole)
                && r.Dossier.Acts.Where(a => a.Kind == ReportActKind.BroughtForAgreement)
                    .OrderByDescending(a => a.Sequence).Select(a => a.PersonId).First() != by.Id)
            .OrderBy(r => r.Dossier.Period).Take(Most).Select(r => r.Dossier.Period).ToListAsync(cancel);
    }

    /// <summary>The actions of a half-year with where the note of each is: all that is told before the college decided.</summary>
    public async Task<IReadOnlyList<ReportLine>> LinesAsync(ReportingPeriod period, CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await db.Notes.Where(n => n.Period == period).OrderBy(n => n.Action.Code)
            .Select(n => new ReportLine(n.Action.Code, n.Action.Title, n.Stage)).ToListAsync(cancel);
    }
}

/// <summary>A report and where it is on its route.</summary>
public sealed record ReportWay(ReportDossier Dossier, RouteReading Way);

/// <summary>An action of the report, and where its note is.</summary>
public sealed record ReportLine(string Code, string Title, NoteStage Stage);
