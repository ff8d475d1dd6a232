using Lier.Portal.Workflow;
using Lier.Portal.Workflow.Values;

namespace Lier.Portal.Application.Routes;

/// <summary>
/// Walks what happened to a thing again on another route, on paper: with the same outcomes and the same facts. Tells the first
/// thing that would have been different, in Dutch, or null when nothing would.
/// </summary>
public static class Replay
{
    /// <summary>One move: an outcome, or none when an administrator brought it back, and the step where it then stood.</summary>
    private sealed record Move(string? Outcome, string FromId, string FromName, string? ArrivedId, string ArrivedName);

    /// <summary>What is from before journals were kept has none, or only the end of one, and cannot be replayed.</summary>
    public static bool IsPossible(IReadOnlyList<JournalLine> journal) => journal.Count > 0 && journal[0].Sequence == 1;

    /// <param name="journal">The whole journal, in order.</param>
    /// <param name="facts">What a file may know of each version, in order.</param>
    /// <param name="old">The route that the thing follows.</param>
    public static string? Difference(
        IReadOnlyList<JournalLine> journal,
        IReadOnlyList<IReadOnlyDictionary<string, WorkflowValue>> facts,
        RouteDefinition old,
        RouteDefinition other)
    {
        var (run, submitted) = (other.Begin().Run, 0);
        foreach (var move in Moves(journal))
        {
            if (Same(old.Find(move.FromId), move.FromName, other.Find(run.WaitingAt)) is { } earlier) return earlier;
            if (move.Outcome is null)
            {
                // Taken over by another version, it stayed where it was; brought back, it began again.
                if (move.ArrivedId != move.FromId) run = other.BeginAgain(run).Run;
                continue;
            }

            if (!other.Find(run.WaitingAt)!.Outcomes.ContainsKey(move.Outcome)) return $"“{move.Outcome}” kan niet bij “{move.FromName}”";
            if (move.Outcome == Outcomes.Submit) submitted++;
            run = other.Take(run, move.Outcome, facts.ElementAtOrDefault(submitted - 1) ?? RouteFact.None).Run;
            if (run.WaitingAt != move.ArrivedId) return Elsewhere(move, other, other.Find(run.WaitingAt));
        }

        return null;
    }

    private static string Elsewhere(Move move, RouteDefinition other, RouteStep? step)
    {
        var (here, there) = (At(step?.Name), At(move.ArrivedId is null ? null : move.ArrivedName));
        return $"na “{move.Outcome}” bij “{move.FromName}” staat {other.Subject.It()} {here} in plaats van {there}";
    }

    /// <summary>Is a step of the one route for the same people as the step of the other?</summary>
    private static string? Same(RouteStep? before, string name, RouteStep? after) =>
        before is null || after is null || (before.Role == after.Role && before.Within == after.Within) ? null
        : $"“{name}” is voor een ander: {after.Who} in plaats van {before.Who}";

    private static string At(string? step) => step is null ? "aan het einde" : $"bij “{step}”";

    private static IEnumerable<Move> Moves(IReadOnlyList<JournalLine> journal)
    {
        for (var i = 0; i < journal.Count; i++)
        {
            var left = journal[i];
            if (left.Event == JournalEvent.Canceled || (left.Event == JournalEvent.Resumed && left.Outcome is not null))
            {
                var way = journal.Skip(i + 1)
                    .TakeWhile(l => l.Event is not (JournalEvent.Suspended or JournalEvent.Resumed or JournalEvent.Canceled)).ToList();
                var arrived = journal.ElementAtOrDefault(i + 1 + way.Count);
                // It came to its end, and began again later: two moves.
                if (left.Outcome is not null && way.Exists(l => l.ActivityId == journal[0].ActivityId && l.Event == JournalEvent.Started))
                {
                    yield return new Move(left.Outcome, left.ActivityId, left.Activity, null, "");
                    left = way[^1];
                }

                var outcome = left == journal[i] ? left.Outcome : null;
                yield return new Move(outcome, left.ActivityId, left.Activity, arrived?.ActivityId, arrived?.Activity ?? "");
            }
        }
    }
}
