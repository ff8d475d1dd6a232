using System.Text.Json;
using Lier.Portal.Domain.People;
using Lier.Portal.Workflow;
using Lier.Portal.Workflow.Definitions;
using Lier.Portal.Workflow.Values;

namespace Lier.Portal.Application.Routes;

/// <summary>
/// Where the outcomes of a file lead must be where the rules bring what follows it: tried by walking every road from the start, for every
/// combination of facts that the file looks at.
/// </summary>
public sealed class RoutePaths(WorkflowDefinition definition, IReadOnlyDictionary<string, RouteStep> steps, SubjectRules rules)
{
    private const int MostPositions = 20_000;

    private static readonly string TooMany =
        $"the roads have more than {MostPositions} positions to try: let the file keep fewer variables between its steps";

    /// <summary>
    /// A position on paper: at which steps somebody agreed since it was last submitted, and whether an alderman was among them.
    /// </summary>
    private sealed record Position(WorkflowRun Run, HashSet<string> Agreed, bool ByAlderman)
    {
        public string Key => $"{JsonSerializer.Serialize(Run with { LastSequence = 0 })} {ByAlderman} {string.Join(' ', Agreed.Order())}";
    }

    /// <summary>One outcome at a position, and where it leads.</summary>
    private sealed record Road(Position Here, RouteStep Step, OutcomeRule Outcome, Position Next);

    /// <summary>Everything wrong with the roads from the start.</summary>
    public IReadOnlyList<WorkflowProblem> Problems()
    {
        var begin = Walker.Begin(definition).Run;
        var first = begin.WaitingAt is { } id ? steps.GetValueOrDefault(id) : null;
        IEnumerable<WorkflowProblem> start = first?.Kind == StepKind.Write ? [] : [BeginsWith(first)];
        return [.. start, .. ProblemsFrom(begin, [], false)];
    }

    private WorkflowProblem BeginsWith(RouteStep? first) => new(
        "start",
        $"a {rules.Subject.Word()} begins with a write step, but this route begins "
            + $"{(first is null ? "to the end" : $"to '{first.Name}'")}");

    /// <summary>Everything wrong with the roads of something that came to a position by another route.</summary>
    /// <param name="agreed">The steps at which its last version was agreed to.</param>
    public IReadOnlyList<WorkflowProblem> ProblemsFrom(WorkflowRun run, IReadOnlyCollection<string> agreed, bool byAlderman)
    {
        var seen = new HashSet<string>();
        // The same trouble is met with many combinations of facts and told once.
        var begin = new Position(run, agreed.ToHashSet(), byAlderman);
        var problems = Roads(begin, RouteFact.AllFor(definition, rules.Facts), seen)
            .Select(Judge).OfType<WorkflowProblem>().Distinct().ToList();
        return seen.Count <= MostPositions ? problems
            : [.. problems, new("root", TooMany)];
    }

    /// <summary>
    /// The run with which something comes to a step with no other agreements than these; null when the route asks somebody else before it.
    /// </summary>
    public WorkflowRun? Reach(IReadOnlyDictionary<string, WorkflowValue> facts, string stepId, IReadOnlySet<string> agreed)
    {
        var begin = new Position(Walker.Begin(definition).Run, new HashSet<string>(), false);
        return begin.Run.WaitingAt == stepId ? begin.Run
            : Roads(begin, [facts], []).Select(road => road.Next)
                .FirstOrDefault(p => p.Run.WaitingAt == stepId && p.Agreed.IsSubsetOf(agreed))?.Run;
    }

    /// <summary>Every outcome at every position that can be reached, and where it leads.</summary>
    private IEnumerable<Road> Roads(
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
            foreach (var outcome in Known(step).IntersectBy(step.Outcomes.Keys, o => o.Word).IntersectBy(connected[id], o => o.Word))
            {
                foreach (var fact in step.Kind == StepKind.Write ? facts : [RouteFact.None])
                {
                    var next = After(here, step, outcome.Word, Walker.Take(definition, here.Run, outcome.Word, fact).Run);
                    yield return new(here, step, outcome, next);
                    if (seen.Add(next.Key)) open.Enqueue(next);
                }
            }
        }
    }

    private IReadOnlyList<OutcomeRule> Known(RouteStep step) => rules.Steps.GetValueOrDefault(step.Kind)?.Outcomes ?? [];

    private WorkflowProblem? Judge(Road road)
    {
        var (_, step, outcome, next) = road;
        var kinds = outcome.LeadsTo;
        var arrived = next.Run.WaitingAt is { } id ? steps.GetValueOrDefault(id) : null;
        var trouble =
            next.Run.FaultReason is { } fault ? $"ends in a fault: {fault}"
            : arrived is null ? kinds.Count > 0 ? $"must lead to {Named(kinds)}, but leads to {Named([])}" : null
            : !kinds.Contains(arrived.Kind) ? $"must lead to {Named(kinds)}, but leads to '{arrived.Name}'"
            : outcome.IsByWhoAgreed ? WrongReturn(road, arrived)
            : arrived.Kind == StepKind.Decide && rules.NeedsAlderman && !next.ByAlderman
                ? $"leads to '{arrived.Name}' without the agreement of an alderman"
            : arrived.Kind == StepKind.Agree && next.Agreed.Contains(arrived.ActivityId)
                ? $"leads back to '{arrived.Name}', where nobody can agree to the same text again"
            : null;
        return trouble is null ? null : new($"'{step.Name}' ({step.ActivityId})", $"outcome '{outcome.Word}' {trouble}");
    }

    /// <summary>Whoever takes an agreement back, is asked for it again at the step where they gave it.</summary>
    private static string? WrongReturn(Road road, RouteStep arrived) =>
        road.Step.Kind == StepKind.Agree
            ? arrived == road.Step ? null : $"must lead back to '{road.Step.Name}' itself, but leads to '{arrived.Name}'"
            : road.Here.Agreed.Contains(arrived.ActivityId) ? null : $"leads to '{arrived.Name}', where nobody agreed";

    private Position After(Position here, RouteStep step, string outcome, WorkflowRun run) => outcome switch
    {
        Outcomes.Agree => new(run, new HashSet<string>(here.Agreed) { step.ActivityId }, here.ByAlderman || step.Role == Role.Alderman),
        Outcomes.Deferred => here with { Run = run },
        Outcomes.WithdrawAgreement => Without(run.WaitingAt, here) with { Run = run },
        _ => new(run, new HashSet<string>(), false),
    };

    /// <summary>The same place, where nobody agreed at a step any more.</summary>
    private Position Without(string? stepId, Position here)
    {
        var agreed = here.Agreed.Where(id => id != stepId).ToHashSet();
        return here with { Agreed = agreed, ByAlderman = agreed.Any(id => steps.GetValueOrDefault(id)?.Role == Role.Alderman) };
    }

    private static string Named(IReadOnlyList<StepKind> kinds) =>
        kinds.Count == 0 ? "the end" : string.Join(" or ", kinds.Select(k => $"a step '{k.ToString().ToLowerInvariant()}'"));
}
