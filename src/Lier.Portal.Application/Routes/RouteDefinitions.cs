using System.Collections.Concurrent;
using Lier.Portal.Application.Data;
using Lier.Portal.Application.Settings;
using Lier.Portal.Documents.Texts;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Routes;

/// <summary>
/// The routes that the portal knows: of each subject the file as it was read at start-up, and every text that was ever in use, by its
/// hash. A changed file is used for new things only after an administrator activated it.
/// </summary>
public sealed class RouteDefinitions
{
    private readonly TownClock clock;
    private readonly ConcurrentDictionary<string, RouteDefinition> known = [];

    /// <param name="paths">Where the file of each subject is; one that cannot be used is refused.</param>
    public RouteDefinitions(IReadOnlyDictionary<RouteSubject, string> paths, TownClock clock)
    {
        this.clock = clock;
        Files = paths.ToDictionary(p => p.Key, p => Read(p.Value, p.Key));
        foreach (var file in Files.Values) known[file.Sha256] = file;
    }

    /// <summary>The files as they were read at start-up.</summary>
    public IReadOnlyDictionary<RouteSubject, RouteDefinition> Files { get; }

    /// <summary>The definition that new things begin on. In an empty portal the file becomes so, saved with what is saved next.</summary>
    public async Task<RouteDefinition> ActiveAsync(PortalDb db, RouteSubject subject, CancellationToken cancel)
    {
        var active = await db.Definitions.Where(d => d.Subject == subject && d.ActivatedAt != null)
            .OrderByDescending(d => d.ActivatedAt).Select(d => d.Sha256).FirstOrDefaultAsync(cancel);
        if (active is not null) return await FindAsync(db, active, cancel);
        (await StoreAsync(db, Files[subject], cancel)).Activate(clock.Now, "eerste start");
        return Files[subject];
    }

    /// <summary>A file among the stored definitions; added if it was not there.</summary>
    public async Task<StoredDefinition> StoreAsync(PortalDb db, RouteDefinition file, CancellationToken cancel)
    {
        var stored = await db.Definitions.FindAsync([file.Sha256], cancel);
        if (stored is null) db.Add(stored = new StoredDefinition(file, clock.Now));
        return stored;
    }

    public async Task<RouteDefinition> FindAsync(PortalDb db, string sha256, CancellationToken cancel)
    {
        if (known.TryGetValue(sha256, out var found)) return found;
        var stored = await db.Definitions.AsNoTracking().SingleAsync(d => d.Sha256 == sha256, cancel);
        return known[sha256] = RouteDefinition.ReadStored(stored.Json);
    }

    /// <summary>The definition that a thing follows.</summary>
    public Task<RouteDefinition> OfAsync(PortalDb db, Route route, CancellationToken cancel) => FindAsync(db, route.DefinitionHash, cancel);

    /// <summary>The steps with a deadline in every text that something is under way on.</summary>
    public async Task<IReadOnlyList<TimedStep>> WithDeadlineAsync(PortalDb db, CancellationToken cancel)
    {
        var inUse = await db.Definitions.Select(d => d.Sha256)
            .Where(hash => db.Routes.Any(r => r.DefinitionHash == hash && r.StepId != null)).ToListAsync(cancel);
        List<TimedStep> steps = [];
        foreach (var hash in inUse)
        {
            var definition = await FindAsync(db, hash, cancel);
            steps.AddRange(definition.Steps.Where(s => s.Deadline is not null).Select(s => new TimedStep(definition, s)));
        }

        return steps;
    }

    private static RouteDefinition Read(string path, RouteSubject subject) =>
        File.Exists(path)
            ? RouteDefinition.Read(File.ReadAllText(path), path, subject)
            : throw new SetupException($"{path} does not exist. Put the workflow file back, or name another in the settings.");
}

/// <summary>A step that is to be done in time.</summary>
public sealed record TimedStep(RouteDefinition Definition, RouteStep Step);
