using Lier.Portal.Workflow.Activities;
using Lier.Portal.Workflow.Definitions;
using Lier.Portal.Workflow.Values;

namespace Lier.Portal.Workflow.Checks;

/// <summary>Whether every outcome that can be goes somewhere, and to one place.</summary>
internal static class PortCheck
{
    public static IEnumerable<WorkflowProblem> Problems(WorkflowDefinition definition, FlowMap map) =>
    [
        .. Arrows(definition), .. definition.Activities.SelectMany(activity => DeadEnds(activity, map)),
        .. Decisions(definition, map), .. Labels(definition),
    ];

    private static IEnumerable<WorkflowProblem> Arrows(WorkflowDefinition definition)
    {
        var taken = new HashSet<(string, string)>();
        foreach (var connection in definition.Connections)
        {
            if (definition.Find(connection.Source) is not { } source) continue;
            if (source is not UnknownActivity && !source.Outcomes.Contains(connection.Port))
            {
                yield return new(connection.Place, $"'{source.Label}' has no outcome '{connection.Port}'");
            }

            if (!taken.Add((connection.Source, connection.Port)))
            {
                yield return new(connection.Place, $"'{source.Label}' goes two ways on '{connection.Port}'; forks are not supported");
            }
        }
    }

    private static IEnumerable<WorkflowProblem> DeadEnds(Activity activity, FlowMap map)
    {
        IReadOnlyList<string> needed = activity switch
        {
            WaitingActivity => activity.Outcomes,
            FlowSwitch choice => choice.Labels,
            _ => [],
        };
        return needed.Where(port => !map.IsConnected(activity, port)).Select(port => LeadsNowhere(activity, port));
    }

    /// <summary>Elsa ends a branch without a word where a decision has no connection; what a person did must never end so.</summary>
    private static IEnumerable<WorkflowProblem> Decisions(WorkflowDefinition definition, FlowMap map)
    {
        var steps = definition.Activities.OfType<WaitingActivity>().SelectMany(step => map.After(step.Id));
        var reached = FlowMap.Reached(steps, id => definition.Find(id) is WaitingActivity ? [] : map.After(id));
        return
            from decision in definition.Activities.OfType<FlowDecision>()
            where reached.Contains(decision.Id)
            from port in decision.Outcomes
            where !map.IsConnected(decision, port)
            select LeadsNowhere(decision, port);
    }

    /// <summary>A label is what the application reports and a person sees, so it must be what its own condition asks for.</summary>
    private static IEnumerable<WorkflowProblem> Labels(WorkflowDefinition definition) =>
        from step in definition.Activities.OfType<WaitingActivity>()
        from one in (definition.Next(step, Activity.Done) as FlowSwitch)?.Cases ?? []
        let asked = one.AsksFor(step.Result)
        where asked is not null && asked != one.Label
        select new WorkflowProblem(one.Place, $"the label is '{one.Label}' but the condition asks for '{asked}'");

    private static WorkflowProblem LeadsNowhere(Activity activity, string port) =>
        new(activity.Place, $"outcome '{port}' leads nowhere");
}
