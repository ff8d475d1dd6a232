using Lier.Portal.Application.Data;
using Lier.Portal.Application.Publications;
using Lier.Portal.Domain.Programmes;
using Lier.Portal.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Programmes;

/// <summary>Programmes as the desks see them, and as they are published.</summary>
public sealed class ProgrammeQueries(IDbContextFactory<PortalDb> databases)
{
    /// <summary>With everything that belongs to it; who may see what, each of its measurements says.</summary>
    public async Task<Programme?> FindAsync(string slug, CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await db.Programmes.Whole().AsNoTrackingWithIdentityResolution().SingleOrDefaultAsync(p => p.Slug == slug, cancel);
    }

    /// <summary>Does the route of a measurement offer this outcome where it now waits?</summary>
    public async Task<bool> OffersAsync(int measurementId, string outcome, CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        return (await db.MeasurementRoutes.AsNoTracking().SingleAsync(r => r.MeasurementId == measurementId, cancel)).Offers(outcome);
    }

    /// <param name="version">Null for the latest.</param>
    public async Task<PublishedProgramme?> PublishedAsync(string slug, int? version, CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await db.PublishedProgrammes.AsNoTracking().Where(p => p.Slug == slug && (version == null || p.Version == version))
            .OrderByDescending(p => p.Version).FirstOrDefaultAsync(cancel);
    }

    /// <summary>A version with what a reader must know beside it, or null.</summary>
    /// <param name="version">Null for the latest.</param>
    public async Task<ProgrammeReading?> ReadAsync(string slug, int? version, CancellationToken cancel = default)
    {
        if (await PublishedAsync(slug, version, cancel) is not { } programme) return null;
        await using var db = await databases.CreateDbContextAsync(cancel);
        var all = db.PublishedProgrammes.Where(p => p.Slug == slug);
        var standing = all.NotWithdrawn(db).Select(p => p.Version);
        var versions = await all.OrderByDescending(p => p.Version)
            .Select(p => new ProgrammeVersion(p.Version, p.PublishedAt, !standing.Contains(p.Version))).ToListAsync(cancel);
        return new(programme, versions, await db.WithdrawalOfAsync(programme, cancel), await db.FormsOfAsync(programme, cancel));
    }

    /// <summary>The bytes of another form, or null.</summary>
    public async Task<byte[]?> FileAsync(PublishedProgramme programme, string form, CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await db.FileOfAsync(programme, form, cancel);
    }

    /// <summary>The latest version of each programme, by name.</summary>
    public async Task<IReadOnlyList<PublishedProgramme>> StandingAsync(CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await db.StandingProgrammes().AsNoTracking().OrderBy(p => p.Slug).ToListAsync(cancel);
    }
}

/// <param name="Versions">All there are, newest first.</param>
/// <param name="Forms">The other forms that are kept with it.</param>
public sealed record ProgrammeReading(
    PublishedProgramme Programme, IReadOnlyList<ProgrammeVersion> Versions, RegisterEntry? Withdrawal, IReadOnlyList<string> Forms)
{
    public int Latest => Versions[0].Number;

    /// <summary>The versions that are not withdrawn, newest first.</summary>
    public IReadOnlyList<int> Standing => [.. Versions.Where(v => !v.IsWithdrawn).Select(v => v.Number)];
}

/// <param name="PublishedAt">Null for what was taken in.</param>
public sealed record ProgrammeVersion(int Number, DateTimeOffset? PublishedAt, bool IsWithdrawn);
