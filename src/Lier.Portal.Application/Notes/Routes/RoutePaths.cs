using System.Text.Json;
using Lier.Portal.Domain.People;
using Lier.Portal.Workflow;
using Lier.Portal.Workflow.Definitions;
using Lier.Portal.Workflow.Values;

namespace Lier.Portal.Application.Notes.Routes;

/// <summary>
/// Where the outcomes of a file lead must be where the rules bring the note: tried by walking every road from the start, for every
/// combination of facts that the file looks at.
/// </summary>
public static class RoutePaths
{
    private const int MostPositions = 20_000;

    private static readonly string TooMany =
        $"the roads have more than {MostPositions} positions to try: let the file keep fewer variables between its steps";

    /// <summary>
    /// A position on paper: at which steps somebody agreed since the text was last submitted, and whether an alderman was among them.
    /// </summary>
    private sealed record Position(WorkflowRun Run, HashSet<string> Agreed, bool ByAlderman)
    {
        public string Key => $"{JsonSerializer.Serialize(Run with { LastSequence = 0 })} {ByAlderman} {string.Join(' ', Agreed.Order())}";
    }

    /// <summary>One outcome at a position, and where it leads.</summary>
    private sealed record Road(Position Here, RouteStep Step, string Outcome, Position Next);

    /// <summary>Everything wrong with the roads from the start.</summary>
    public static IReadOnlyList<WorkflowProblem> Problems(WorkflowDefinition definition, IReadOnlyDictionary<string, RouteStep> steps)
    {
        var begin = Walker.Begin(definition).Run;
        var first = begin.WaitingAt is { } id ? steps.GetValueOrDefault(id) : null;
        IEnumerable<WorkflowProblem> start = first?.Kind == StepKind.Write ? [] : [BeginsWith(first)];
        return [.. start, .. ProblemsFrom(definition, steps, begin, [], false)];
    }

    private static WorkflowProblem BeginsWith(RouteStep? first) => new(
        "start", $"a note begins with a write step, but this route begins {(first is null ? "to the end" : $"to '{first.Name}'")}");

    /// <summary>Everything wrong with the roads of a note that came to a position by another route.</summary>
    /// <param name="agreed">The steps at which its text was agreed to.</param>
    public static IReadOnlyList<WorkflowProblem> ProblemsFrom(
        WorkflowDefinition definition,
        IReadOnlyDictionary<string, RouteStep> steps,
        WorkflowRun run,
        IReadOnlyCollection<string> agreed,
        bool byAlderman)
    {
        var seen = new HashSet<string>();
        // The same trouble is met with many combinations of facts and told once.
        var problems = Roads(definition, steps, new Position(run, agreed.ToHashSet(), byAlderman), NoteFacts.AllFor(definition), seen)
            .Select(road => Judge(steps, road)).OfType<WorkflowProblem>().Distinct().ToList();
        return seen.Count <= MostPositions ? problems
            : [.. problems, new("root", TooMany)];
    }

    /// <summary>
    /// The run with which a note comes to a step with no other agreements than these; null when the route asks somebody else before it.
    /// </summary>
    public static WorkflowRun? Reach(
        WorkflowDefinition definition,
        IReadOnlyDictionary<string, RouteStep> steps,
        IReadOnlyDictionary<string, WorkflowValue> facts,
        string stepId,
        IReadOnlySet<string> agreed)
    {
        var begin = new Position(Walker.Begin(definition).Run, new HashSet<string>(), false);
        return begin.Run.WaitingAt == stepId ? begin.Run
            : Roads(definition, steps, begin, [facts], []).Select(road => road.Next)
                .FirstOrDefault(p => p.Run.WaitingAt == stepId && p.Agreed.IsSubsetOf(agreed))?.Run;
    }

    /// <summary>Every outcome at every position that can be reached, and where it leads.</summary>
    private static IEnumerable<Road> Roads(
        WorkflowDefinition definition,
        IReadOnlyDictionary<string, RouteStep> steps,
        Position begin,
        IReadOnlyList<IReadOnlyDictionary<string, WorkflowValue>> facts,
        HashSet<string> seen)
    {
        seen.Add(begin.Key);
        var open = new Queue<Position>([begin]);
        var connected = definition.HumanSteps.ToDictionary(s => s.ActivityId, s => s.Outcomes);
        while (seen.Count <= MostPositions && open.TryDequeue(out var here))
        {
            if (here.Run.WaitingAt is not { } id || !steps.TryGetValue(id, out var step)) continue;
            foreach (var outcome in Outcomes.Of(step.Kind).Intersect(step.Outcomes.Keys).Intersect(connected[id]))
            {
                foreach (var fact in outcome == Outcomes.Submit ? facts : [NoteFacts.None])
                {
                    var next = After(here, steps, step, outcome, Walker.Take(definition, here.Run, outcome, fact).Run);
                    yield return new(here, step, outcome, next);
                    if (seen.Add(next.Key)) open.Enqueue(next);
                }
            }
        }
    }

    private static WorkflowProblem? Judge(IReadOnlyDictionary<string, RouteStep> steps, Road road)
    {
        var (_, step, outcome, next) = road;
        var kinds = Outcomes.LeadTo(outcome);
        var arrived = next.Run.WaitingAt is { } id ? steps.GetValueOrDefault(id) : null;
        var trouble =
            next.Run.FaultReason is { } fault ? $"ends in a fault: {fault}"
            : arrived is null ? kinds.Count > 0 ? $"must lead to {Named(kinds)}, but leads to {Named([])}" : null
            : !kinds.Contains(arrived.Kind) ? $"must lead to {Named(kinds)}, but leads to '{arrived.Name}'"
            : outcome == Outcomes.WithdrawAgreement ? WrongReturn(road, arrived)
            : arrived.Kind == StepKind.Decide && !next.ByAlderman ? $"leads to '{arrived.Name}' without the agreement of an alderman"
            : arrived.Kind == StepKind.Agree && next.Agreed.Contains(arrived.ActivityId)
                ? $"leads back to '{arrived.Name}', where nobody can agree to the same text again"
            : null;
        return trouble is null ? null : new($"'{step.Name}' ({step.ActivityId})", $"outcome '{outcome}' {trouble}");
    }

    /// <summary>Whoever takes an agreement back, is asked for it again at the step where they gave it.</summary>
    private static string? WrongReturn(Road road, RouteStep arrived) => road.Step.Kind switch
    {
        StepKind.Agree when arrived != road.Step => $"must lead back to '{road.Step.Name}' itself, but leads to '{arrived.Name}'",
        StepKind.Decide when !road.Here.Agreed.Contains(arrived.ActivityId) => $"leads to '{arrived.Name}', where nobody agreed",
        _ => null,
    };

    private static Position After(
        Position here, IReadOnlyDictionary<string, RouteStep> steps, RouteStep step, string outcome, WorkflowRun run) => outcome switch
    {
        Outcomes.Agree => new(run, new HashSet<string>(here.Agreed) { step.ActivityId }, here.ByAlderman || step.Role == Role.Alderman),
        Outcomes.Deferred => here with { Run = run },
        Outcomes.WithdrawAgreement => Without(run.WaitingAt, here, steps) with { Run = run },
        _ => new(run, new HashSet<string>(), false),
    };

    /// <summary>The same place, where nobody agreed at a step any more.</summary>
    private static Position Without(string? stepId, Position here, IReadOnlyDictionary<string, RouteStep> steps)
    {
        var agreed = here.Agreed.Where(id => id != stepId).ToHashSet();
        return here with { Agreed = agreed, ByAlderman = agreed.Any(id => steps.GetValueOrDefault(id)?.Role == Role.Alderman) };
    }

    private static string Named(IReadOnlyList<StepKind> kinds) =>
        kinds.Count == 0 ? "the end" : string.Join(" or ", kinds.Select(k => $"a step '{k.ToString().ToLowerInvariant()}'"));
}
