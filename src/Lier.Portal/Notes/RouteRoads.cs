using Lier.Portal.Workflow;

namespace Lier.Portal.Notes;

/// <summary>Where the outcomes of a file lead must be where the rules bring the note: tried by walking every road from the start.</summary>
public static class RouteRoads
{
    public static IEnumerable<WorkflowProblem> Problems(WorkflowDefinition definition, IReadOnlyDictionary<string, RouteStep> steps)
    {
        var begin = Walker.Begin(definition).Run;
        if (StepOf(begin)?.Kind != StepKind.Write) yield return new("start", $"a note begins with a write step, but this route begins {Where(begin)}");
        var seen = new HashSet<string?> { begin.WaitingAt };
        var open = new Queue<WorkflowRun>([begin]);
        while (open.TryDequeue(out var run))
        {
            if (StepOf(run) is not { } step) continue;
            foreach (var outcome in step.Outcomes.Keys)
            {
                var next = Walker.Take(definition, run, outcome).Run;
                if (next.FaultReason is { } fault)
                    yield return new(Place(step), $"outcome '{outcome}' ends in a fault: {fault}");
                else if (StepOf(next)?.Kind != Outcomes.LeadTo(outcome))
                    yield return new(Place(step), $"outcome '{outcome}' must lead to {Named(Outcomes.LeadTo(outcome))}, but leads {Where(next)}");
                if (seen.Add(next.WaitingAt)) open.Enqueue(next);
            }
        }

        RouteStep? StepOf(WorkflowRun run) => run.WaitingAt is { } id ? steps.GetValueOrDefault(id) : null;

        string Where(WorkflowRun run) => StepOf(run) is { } step ? $"to '{step.Name}'" : $"to {Named(null)}";
    }

    private static string Place(RouteStep step) => $"'{step.Name}' ({step.ActivityId})";

    private static string Named(StepKind? kind) => kind is { } step ? $"a step '{step.ToString().ToLowerInvariant()}'" : "the end";
}
