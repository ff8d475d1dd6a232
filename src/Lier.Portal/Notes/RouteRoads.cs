using System.Text.Json;
using Lier.Portal.Domain.People;
using Lier.Portal.Workflow;

namespace Lier.Portal.Notes;

/// <summary>
/// Where the outcomes of a file lead must be where the rules bring the note: tried by walking every road from the start, for every
/// combination of facts that the file looks at.
/// </summary>
public static class RouteRoads
{
    private const int MostPositions = 20_000;

    /// <summary>A position on paper, and at which steps somebody agreed since the text was last submitted.</summary>
    private sealed record Position(WorkflowRun Run, IReadOnlySet<string> Agreed)
    {
        public string Key => $"{JsonSerializer.Serialize(Run with { LastSequence = 0 })} {string.Join(' ', Agreed.Order())}";
    }

    public static IReadOnlyList<WorkflowProblem> Problems(WorkflowDefinition definition, IReadOnlyDictionary<string, RouteStep> steps)
    {
        // The same trouble is met with many combinations of facts and told once.
        var problems = new List<WorkflowProblem>();
        void Add(string place, string message)
        {
            if (!problems.Contains(new(place, message))) problems.Add(new(place, message));
        }

        var facts = NoteFacts.AllFor(definition);
        var begin = new Position(Walker.Begin(definition).Run, new HashSet<string>());
        if (StepOf(begin.Run)?.Kind != StepKind.Write) Add("start", $"a note begins with a write step, but this route begins {Where(begin.Run)}");
        var seen = new HashSet<string> { begin.Key };
        var open = new Queue<Position>([begin]);
        var connected = definition.HumanSteps.ToDictionary(s => s.ActivityId, s => s.Outcomes);
        while (open.TryDequeue(out var here))
        {
            if (StepOf(here.Run) is not { } step) continue;
            foreach (var outcome in Outcomes.Of(step.Kind).Intersect(step.Outcomes.Keys).Intersect(connected[step.ActivityId]))
            {
                foreach (var fact in outcome == Outcomes.Submit ? facts : [NoteFacts.None])
                {
                    var next = new Position(Walker.Take(definition, here.Run, outcome, fact).Run, AgreedAfter(here, step, outcome));
                    Judge(step, outcome, next);
                    if (seen.Add(next.Key)) open.Enqueue(next);
                }
            }

            if (seen.Count <= MostPositions) continue;
            Add("root", $"the roads have more than {MostPositions} positions to try: let the file keep fewer variables between its steps");
            break;
        }

        return problems;

        RouteStep? StepOf(WorkflowRun run) => run.WaitingAt is { } id ? steps.GetValueOrDefault(id) : null;

        string Where(WorkflowRun run) => StepOf(run) is { } step ? $"to '{step.Name}'" : $"to {Named([])}";

        void Judge(RouteStep step, string outcome, Position next)
        {
            var (kinds, arrived) = (Outcomes.LeadTo(outcome), StepOf(next.Run));
            if (next.Run.FaultReason is { } fault)
                Add(Place(step), $"outcome '{outcome}' ends in a fault: {fault}");
            else if (arrived is null ? kinds.Count > 0 : !kinds.Contains(arrived.Kind))
                Add(Place(step), $"outcome '{outcome}' must lead to {Named(kinds)}, but leads {Where(next.Run)}");
            else if (arrived?.Kind == StepKind.Decide && !next.Agreed.Any(id => steps[id].Role == Role.Alderman))
                Add(Place(step), $"outcome '{outcome}' leads to '{arrived.Name}' without the agreement of an alderman");
            else if (arrived?.Kind == StepKind.Agree && next.Agreed.Contains(arrived.ActivityId))
                Add(Place(step), $"outcome '{outcome}' leads back to '{arrived.Name}', where nobody can agree to the same text again");
        }
    }

    private static IReadOnlySet<string> AgreedAfter(Position here, RouteStep step, string outcome) => outcome switch
    {
        Outcomes.Agree => new HashSet<string>(here.Agreed) { step.ActivityId },
        Outcomes.Deferred => here.Agreed,
        _ => new HashSet<string>(),
    };

    private static string Place(RouteStep step) => $"'{step.Name}' ({step.ActivityId})";

    private static string Named(IReadOnlyList<StepKind> kinds) =>
        kinds.Count == 0 ? "the end" : string.Join(" or ", kinds.Select(k => $"a step '{k.ToString().ToLowerInvariant()}'"));
}
