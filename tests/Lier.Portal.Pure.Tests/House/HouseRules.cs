namespace Lier.Portal.Pure.Tests.House;

/// <summary>What must hold of the arrows between the folders; each answer names what breaks it.</summary>
public static class HouseRules
{
    /// <summary>The folders that can be reached from themselves, each with the shortest way round.</summary>
    public static IEnumerable<string> Circles(IReadOnlyList<Arrow> arrows)
    {
        var next = arrows.ToLookup(a => a.From, a => a.To);
        foreach (var start in arrows.Select(a => a.From).Distinct().Order(StringComparer.Ordinal))
            if (WayBack(start, next) is { } way && way.Min(StringComparer.Ordinal) == start) yield return string.Join(" → ", way);
    }

    public static IEnumerable<string> AgainstTheOrder(IReadOnlyList<Arrow> arrows) =>
        arrows.Where(a => !MayUse(a.FromProject, a.ToProject)).Select(a => $"{a}: {a.FromProject} may not use {a.ToProject}");

    /// <summary>Public pages and desks share what is in Look; neither knows the other, so that no page carries the other's kit.</summary>
    public static IEnumerable<string> BetweenPublicAndDesks(IReadOnlyList<Arrow> arrows) =>
        arrows.Where(a => Leads(a, "Portal/Desks", "Portal/Public") || Leads(a, "Portal/Public", "Portal/Desks"))
            .Select(a => a.ToString());

    /// <summary>Arrows within a project that the list lacks, and lines of the list that are true no more.</summary>
    public static IEnumerable<string> Unlisted(IReadOnlyList<Arrow> arrows, IReadOnlyDictionary<(string From, string To), string> reasons)
    {
        var within = arrows.Where(a => a.FromProject == a.ToProject).ToList();
        foreach (var arrow in within.Where(a => !reasons.ContainsKey((a.From, a.To))))
            yield return $"{arrow} is new: turn it round, or give it a reason";
        foreach (var (from, to) in reasons.Keys.Except(within.Select(a => (a.From, a.To))))
            yield return $"{from} → {to} is gone: take its line away";
        foreach (var ((from, to), _) in reasons.Where(r => string.IsNullOrWhiteSpace(r.Value)))
            yield return $"{from} → {to} has no reason";
    }

    private static bool MayUse(string from, string to) => from == to || (from, to) switch
    {
        ("Documents", "Domain") => true,
        ("Application", "Domain" or "Workflow" or "Documents") => true,
        ("Portal", _) => true,
        _ => false,
    };

    private static bool Leads(Arrow arrow, string from, string to) => IsIn(arrow.From, from) && IsIn(arrow.To, to);

    private static bool IsIn(string folder, string of) => folder == of || folder.StartsWith(of + "/", StringComparison.Ordinal);

    private static IReadOnlyList<string>? WayBack(string start, ILookup<string, string> next)
    {
        var (ways, seen) = (new Queue<IReadOnlyList<string>>([[start]]), new HashSet<string>());
        while (ways.TryDequeue(out var way))
        {
            foreach (var folder in next[way[^1]])
            {
                if (folder == start) return [.. way, start];
                if (seen.Add(folder)) ways.Enqueue([.. way, folder]);
            }
        }

        return null;
    }
}
