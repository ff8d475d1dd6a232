using Lier.Portal.Application.Data;
using Lier.Portal.Application.Publications;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Programmes;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Programmes;

/// <summary>Programmes with everything that belongs to them: some dozens of rows each.</summary>
public static class ProgrammeSet
{
    public static IQueryable<Programme> Whole(this IQueryable<Programme> programmes) => programmes
        .Include(p => p.Years).Include(p => p.Dates)
        .Include(p => p.Targets).ThenInclude(t => t.Actions).ThenInclude(a => a.Mandates)
            .ThenInclude(m => m.Alderman).ThenInclude(a => a.Substitutions)
        .Include(p => p.Targets).ThenInclude(t => t.Measurements).ThenInclude(m => m.Versions)
        .Include(p => p.Targets).ThenInclude(t => t.Measurements).ThenInclude(m => m.Acts)
        .AsSplitQuery();

    /// <summary>Where the measurements of a programme are on their road, read at once.</summary>
    public static async Task<IReadOnlyDictionary<int, MeasurementRoute>> RoutesOfAsync(
        this PortalDb db, string programme, CancellationToken cancel) =>
        await db.MeasurementRoutes.Where(r => r.Measurement.Target.Programme.Slug == programme)
            .ToDictionaryAsync(r => r.MeasurementId, cancel);

    /// <summary>Whose agreement is asked to which measurement, by its id: all that wait for one.</summary>
    public static async Task<IReadOnlyDictionary<int, AgreementRequest>> AskedAboutMeasurementsAsync(
        this PortalDb db, CancellationToken cancel) =>
        await db.MeasurementRoutes.AsNoTracking()
            .Where(r => r.Measurement.Stage == NoteStage.ForAgreement && r.StepId != null && r.AskedRole != null && r.AskedWithin != null)
            .Select(r => new { r.MeasurementId, r.StepId, r.AskedRole, r.AskedWithin })
            .ToDictionaryAsync(
                r => r.MeasurementId, r => new AgreementRequest(r.StepId!, r.AskedRole!.Value, r.AskedWithin!.Value), cancel);

    /// <summary>The latest version of each programme; where that was withdrawn, none: an older one does not come back by itself.</summary>
    public static IQueryable<PublishedProgramme> StandingProgrammes(this PortalDb db) =>
        db.PublishedProgrammes.NotWithdrawn(db).Where(p => !db.PublishedProgrammes.Any(o => o.Slug == p.Slug && o.Version > p.Version));
}
