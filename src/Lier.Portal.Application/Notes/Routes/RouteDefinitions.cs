using System.Collections.Concurrent;
using Lier.Portal.Application.Data;
using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Notes;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Notes.Routes;

/// <summary>
/// The routes that the portal knows: the file as it was read at start-up, and every text that was ever in use, by its hash. A
/// changed file is used for new notes only after an administrator activated it.
/// </summary>
public sealed class RouteDefinitions(string path, TownClock clock)
{
    private readonly ConcurrentDictionary<string, RouteDefinition> known = [];

    public RouteDefinition File { get; } = RouteDefinition.Read(System.IO.File.ReadAllText(path), path);

    /// <summary>The definition that new notes begin on. In an empty portal the file becomes so, saved with what is saved next.</summary>
    public async Task<RouteDefinition> ActiveAsync(PortalDb db, CancellationToken cancel)
    {
        var active = await db.Definitions.Where(d => d.ActivatedAt != null)
            .OrderByDescending(d => d.ActivatedAt).Select(d => d.Sha256).FirstOrDefaultAsync(cancel);
        if (active is not null) return await FindAsync(db, active, cancel);
        (await StoreAsync(db, cancel)).Activate(clock.Now, "eerste start");
        return File;
    }

    /// <summary>The file among the stored definitions; added if it was not there.</summary>
    public async Task<StoredDefinition> StoreAsync(PortalDb db, CancellationToken cancel)
    {
        var stored = await db.Definitions.SingleOrDefaultAsync(d => d.Sha256 == File.Sha256, cancel);
        if (stored is null) db.Add(stored = new StoredDefinition(File, clock.Now));
        return stored;
    }

    public async Task<RouteDefinition> FindAsync(PortalDb db, string sha256, CancellationToken cancel)
    {
        if (sha256 == File.Sha256) return File;
        if (known.TryGetValue(sha256, out var found)) return found;
        var stored = await db.Definitions.AsNoTracking().SingleAsync(d => d.Sha256 == sha256, cancel);
        return known[sha256] = RouteDefinition.ReadStored(stored.Json);
    }

    /// <summary>Who is asked to agree where a note waits; null where nobody is.</summary>
    public async Task<AgreementRequest?> AskedAsync(PortalDb db, int noteId, CancellationToken cancel)
    {
        var route = await db.Routes.AsNoTracking().SingleAsync(r => r.NoteId == noteId, cancel);
        return route.WaitingAt(await FindAsync(db, route.DefinitionHash, cancel))?.Request;
    }

    /// <summary>The steps with a deadline in every text that a note is under way on.</summary>
    public async Task<IReadOnlyList<(string Hash, RouteStep Step)>> WithDeadlineAsync(PortalDb db, CancellationToken cancel)
    {
        var inUse = await db.Definitions.Select(d => d.Sha256)
            .Where(hash => db.Routes.Any(r => r.DefinitionHash == hash && r.StepId != null)).ToListAsync(cancel);
        List<(string, RouteStep)> steps = [];
        foreach (var hash in inUse)
            steps.AddRange((await FindAsync(db, hash, cancel)).Steps.Where(s => s.Deadline is not null).Select(s => (hash, s)));
        return steps;
    }
}
