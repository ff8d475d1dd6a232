using System.Collections.Concurrent;
using Lier.Portal.Data;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Notes;

/// <summary>The route for new notes, read from the file at start-up, and the older texts that running notes still follow.</summary>
public sealed class RouteDefinitions(string path)
{
    private readonly ConcurrentDictionary<string, RouteDefinition> known = [];

    public RouteDefinition Current { get; } = RouteDefinition.Read(File.ReadAllText(path), path);

    public async Task<RouteDefinition> FindAsync(PortalDb db, string sha256, CancellationToken cancel)
    {
        if (sha256 == Current.Sha256) return Current;
        if (known.TryGetValue(sha256, out var found)) return found;
        var stored = await db.Definitions.AsNoTracking().SingleAsync(d => d.Sha256 == sha256, cancel);
        return known[sha256] = RouteDefinition.Read(stored.Json, $"stored definition {sha256}");
    }

    /// <summary>The steps with a deadline in every text that a note is under way on.</summary>
    public async Task<IReadOnlyList<(string Hash, RouteStep Step)>> WithDeadlineAsync(PortalDb db, CancellationToken cancel)
    {
        var inUse = await db.Definitions.Select(d => d.Sha256).Where(hash => db.Routes.Any(r => r.DefinitionHash == hash && r.StepId != null)).ToListAsync(cancel);
        List<(string, RouteStep)> steps = [];
        foreach (var hash in inUse)
            steps.AddRange((await FindAsync(db, hash, cancel)).Steps.Where(s => s.Deadline is not null).Select(s => (hash, s)));
        return steps;
    }
}
