using Lier.Portal.Application.Data;
using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Administration;
using Lier.Portal.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Notes.Routes;

/// <summary>
/// The versions of the route: which notes stand where on each, what a changed file would have done, and moving notes over.
/// </summary>
public sealed class RouteVersions(IDbContextFactory<PortalDb> databases, RouteDefinitions routes, TownClock clock)
{
    /// <summary>How many notes are read at once.</summary>
    private const int Page = 200;

    public async Task<IReadOnlyList<RouteVersion>> AllAsync(CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var active = (await routes.ActiveAsync(db, cancel)).Sha256;
        var stored = await db.Definitions.AsNoTracking().OrderByDescending(d => d.ActivatedAt).ThenByDescending(d => d.FirstUsedAt)
            .Select(d => new { d.Sha256, d.FirstUsedAt, d.ActivatedAt, d.ActivatedBy }).ToListAsync(cancel);
        var counts = await db.Routes.GroupBy(r => new { r.DefinitionHash, r.StepId })
            .Select(g => new { g.Key.DefinitionHash, g.Key.StepId, Count = g.Count() }).ToListAsync(cancel);
        var versions = new List<RouteVersion>();
        foreach (var version in stored)
        {
            var definition = await routes.FindAsync(db, version.Sha256, cancel);
            var here = counts.Where(c => c.DefinitionHash == version.Sha256).ToList();
            var waiting = here.Where(c => c.StepId != null).ToDictionary(c => c.StepId!, c => c.Count);
            var finished = here.Where(c => c.StepId == null).Sum(c => c.Count);
            versions.Add(new(
                definition, version.FirstUsedAt, version.ActivatedAt, version.ActivatedBy, version.Sha256 == active, waiting, finished));
        }

        return versions;
    }

    /// <summary>The file, when it is not what new notes begin on.</summary>
    public async Task<RouteDefinition?> CandidateAsync(CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        return (await routes.ActiveAsync(db, cancel)).Sha256 == routes.File.Sha256 ? null : routes.File;
    }

    /// <summary>Replays every note, finished or under way, on the file.</summary>
    public async Task<ReplayResult> ReplayAsync(CancellationToken cancel = default)
    {
        var (differences, replayed, passedOver) = (new List<ReplayDifference>(), 0, 0);
        await using var db = await databases.CreateDbContextAsync(cancel);
        for (var last = 0; ;)
        {
            var notes = await PageAsync(db, last, cancel);
            if (notes.Count == 0) return new(differences, replayed, passedOver);
            var ids = notes.ConvertAll(n => n.NoteId);
            var texts = (await db.Notes.AsNoTracking().Where(n => ids.Contains(n.Id)).Include(n => n.Versions).ToListAsync(cancel))
                .ToDictionary(n => n.Id, n => n.Versions.OrderBy(v => v.Number).Select(v => v.Text).ToList());
            foreach (var note in notes.Where(n => Replay.IsPossible(n.Journal)))
            {
                var own = await routes.FindAsync(db, note.DefinitionHash, cancel);
                if (Replay.Difference(note.Journal, texts[note.NoteId], own, routes.File) is { } difference)
                    differences.Add(new(note.Code, note.Period, difference));
            }

            var possible = notes.Count(n => Replay.IsPossible(n.Journal));
            (last, replayed, passedOver) = (ids[^1], replayed + possible, passedOver + notes.Count - possible);
        }
    }

    private static Task<List<WalkedNote>> PageAsync(PortalDb db, int after, CancellationToken cancel) =>
        db.Routes.AsNoTracking().Where(r => r.NoteId > after).OrderBy(r => r.NoteId).Take(Page)
            .Select(r => new WalkedNote
            {
                NoteId = r.NoteId,
                DefinitionHash = r.DefinitionHash,
                Code = r.Note.Action.Code,
                Period = r.Note.Period,
                Journal = r.Journal.OrderBy(l => l.Sequence).ToList(),
            })
            .AsSplitQuery().ToListAsync(cancel);

    /// <summary>A note with everything that happened to it, in order.</summary>
    private sealed record WalkedNote
    {
        public required int NoteId { get; init; }
        public required string DefinitionHash { get; init; }
        public required string Code { get; init; }
        public required ReportingPeriod Period { get; init; }
        public required List<JournalLine> Journal { get; init; }
    }

    public async Task ActivateAsync(string sha256, string reason, Person by, CancellationToken cancel = default)
    {
        if (sha256 != routes.File.Sha256)
            throw new RefusedException("Het bestand is intussen gewijzigd. Herlaad de pagina en kijk opnieuw.");
        await using var db = await databases.CreateDbContextAsync(cancel);
        if ((await routes.ActiveAsync(db, cancel)).Sha256 == sha256) throw new RefusedException("Deze versie is al in gebruik.");
        const string What = "De route voor nieuwe nota’s is gewijzigd.";
        db.Add(new Intervention(InterventionKind.RouteActivated, routes.File.Title, What, reason, clock.Sign(by)));
        (await routes.StoreAsync(db, cancel)).Activate(clock.Now, by.Name);
        await db.SaveOrYieldAsync(
            new Race().WhenRefused("Iemand nam deze versie op hetzelfde ogenblik in gebruik. Herlaad de pagina."), cancel);
    }

    /// <summary>What moving the notes of one version to the active one would do; nothing changes.</summary>
    public async Task<MovePreview> PreviewAsync(string from, CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var target = await routes.ActiveAsync(db, cancel);
        var old = await routes.FindAsync(db, from, cancel);
        var there = await UnderWay(db, from).AsNoTracking()
            .OrderBy(r => r.Note.Period).ThenBy(r => r.Note.Action.Code).ToListAsync(cancel);
        return new(old, target, [.. there.Select(Row)]);

        MoveRow Row(NoteRoute route) => new(
            route.NoteId, route.Note.Period, route.Note.Action.Code, old.Find(route.StepId)!, Counterpart(route, old, target));
    }

    /// <summary>Moves every note that has a counterpart, in one transaction; those without stay where they are.</summary>
    /// <returns>How many moved.</returns>
    public async Task<int> MoveAsync(string from, string to, string reason, Person by, CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var target = await routes.ActiveAsync(db, cancel);
        if (target.Sha256 != to || from == to)
            throw new RefusedException("Intussen is een andere versie in gebruik genomen. Kijk opnieuw.");
        var old = await routes.FindAsync(db, from, cancel);
        var signature = clock.Sign(by);
        var ready = (await UnderWay(db, from).ToListAsync(cancel)).Where(r => Counterpart(r, old, target) is not null).ToList();
        if (ready.Count == 0) throw new RefusedException("Geen enkele nota kan naar de nieuwe versie.");
        foreach (var route in ready) route.MoveTo(route.Note, old, target, signature.At);
        var what = $"{DutchText.Count(ready.Count, "nota is", "nota’s zijn")} van versie {old.ShortHash} verplaatst.";
        db.Add(new Intervention(InterventionKind.NotesMoved, target.Title, what, reason, signature));
        await db.SaveOrYieldAsync(
            new Race().WhenRefused("Iemand deed intussen iets met een van deze nota’s. Er is niets verplaatst; probeer opnieuw."), cancel);
        return ready.Count;
    }

    private static IQueryable<NoteRoute> UnderWay(PortalDb db, string sha256) =>
        db.Routes.Where(r => r.DefinitionHash == sha256 && r.StepId != null)
        .Include(r => r.Note).ThenInclude(n => n.Action).Include(r => r.Note.Versions).Include(r => r.Note.Acts).AsSplitQuery();

    /// <summary>The step at which the new version takes the note over; who it asks may differ, and the preview shows it.</summary>
    private static RouteStep? Counterpart(NoteRoute route, RouteDefinition old, RouteDefinition target) =>
        target.TakeOver(route.Position, route.Note, old) is { } walk ? target.Find(walk.Run.WaitingAt) : null;
}

/// <param name="Waiting">How many notes stand at each step, by its id.</param>
public sealed record RouteVersion(
    RouteDefinition Definition, DateTimeOffset FirstUsedAt, DateTimeOffset? ActivatedAt, string? ActivatedBy, bool IsActive,
    IReadOnlyDictionary<string, int> Waiting, int Finished)
{
    public int UnderWay => Waiting.Values.Sum();
}

/// <param name="PassedOver">Notes from before journals were kept.</param>
public sealed record ReplayResult(IReadOnlyList<ReplayDifference> Differences, int Replayed, int PassedOver);

public sealed record ReplayDifference(string Code, ReportingPeriod Period, string What);

public sealed record MovePreview(RouteDefinition Old, RouteDefinition Target, IReadOnlyList<MoveRow> Rows);

/// <param name="Then">The step in the new version; null when it has no such step or skips somebody from there, and the note stays.</param>
public sealed record MoveRow(int NoteId, ReportingPeriod Period, string Code, RouteStep Now, RouteStep? Then);
