using System.Globalization;
using System.Text.Json;
using Lier.Portal.Application.Audit;
using Lier.Portal.Application.Data;
using Lier.Portal.Documents.Addresses;
using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Audit;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.Programmes;
using Lier.Portal.Domain.Published;
using Lier.Portal.Domain.Reports;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Verification;

/// <summary>Computes every hash again, and says of each thing that was altered behind the portal's back what it is.</summary>
public sealed class Integrity(IDbContextFactory<PortalDb> databases, TownClock clock)
{
    /// <summary>How many rows are read at once.</summary>
    private const int Page = 500;

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
        await ReadAsync(IntegrityArea.Publications, found, () => CheckReportsAsync(db, found, cancel));
        await ReadAsync(IntegrityArea.Notes, found, () => CheckNotesAsync(db, found, cancel));
        await ReadAsync(IntegrityArea.Notes, found, () => CheckMeasurementsAsync(db, found, cancel));
        await ReadAsync(IntegrityArea.Register, found, () => CheckChainAsync(db.Register, IntegrityArea.Register, found, cancel));
        await ReadAsync(IntegrityArea.Register, found, () => CheckRegisteredAsync(db, found, cancel));
        await ReadAsync(IntegrityArea.Trail, found, () => CheckChainAsync(db.Audit, IntegrityArea.Trail, found, cancel));
        await ReadAsync(IntegrityArea.Trail, found, () => CheckRowsAsync(db, found, cancel));
        return new(clock.Now, found.Checks, found.Faults);
    }

    // A word that the portal never wrote, where only some words can stand, cannot even be read.
    private static async Task ReadAsync(IntegrityArea area, Findings found, Func<Task> check)
    {
        try
        {
            await check();
        }
        catch (Exception unreadable) when (unreadable is InvalidOperationException or FormatException or InvalidCastException or ArgumentException or JsonException)
        {
            found.Check(false, area, $"{area.Name()}: een rij is niet meer te lezen.");
        }
    }

    private static async Task CheckReportsAsync(PortalDb db, Findings found, CancellationToken cancel)
    {
        await foreach (var report in db.Reports.OrderBy(r => r.Id).Select(r => new { r.Id, r.Period, r.Version, r.Origin, r.PublishedAt, r.Erratum, r.Frozen, r.Sha256 }).AsAsyncEnumerable().WithCancellation(cancel))
        {
            var name = $"Rapport over de {report.Period.Label}, versie {report.Version}";
            if (!found.Check(Fingerprint.Of(report.Frozen) == report.Sha256, IntegrityArea.Publications, $"{name}: de inhoud past niet meer bij de hash {report.Sha256}.")) continue;
            var content = PublicJson.Read<ReportContent>(report.Frozen);
            if (content.Publication is { } facts)
                found.Check((facts.Version, facts.Origin, facts.PublishedAt, facts.Erratum, content.Period) == (report.Version, report.Origin, report.PublishedAt, report.Erratum, report.Period), IntegrityArea.Publications, $"{name}: de gegevens erbij zijn niet die van de bevroren inhoud.");
            var frozen = content.Plans.SelectMany(p => p.Actions, (p, a) => new PublishedAction(a, p.Budget)).Select(a => (a.Slug, a.Frozen, a.FrozenBudget)).Order();
            var kept = await db.PublishedActions.Where(a => a.ReportId == report.Id).Select(a => new { a.Slug, a.Frozen, a.FrozenBudget }).ToListAsync(cancel);
            found.Check(frozen.SequenceEqual(kept.Select(a => (a.Slug, a.Frozen, a.FrozenBudget)).Order()), IntegrityArea.Publications, $"{name}: een actie op haar eigen pagina is niet meer die van het rapport.");
        }

        await foreach (var programme in db.PublishedProgrammes.OrderBy(p => p.Id).AsAsyncEnumerable().WithCancellation(cancel))
        {
            var name = $"{programme.Name}, versie {programme.Version}";
            if (!found.Check(Fingerprint.Of(programme.Frozen) == programme.Sha256, IntegrityArea.Publications, $"{name}: de inhoud past niet meer bij de hash {programme.Sha256}.")) continue;
            var (content, facts) = (programme.Content, programme.Content.Publication!);
            found.Check((content.Slug, content.Name, facts.Version, facts.Origin, facts.PublishedAt, facts.Erratum) == (programme.Slug, programme.Name, programme.Version, programme.Origin, programme.PublishedAt, programme.Erratum), IntegrityArea.Publications, $"{name}: de gegevens erbij zijn niet die van de bevroren inhoud.");
        }

        await foreach (var file in db.PublishedFiles.OrderBy(f => f.Id).AsAsyncEnumerable().WithCancellation(cancel))
            found.Check(Fingerprint.Of(file.Content) == file.Sha256, IntegrityArea.Publications, $"Bestand {file.Form} van rapport {file.ReportId}: de inhoud past niet meer bij de hash {file.Sha256}.");
    }

    private static async Task CheckNotesAsync(PortalDb db, Findings found, CancellationToken cancel)
    {
        for (var last = 0; ;)
        {
            var notes = await db.Notes.Where(n => n.Id > last).OrderBy(n => n.Id).Take(Page).Include(n => n.Versions).Include(n => n.Action).AsSplitQuery().ToListAsync(cancel);
            if (notes.Count == 0) return;
            foreach (var (note, version) in notes.SelectMany(n => n.Versions, (n, v) => (n, v)))
                found.Check(NoteVersion.FingerprintOf(version.Text) == version.Sha256, IntegrityArea.Notes, $"Nota {note.Action.Code} over de {note.Period.Label}, versie {version.Number}: de tekst past niet meer bij de hash {version.Sha256}.");
            last = notes[^1].Id;
        }
    }

    private static async Task CheckMeasurementsAsync(PortalDb db, Findings found, CancellationToken cancel)
    {
        await foreach (var version in db.Set<MeasurementVersion>().OrderBy(v => v.Id).AsAsyncEnumerable().WithCancellation(cancel))
            found.Check(MeasurementVersion.FingerprintOf(version.Entry) == version.Sha256, IntegrityArea.Notes, $"Meting {version.Id}, versie {version.Number}: de inhoud past niet meer bij de hash {version.Sha256}.");
        await foreach (var route in db.MeasurementRoutes.Include(r => r.Measurement).OrderBy(r => r.MeasurementId).AsAsyncEnumerable().WithCancellation(cancel))
            found.Check(route.IsWhole, IntegrityArea.Notes, $"Meting {route.MeasurementId}: de plaats in de route en de feiten op de meting spreken elkaar tegen.");
        await foreach (var route in db.ReportRoutes.Include(r => r.Dossier).OrderBy(r => r.DossierId).AsAsyncEnumerable().WithCancellation(cancel))
            found.Check(route.IsWhole, IntegrityArea.Notes, $"Rapport over de {route.Dossier.Period.Label}: de plaats in de route en de feiten spreken elkaar tegen.");
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

    // What stands in the register is there as it was, and nothing is published that the register does not know.
    private static async Task CheckRegisteredAsync(PortalDb db, Findings found, CancellationToken cancel)
    {
        var lines = await db.Register.OrderBy(e => e.Number).ToListAsync(cancel);
        var reports = await db.Reports.Select(r => new { r.Id, r.Period, r.Version, r.Sha256 }).ToListAsync(cancel);
        var files = (await db.PublishedFiles.Select(f => new { f.ReportId, f.Form, f.Sha256 }).ToListAsync(cancel)).ToLookup(f => f.ReportId);
        foreach (var report in reports)
        {
            var known = lines.Where(e => e.Address == Urls.Report(report.Period) && e.Version == report.Version).ToList();
            var name = $"Rapport over de {report.Period.Label}, versie {report.Version}";
            found.Check(known.Count > 0 && known.TrueForAll(e => e.Sha256 == report.Sha256), IntegrityArea.Register, $"{name}: het register kent deze inhoud niet.");
            var registered = known.SelectMany(e => e.Files.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Order(StringComparer.Ordinal);
            found.Check(registered.SequenceEqual(files[report.Id].Select(f => $"{f.Form}:{f.Sha256}").Order(StringComparer.Ordinal)), IntegrityArea.Register, $"{name}: de bestanden zijn niet die van het register.");
        }

        var programmes = await db.PublishedProgrammes.Select(p => new { p.Slug, p.Name, p.Version, p.Sha256 }).ToListAsync(cancel);
        foreach (var programme in programmes)
        {
            var known = lines.FindAll(e => e.Address == Programme.AddressOf(programme.Slug) && e.Version == programme.Version);
            found.Check(known.Count > 0 && known.TrueForAll(e => e.Sha256 == programme.Sha256), IntegrityArea.Register, $"{programme.Name}, versie {programme.Version}: het register kent deze inhoud niet.");
        }

        var named = lines.ConvertAll(e => e.Trail).Where(t => t.Length > 0).ToHashSet();
        var numbers = named.Select(t => int.Parse(t.Split(':')[0], CultureInfo.InvariantCulture)).ToList();
        var ends = (await db.Audit.Where(a => numbers.Contains(a.Number)).Select(a => new { a.Number, a.Hash }).ToListAsync(cancel)).ConvertAll(a => $"{a.Number}:{a.Hash}");
        foreach (var end in named) found.Check(ends.Contains(end), IntegrityArea.Trail, $"Auditspoor: nummer {end.Split(':')[0]} is niet meer wat het register ervan opschreef.");
        foreach (var line in lines)
            found.Check(
                reports.Exists(r => line.Address == Urls.Report(r.Period) && line.Version == r.Version) || programmes.Exists(p => line.Address == Programme.AddressOf(p.Slug) && line.Version == p.Version),
                IntegrityArea.Register, $"Register: nummer {line.Number} gaat over een publicatie die er niet meer is.");
    }

    // Every row that may never change stands in the trail, as it is now.
    private static async Task CheckRowsAsync(PortalDb db, Findings found, CancellationToken cancel)
    {
        await CheckRowsAsync<NoteVersion>(db, found, cancel);
        await CheckRowsAsync<NoteAct>(db, found, cancel);
        await CheckRowsAsync<Domain.College.CollegeDecision>(db, found, cancel);
        await CheckRowsAsync<Domain.College.DecisionResult>(db, found, cancel);
        await CheckRowsAsync<Domain.Administration.Intervention>(db, found, cancel);
        await CheckRowsAsync<ReportAct>(db, found, cancel);
        await CheckRowsAsync<RegisterEntry>(db, found, cancel);
        await CheckRowsAsync<MeasurementVersion>(db, found, cancel);
        await CheckRowsAsync<MeasurementAct>(db, found, cancel);
    }

    private static async Task CheckRowsAsync<TRow>(PortalDb db, Findings found, CancellationToken cancel)
        where TRow : class
    {
        var kind = AuditTrail.Kinds[typeof(TRow)];
        var total = 0;
        for (var last = 0; ;)
        {
            var rows = await db.Set<TRow>().AsTracking().Where(r => EF.Property<int>(r, "Id") > last).OrderBy(r => EF.Property<int>(r, "Id")).Take(Page).ToListAsync(cancel);
            if (rows.Count == 0) break;
            var entries = rows.ConvertAll(r => db.Entry(r));
            var ids = entries.ConvertAll(AuditTrail.IdOf);
            var trail = await db.Audit.Where(a => a.Kind == kind && ids.Contains(a.RowId)).ToDictionaryAsync(a => a.RowId, a => a.Facts, cancel);
            foreach (var (row, id) in entries.Zip(ids))
                found.Check(trail.TryGetValue(id, out var facts) && facts == AuditTrail.FactsOf(row), IntegrityArea.Trail, $"Auditspoor: {kind} {id} is niet meer zoals het is opgeschreven.");
            (last, total) = (ids[^1], total + ids.Count);
            db.ChangeTracker.Clear();
        }

        found.Check(await db.Audit.CountAsync(a => a.Kind == kind, cancel) == total, IntegrityArea.Trail, $"Auditspoor: er ontbreken rijen van de soort {kind}.");
    }

    private sealed class Findings
    {
        public int Checks { get; private set; }
        public List<IntegrityFault> Faults { get; } = [];

        public bool Check(bool isRight, IntegrityArea area, string fault)
        {
            Checks++;
            if (!isRight) Faults.Add(new(area, fault));
            return isRight;
        }
    }
}
