using Lier.Portal.Application.Data;
using Lier.Portal.Application.Publications;
using Lier.Portal.Application.Routes;
using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Programmes;
using Lier.Portal.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Programmes;

/// <summary>Programmes as the desks see them, and as they are published.</summary>
public sealed class ProgrammeQueries(IDbContextFactory<PortalDb> databases, RouteDefinitions routes, TownClock clock)
{
    /// <summary>With everything that belongs to it; who may see what, each of its measurements says.</summary>
    public async Task<Programme?> FindAsync(string slug, CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await db.Programmes.Whole().AsNoTrackingWithIdentityResolution().SingleOrDefaultAsync(p => p.Slug == slug, cancel);
    }

    /// <summary>Where the measurements of a reporting date are on their routes.</summary>
    public async Task<MeasurementWays> WaysAsync(ReportingDate date, CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var there = await db.MeasurementRoutes.AsNoTracking().Include(r => r.Journal)
            .Where(r => r.Measurement.DateId == date.Id).AsSplitQuery().ToListAsync(cancel);
        var (begun, dates) = (new Dictionary<int, RouteReading>(), new DueDates(null, null, date.Due));
        foreach (var route in there)
            begun[route.MeasurementId] = RouteReading.Of(route, await routes.OfAsync(db, route, cancel), dates, RouteFact.None);
        return new(begun, RouteReading.NotBegun(await routes.ActiveAsync(db, RouteSubject.Measurement, cancel)));
    }

    /// <summary>What happened to a measurement, in order; null when there is none.</summary>
    /// <exception cref="RefusedException">It is not this person's to read.</exception>
    public async Task<IReadOnlyList<JournalLine>?> JournalAsync(
        string programme, string date, string target, Person by, CancellationToken cancel = default)
    {
        var found = (await FindAsync(programme, cancel))?.Targets.SingleOrDefault(t => t.Promise.Slug == target);
        if (found?.Dates.SingleOrDefault(d => d.Slug == date) is not { } day || found.MeasuredFor(day) is not { } measurement) return null;
        await using var db = await databases.CreateDbContextAsync(cancel);
        var route = await db.MeasurementRoutes.AsNoTracking().Include(r => r.Measurement).Include(r => r.Journal)
            .SingleAsync(r => r.MeasurementId == measurement.Id, cancel);
        return measurement.MayBeReadBy(by, clock.Today, route.Request)
            ? [.. route.Journal.OrderBy(l => l.Sequence)]
            : throw new RefusedException(
                "Deze meting lezen vóór de publicatie alleen het team, de bevoegde schepenen, wie ze moet beoordelen, en de secretaris.");
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

/// <summary>Where the measurements of a reporting date are.</summary>
/// <param name="Begun">By the id of the measurement.</param>
/// <param name="New">Where one stands of which nothing was filled in yet.</param>
public sealed record MeasurementWays(IReadOnlyDictionary<int, RouteReading> Begun, RouteReading New)
{
    public RouteReading Of(Measurement? measurement) => measurement is null ? New : Begun[measurement.Id];
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
