using Lier.Portal.Application.Data;
using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Administration;
using Lier.Portal.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Routes;

/// <summary>
/// The versions of each route: which things stand where on each, what a changed file would have done, and moving things over.
/// </summary>
public sealed class RouteVersions(
    IDbContextFactory<PortalDb> databases, RouteDefinitions routes, IEnumerable<IRouteSource> sources, TownClock clock)
{
    /// <summary>How many things are read at once.</summary>
    private const int Page = 200;

    /// <summary>Takes each file into use of whose subject none ever was, before two people at once begin the first thing on it.</summary>
    public async Task BeginAsync(CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        foreach (var subject in routes.Files.Keys) await routes.ActiveAsync(db, subject, cancel);
        // Of two nodes that start at once on an empty database, one keeps them for both.
        var hashes = routes.Files.Values.Select(f => f.Sha256).ToList();
        await db.TrySaveAsync(new Race().WhenThereIs(db.Definitions.Where(d => hashes.Contains(d.Sha256)), "Ze staan er al."), cancel);
    }

    public async Task<IReadOnlyList<RouteVersion>> AllAsync(CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var stored = await db.Definitions.AsNoTracking().OrderByDescending(d => d.ActivatedAt).ThenByDescending(d => d.FirstUsedAt)
            .Select(d => new { d.Sha256, d.Subject, d.FirstUsedAt, d.ActivatedAt, d.ActivatedBy }).ToListAsync(cancel);
        var active = stored.Where(d => d.ActivatedAt != null).DistinctBy(d => d.Subject).Select(d => d.Sha256).ToList();
        var counts = await db.Routes.GroupBy(r => new { r.DefinitionHash, r.StepId })
            .Select(g => new { g.Key.DefinitionHash, g.Key.StepId, Count = g.Count() }).ToListAsync(cancel);
        var versions = new List<RouteVersion>();
        foreach (var version in stored)
        {
            var definition = await routes.FindAsync(db, version.Sha256, cancel);
            var here = counts.Where(c => c.DefinitionHash == version.Sha256).ToList();
            var waiting = here.Where(c => c.StepId != null).ToDictionary(c => c.StepId!, c => c.Count);
            var finished = here.Where(c => c.StepId == null).Sum(c => c.Count);
            var isActive = active.Contains(version.Sha256);
            versions.Add(new(definition, version.FirstUsedAt, version.ActivatedAt, version.ActivatedBy, isActive, waiting, finished));
        }

        return [.. versions.OrderBy(v => v.Definition.Subject)];
    }

    /// <summary>The files that are not what new things begin on, each with what it would have done.</summary>
    public async Task<IReadOnlyList<RouteCandidate>> CandidatesAsync(CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var candidates = new List<RouteCandidate>();
        foreach (var file in routes.Files.Values.OrderBy(f => f.Subject))
            if ((await routes.ActiveAsync(db, file.Subject, cancel)).Sha256 != file.Sha256)
                candidates.Add(new(file, await ReplayAsync(db, file, cancel)));
        return candidates;
    }

    /// <summary>Replays everything of its subject, finished or under way, on a file.</summary>
    private async Task<ReplayResult> ReplayAsync(PortalDb db, RouteDefinition file, CancellationToken cancel)
    {
        var (differences, replayed, passedOver) = (new List<ReplayDifference>(), 0, 0);
        for (var last = 0; ;)
        {
            var walked = await SourceOf(file).Whole(db).AsNoTrackingWithIdentityResolution().Include(r => r.Journal)
                .Where(r => r.Id > last).OrderBy(r => r.Id).Take(Page).ToListAsync(cancel);
            if (walked.Count == 0) return new(differences, replayed, passedOver);
            foreach (var route in walked)
            {
                IReadOnlyList<JournalLine> journal = [.. route.Journal.OrderBy(l => l.Sequence)];
                if (!Replay.IsPossible(journal)) passedOver++;
                else if (Replay.Difference(journal, route.FactsOfVersions, await routes.OfAsync(db, route, cancel), file) is { } what)
                    differences.Add(new(route.About, route.Title, what));
            }

            (last, replayed) = (walked[^1].Id, replayed + walked.Count);
        }
    }

    public async Task ActivateAsync(string sha256, string reason, Person by, CancellationToken cancel = default)
    {
        var file = routes.Files.Values.SingleOrDefault(f => f.Sha256 == sha256)
            ?? throw new RefusedException("Het bestand is intussen gewijzigd. Herlaad de pagina en kijk opnieuw.");
        await using var db = await databases.CreateDbContextAsync(cancel);
        var active = await routes.ActiveAsync(db, file.Subject, cancel);
        if (active.Sha256 == sha256) throw new RefusedException("Deze versie is al in gebruik.");
        var what = $"De route voor nieuwe {file.Subject.Names()} is gewijzigd.";
        db.Add(new Intervention(InterventionKind.RouteActivated, file.Title, what, reason, clock.Sign(by)));
        (await routes.StoreAsync(db, file, cancel)).Activate(clock.Now, by.Name);
        await db.SaveOrYieldAsync(
            new Race().WhenRefused("Iemand nam deze versie op hetzelfde ogenblik in gebruik. Herlaad de pagina."), cancel);
    }

    /// <summary>What moving the things of one version to the active one would do; nothing changes.</summary>
    public async Task<MovePreview> PreviewAsync(string from, CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var old = await routes.FindAsync(db, from, cancel);
        var target = await routes.ActiveAsync(db, old.Subject, cancel);
        var there = await UnderWay(db, old).AsNoTrackingWithIdentityResolution().ToListAsync(cancel);
        var rows = there.Select(r => new MoveRow(r.About, r.Title, old.Find(r.StepId)!, r.CounterpartIn(target, old)));
        return new(old, target, [.. rows.OrderBy(r => r.About, StringComparer.Ordinal).ThenBy(r => r.Title, StringComparer.Ordinal)]);
    }

    /// <summary>Moves everything that has a counterpart, in one transaction; what has none stays where it is.</summary>
    /// <returns>How many moved.</returns>
    public async Task<int> MoveAsync(string from, string to, string reason, Person by, CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var old = await routes.FindAsync(db, from, cancel);
        var target = await routes.ActiveAsync(db, old.Subject, cancel);
        if (target.Sha256 != to || from == to)
            throw new RefusedException("Intussen is een andere versie in gebruik genomen. Kijk opnieuw.");
        var signature = clock.Sign(by);
        var ready = (await UnderWay(db, old).ToListAsync(cancel)).Where(r => r.CounterpartIn(target, old) is not null).ToList();
        if (ready.Count == 0) throw new RefusedException($"Geen van deze {old.Subject.Names()} kan naar de nieuwe versie.");
        foreach (var route in ready) route.MoveTo(old, target, signature.At);
        var moved = DutchText.Count(ready.Count, $"{old.Subject.Name()} is", $"{old.Subject.Names()} zijn");
        db.Add(new Intervention(
            InterventionKind.NotesMoved, target.Title, $"{moved} van versie {old.ShortHash} verplaatst.", reason, signature));
        await db.SaveOrYieldAsync(
            new Race().WhenRefused(
                $"Iemand deed intussen iets met een van deze {old.Subject.Names()}. Er is niets verplaatst; probeer opnieuw."),
            cancel);
        return ready.Count;
    }

    private IRouteSource SourceOf(RouteDefinition definition) => sources.Single(s => s.Subject == definition.Subject);

    private IQueryable<Route> UnderWay(PortalDb db, RouteDefinition old) =>
        SourceOf(old).Whole(db).Where(r => r.DefinitionHash == old.Sha256 && r.StepId != null);
}
