using Lier.Portal.Application.Data;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Programmes;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.College;

/// <summary>The measurements whose reporting date tells of a half-year: some dozens at most.</summary>
public static class PlacedMeasurements
{
    /// <summary>Those that lie before the college.</summary>
    public static IQueryable<Measurement> OnTheTable(PortalDb db, ReportingPeriod period)
    {
        var (start, end) = (period.Start, period.End);
        return db.Measurements.Where(m => m.Stage == NoteStage.WithCollege && m.Date.AsOf >= start && m.Date.AsOf <= end);
    }

    /// <summary>With their versions and steps, by programme, by date, and then in the order of the programme.</summary>
    public static async Task<IReadOnlyList<Measurement>> ReadAsync(
        this IQueryable<Measurement> measurements, CancellationToken cancel) =>
        await measurements.AsNoTrackingWithIdentityResolution()
            .Include(m => m.Target.Programme).Include(m => m.Date).Include(m => m.Versions).Include(m => m.Acts).AsSplitQuery()
            .OrderBy(m => m.Target.Programme.Name).ThenBy(m => m.Date.Due).ThenBy(m => m.Target.Position).ThenBy(m => m.Id)
            .ToListAsync(cancel);

    /// <summary>
    /// Has the college anything to do with a half-year: notes are written, a measurement lies there, or it decided already.
    /// </summary>
    public static async Task<bool> ConcernsCollegeAsync(this PortalDb db, ReportingPeriod period, CancellationToken cancel) =>
        await db.Rounds.AnyAsync(r => r.Period == period, cancel)
        || await db.Decisions.AnyAsync(d => d.Period == period, cancel)
        || await OnTheTable(db, period).AnyAsync(cancel);
}
