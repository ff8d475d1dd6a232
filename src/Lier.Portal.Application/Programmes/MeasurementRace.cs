using Lier.Portal.Application.Approvals;
using Lier.Portal.Application.Data;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Programmes;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Programmes;

/// <summary>Somebody else changed a measurement, or began it at the same moment, or took away what it is about.</summary>
internal static class MeasurementRace
{
    private const string Gone =
        $"Iemand was u voor: dit engagement of deze datum is intussen weggehaald. {OnScreen}";

    private const string OnScreen = "Er is niets opgeslagen; wat u invulde, staat nog op het scherm.";

    private static readonly LostRace Words = new("de meting", OnScreen, OnScreen);

    public static Race Over(PortalDb db, Measurement measurement) => new Race().When(cancel => LossAsync(db, [measurement], cancel));

    /// <summary>What is told of the first that somebody else changed; null when nobody did.</summary>
    public static async Task<Objection?> LossAsync(PortalDb db, IReadOnlyList<Measurement> measurements, CancellationToken cancel)
    {
        foreach (var measurement in measurements)
            if (await LostAsync(db, measurement, cancel) is { } told) return new Objection(told);
        return null;
    }

    /// <param name="now">As somebody else left it; null when nothing is left of it.</param>
    public static RefusedException Lost(Measurement? now) => new(now is null ? Gone : Words.Over(now));

    private static async Task<string?> LostAsync(PortalDb db, Measurement ours, CancellationToken cancel)
    {
        var (target, date) = (ours.Target.Id, ours.Date.Id);
        var now = await db.Measurements.AsNoTracking().Include(m => m.Acts)
            .SingleOrDefaultAsync(m => m.TargetId == target && m.DateId == date, cancel);
        var before = db.Entry(ours).Property(m => m.Revision).OriginalValue;
        if (now is not null) return ours.Id == 0 || now.Revision != before ? Words.Over(now, $" bij “{ours.Target.Promise.Name}”") : null;
        var isAsked = await db.Set<Target>().AnyAsync(t => t.Id == target, cancel)
            && await db.Set<ReportingDate>().AnyAsync(d => d.Id == date, cancel);
        return isAsked && ours.Id == 0 ? null : Gone;
    }
}
