using Lier.Portal.Data;
using Lier.Portal.Domain.Audit;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.Reports;
using Lier.Portal.Notes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Lier.Portal.Audit;

/// <summary>Computes every hash again, and says of each thing that was altered behind the portal's back what it is.</summary>
public sealed class Integrity(IDbContextFactory<PortalDb> databases)
{
    /// <summary>How many rows are read at once.</summary>
    private const int Page = 500;

    public async Task<IntegrityResult> CheckAsync(CancellationToken cancel = default)
    {
        var found = new Findings();
        await using var db = await databases.CreateDbContextAsync(cancel);
        db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
        await CheckReportsAsync(db, found, cancel);
        await CheckNotesAsync(db, found, cancel);
        await CheckChainAsync(db.Register, "Register", found, cancel);
        await CheckRegisteredAsync(db, found, cancel);
        await CheckChainAsync(db.Audit, "Auditspoor", found, cancel);
        await CheckRowsAsync(db, found, cancel);
        return new(found.Checks, found.Faults);
    }

    private static async Task CheckReportsAsync(PortalDb db, Findings found, CancellationToken cancel)
    {
        await foreach (var report in db.Reports.OrderBy(r => r.Id).Select(r => new { r.Id, r.Period, r.Version, r.PublishedAt, r.Erratum, r.Frozen, r.Sha256 }).AsAsyncEnumerable().WithCancellation(cancel))
        {
            var name = $"Rapport over de {report.Period.Label}, versie {report.Version}";
            if (!found.Check(ReportJson.HashOf(report.Frozen) == report.Sha256, $"{name}: de inhoud past niet meer bij de hash {report.Sha256}.")) continue;
            var content = ReportJson.Read(report.Frozen);
            if (content.Publication is { } facts)
                found.Check((facts.Version, facts.PublishedAt, facts.Erratum, content.Period) == (report.Version, report.PublishedAt, report.Erratum, report.Period), $"{name}: de gegevens erbij zijn niet die van de bevroren inhoud.");
            var frozen = content.Plans.SelectMany(p => p.Actions, (p, a) => new PublishedAction(a, p.Budget)).Select(a => (a.Slug, a.Frozen, a.FrozenBudget)).Order();
            var kept = await db.PublishedActions.Where(a => a.ReportId == report.Id).Select(a => new { a.Slug, a.Frozen, a.FrozenBudget }).ToListAsync(cancel);
            found.Check(frozen.SequenceEqual(kept.Select(a => (a.Slug, a.Frozen, a.FrozenBudget)).Order()), $"{name}: een actie op haar eigen pagina is niet meer die van het rapport.");
        }

        await foreach (var file in db.PublishedFiles.OrderBy(f => f.Id).AsAsyncEnumerable().WithCancellation(cancel))
            found.Check(PublishedFile.HashOf(file.Content) == file.Sha256, $"Bestand {file.Form} van rapport {file.ReportId}: de inhoud past niet meer bij de hash {file.Sha256}.");
    }

    private static async Task CheckNotesAsync(PortalDb db, Findings found, CancellationToken cancel)
    {
        for (var last = 0; ;)
        {
            var notes = await db.Notes.Where(n => n.Id > last).OrderBy(n => n.Id).Take(Page).Include(n => n.Versions).Include(n => n.Action).AsSplitQuery().ToListAsync(cancel);
            if (notes.Count == 0) return;
            foreach (var (note, version) in notes.SelectMany(n => n.Versions, (n, v) => (n, v)))
                found.Check(NoteVersion.HashOf(version.Text) == version.Sha256, $"Nota {note.Action.Code} over de {note.Period.Label}, versie {version.Number}: de tekst past niet meer bij de hash {version.Sha256}.");
            last = notes[^1].Id;
        }
    }

    private static async Task CheckChainAsync<TEntry>(DbSet<TEntry> entries, string name, Findings found, CancellationToken cancel)
        where TEntry : ChainedEntry
    {
        TEntry? last = null;
        await foreach (var entry in entries.OrderBy(e => e.Number).AsAsyncEnumerable().WithCancellation(cancel))
        {
            var fault = entry.FaultAfter(last);
            found.Check(fault is null, $"{name}: {fault}.");
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
            var known = lines.Where(e => e.Address == $"/rapporten/{report.Period.Slug}" && e.Version == report.Version).ToList();
            var name = $"Rapport over de {report.Period.Label}, versie {report.Version}";
            found.Check(known.Count > 0 && known.TrueForAll(e => e.Sha256 == report.Sha256), $"{name}: het register kent deze inhoud niet.");
            var registered = known.SelectMany(e => e.Files.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Order(StringComparer.Ordinal);
            found.Check(registered.SequenceEqual(files[report.Id].Select(f => $"{f.Form}:{f.Sha256}").Order(StringComparer.Ordinal)), $"{name}: de bestanden zijn niet die van het register.");
        }

        foreach (var line in lines)
            found.Check(reports.Exists(r => line.Address == $"/rapporten/{r.Period.Slug}" && line.Version == r.Version), $"Register: nummer {line.Number} gaat over een publicatie die er niet meer is.");
    }

    // Every row that may never change stands in the trail, as it is now.
    private static async Task CheckRowsAsync(PortalDb db, Findings found, CancellationToken cancel)
    {
        await CheckRowsAsync<NoteVersion>(db, found, cancel);
        await CheckRowsAsync<NoteStep>(db, found, cancel);
        await CheckRowsAsync<Domain.College.CollegeDecision>(db, found, cancel);
        await CheckRowsAsync<Domain.College.DecisionResult>(db, found, cancel);
        await CheckRowsAsync<Domain.Administration.Intervention>(db, found, cancel);
        await CheckRowsAsync<RegisterEntry>(db, found, cancel);
    }

    private static async Task CheckRowsAsync<TRow>(PortalDb db, Findings found, CancellationToken cancel)
        where TRow : class
    {
        var kind = typeof(TRow).Name;
        var total = 0;
        for (var last = 0; ;)
        {
            var rows = await db.Set<TRow>().AsTracking().Where(r => EF.Property<int>(r, "Id") > last).OrderBy(r => EF.Property<int>(r, "Id")).Take(Page).ToListAsync(cancel);
            if (rows.Count == 0) break;
            var entries = rows.ConvertAll(r => db.Entry(r));
            var ids = entries.ConvertAll(AuditTrail.IdOf);
            var trail = await db.Audit.Where(a => a.Kind == kind && ids.Contains(a.RowId)).ToDictionaryAsync(a => a.RowId, a => a.Facts, cancel);
            foreach (var (row, id) in entries.Zip(ids))
                found.Check(trail.TryGetValue(id, out var facts) && facts == AuditTrail.FactsOf(row), $"Auditspoor: {kind} {id} is niet meer zoals het is opgeschreven.");
            (last, total) = (ids[^1], total + ids.Count);
            db.ChangeTracker.Clear();
        }

        found.Check(await db.Audit.CountAsync(a => a.Kind == kind, cancel) == total, $"Auditspoor: er ontbreken rijen van de soort {kind}.");
    }

    private sealed class Findings
    {
        public int Checks { get; private set; }
        public List<string> Faults { get; } = [];

        public bool Check(bool isRight, string fault)
        {
            Checks++;
            if (!isRight) Faults.Add(fault);
            return isRight;
        }
    }
}

/// <summary>How much was computed again, and what is wrong, in Dutch.</summary>
public sealed record IntegrityResult(int Checks, IReadOnlyList<string> Faults);
