namespace Lier.Portal.Application.Routes;

/// <summary>A text that is or was in use, and what stands on it.</summary>
/// <param name="Waiting">How many things stand at each step, by its id.</param>
public sealed record RouteVersion(
    RouteDefinition Definition, DateTimeOffset FirstUsedAt, DateTimeOffset? ActivatedAt, string? ActivatedBy, bool IsActive,
    IReadOnlyDictionary<string, int> Waiting, int Finished)
{
    public int UnderWay => Waiting.Values.Sum();
}

/// <summary>A changed file that nothing begins on yet.</summary>
public sealed record RouteCandidate(RouteDefinition Definition, ReplayResult Replay);

/// <summary>What a changed file would have done with everything so far.</summary>
/// <param name="PassedOver">Things from before journals were kept.</param>
public sealed record ReplayResult(IReadOnlyList<ReplayDifference> Differences, int Looked, int PassedOver)
{
    public int Replayed => Looked - PassedOver;
}

public sealed record ReplayDifference(string About, string Title, string What);

public sealed record MovePreview(RouteDefinition Old, RouteDefinition Target, IReadOnlyList<MoveRow> Rows);

/// <param name="Then">The step in the new version; null when it has no such step or skips somebody from there, and the thing stays.</param>
public sealed record MoveRow(string About, string Title, RouteStep Now, RouteStep? Then);
