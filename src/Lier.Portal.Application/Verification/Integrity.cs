using System.Text.Json;
using Lier.Portal.Application.Data;
using Lier.Portal.Application.Routes;
using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain.Audit;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.Programmes;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Verification;

/// <summary>Computes every hash again, and says of each thing that was altered behind the portal's back what it is.</summary>
public sealed class Integrity(
    IDbContextFactory<PortalDb> databases, RouteDefinitions definitions, IEnumerable<IRouteSource> sources, TownClock clock)
{
    /// <summary>How many rows are read at once.</summary>
    internal const int Page = 500;

    public async Task<IntegrityResult> CheckAsync(CancellationToken cancel = default)
    {
        var found = new Findings();
        await using var db = await databases.CreateDbContextAsync(cancel);
        // All of it as it was at one moment: what is published meanwhile is no fault. A deferred transaction keeps nobody from writing.
        if (db.Database.GetDbConnection() is SqliteConnection sqlite)
        {
            await db.Database.OpenConnectionAsync(cancel);
            await db.Database.UseTransactionAsync(sqlite.BeginTransaction(deferred: true), cancel);
        }

        db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
        await ReadAsync(IntegrityArea.Publications, found, () => PublicationCheck.RunAsync(db, found, cancel));
        await ReadAsync(IntegrityArea.Notes, found, () => CheckNotesAsync(db, found, cancel));
        await ReadAsync(IntegrityArea.Notes, found, () => CheckMeasurementsAsync(db, found, cancel));
        await ReadAsync(IntegrityArea.Notes, found, () => CheckRoutesAsync(db, found, cancel));
        await ReadAsync(IntegrityArea.Register, found, () => CheckChainAsync(db.Register, IntegrityArea.Register, found, cancel));
        await ReadAsync(IntegrityArea.Register, found, () => RegisterCheck.RunAsync(db, found, cancel));
        await ReadAsync(IntegrityArea.Trail, found, () => CheckChainAsync(db.Audit, IntegrityArea.Trail, found, cancel));
        await ReadAsync(IntegrityArea.Trail, found, () => TrailCheck.RunAsync(db, found, cancel));
        return new(clock.Now, found.Checks, found.Faults);
    }

    // A word that the portal never wrote, where only some words can stand, cannot even be read.
    private static async Task ReadAsync(IntegrityArea area, Findings found, Func<Task> check)
    {
        try
        {
            await check();
        }
        catch (Exception unreadable) when (unreadable
            is InvalidOperationException or FormatException or InvalidCastException or ArgumentException or JsonException)
        {
            found.Check(false, area, $"{area.Name()}: een rij is niet meer te lezen.");
        }
    }

    private static async Task CheckNotesAsync(PortalDb db, Findings found, CancellationToken cancel)
    {
        for (var last = 0; ;)
        {
            var notes = await db.Notes.Where(n => n.Id > last).OrderBy(n => n.Id).Take(Page)
                .Include(n => n.Versions).Include(n => n.Action).AsSplitQuery().ToListAsync(cancel);
            if (notes.Count == 0) return;
            foreach (var (note, version) in notes.SelectMany(n => n.Versions, (n, v) => (n, v)))
                found.Check(
                    NoteVersion.FingerprintOf(version.Text) == version.Sha256,
                    IntegrityArea.Notes,
                    $"Nota {note.Action.Code} over de {note.Period.Label}, versie {version.Number}: "
                        + $"de tekst past niet meer bij de hash {version.Sha256}.");
            last = notes[^1].Id;
        }
    }

    private static async Task CheckMeasurementsAsync(PortalDb db, Findings found, CancellationToken cancel)
    {
        await foreach (var version in db.Set<MeasurementVersion>().OrderBy(v => v.Id).AsAsyncEnumerable().WithCancellation(cancel))
            found.Check(
                MeasurementVersion.FingerprintOf(version.Entry) == version.Sha256,
                IntegrityArea.Notes,
                $"Meting {version.Id}, versie {version.Number}: de inhoud past niet meer bij de hash {version.Sha256}.");
    }

    private async Task CheckRoutesAsync(PortalDb db, Findings found, CancellationToken cancel)
    {
        foreach (var source in sources)
        {
            var routes = source.Whole(db);
            for (var last = 0; ;)
            {
                var page = await routes.Where(r => r.Id > last).OrderBy(r => r.Id).Take(Page)
                    .AsNoTrackingWithIdentityResolution().ToListAsync(cancel);
                if (page.Count == 0) break;
                foreach (var route in page)
                    found.Check(
                        route.IsAt((await definitions.OfAsync(db, route, cancel)).Find(route.StepId)),
                        IntegrityArea.Notes,
                        $"{DutchText.Capital(source.Subject.Name())} {route.InWords}: "
                            + "de plaats in de route en de feiten spreken elkaar tegen.");
                last = page[^1].Id;
            }
        }
    }

    private static async Task CheckChainAsync<TEntry>(DbSet<TEntry> entries, IntegrityArea area, Findings found, CancellationToken cancel)
        where TEntry : ChainedEntry
    {
        TEntry? last = null;
        await foreach (var entry in entries.OrderBy(e => e.Number).AsAsyncEnumerable().WithCancellation(cancel))
        {
            var fault = entry.FaultAfter(last);
            found.Check(fault is null, area, $"{area.Name()}: {fault}.");
            last = entry;
        }
    }
}
