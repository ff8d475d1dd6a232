using Lier.Portal.Application.Data;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Programmes;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Notes.Writing;

/// <summary>The promises with a number that an action serves.</summary>
public static class ServedTargets
{
    /// <summary>Those that are measured within a half-year, each on its reporting date.</summary>
    /// <param name="seesDrafts">Is it for the team, which alone sees what is not submitted?</param>
    public static async Task<IReadOnlyList<ServedTarget>> ServedByAsync(
        this PortalDb db, int actionId, ReportingPeriod period, bool seesDrafts, CancellationToken cancel)
    {
        var rows = await db.Set<Target>().AsNoTracking().Where(t => t.Actions.Any(a => a.Id == actionId))
            .Join(DatesWithin(db, period), t => t.YearId, d => d.YearId, (t, d) => new { Target = t, Date = d })
            .OrderBy(x => x.Target.ProgrammeId).ThenBy(x => x.Target.Position).ThenBy(x => x.Date.Due)
            .Select(x => new
            {
                x.Target.Programme.Slug,
                x.Target.Programme.Name,
                x.Target.Promise,
                x.Date.Due,
                Measured = x.Target.Measurements
                    .Where(m => m.DateId == x.Date.Id && (seesDrafts || m.Stage != NoteStage.Draft))
                    .Select(m => new { m.Entry.Value, m.Entry.AsOf, m.Stage })
                    .FirstOrDefault(),
            })
            .ToListAsync(cancel);
        return
        [
            .. rows.Select(r => new ServedTarget(
                r.Slug, r.Name, r.Promise, r.Due, r.Measured?.Value, r.Measured?.AsOf, r.Measured?.Stage)),
        ];
    }

    private static IQueryable<ReportingDate> DatesWithin(PortalDb db, ReportingPeriod period)
    {
        var (start, end) = (period.Start, period.End);
        return db.Set<ReportingDate>().Where(d => d.AsOf >= start && d.AsOf <= end);
    }
}
