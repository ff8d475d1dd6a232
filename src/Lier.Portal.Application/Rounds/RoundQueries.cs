using Lier.Portal.Application.Data;
using Lier.Portal.Domain;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Rounds;

/// <summary>Which half-years are or were reported on.</summary>
public sealed class RoundQueries(IDbContextFactory<PortalDb> databases)
{
    /// <summary>Every round, newest first.</summary>
    public async Task<IReadOnlyList<RoundRow>> AllAsync(CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await Rows(db).ToListAsync(cancel);
    }

    public async Task<RoundRow?> LatestAsync(CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await Rows(db).FirstOrDefaultAsync(cancel);
    }

    public async Task<RoundRow?> FindAsync(ReportingPeriod period, CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await Rows(db).FirstOrDefaultAsync(r => r.Period == period, cancel);
    }

    /// <summary>The first years of the multi-year plans that the portal knows.</summary>
    public async Task<IReadOnlyList<int>> PlanYearsAsync(CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await db.Plans.Select(p => p.StartYear).ToListAsync(cancel);
    }

    private static IQueryable<RoundRow> Rows(PortalDb db) => db.Rounds.OrderByDescending(r => r.Period)
        .Select(r => new RoundRow(
            r.Period, r.OpenedAt, r.OpenedBy, r.SubmitBy, r.AgreeBy, r.ClosedAt, db.Notes.Count(n => n.Period == r.Period)));
}

public sealed record RoundRow(
    ReportingPeriod Period,
    DateTimeOffset OpenedAt,
    string OpenedBy,
    DateOnly? SubmitBy,
    DateOnly? AgreeBy,
    DateTimeOffset? ClosedAt,
    int Notes);
