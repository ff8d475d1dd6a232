using Lier.Portal.Workflow.Activities;
using Lier.Portal.Workflow.Definitions;
using Lier.Portal.Workflow.Values;

namespace Lier.Portal.Workflow.Checks;

/// <summary>Whether every activity can be reached, every step can end, and every loop passes a person.</summary>
internal static class PathCheck
{
    public static IEnumerable<WorkflowProblem> Problems(WorkflowDefinition definition, FlowMap map) =>
        [.. Unreachable(definition, map), .. Endless(definition, map), .. Unattended(definition, map)];

    private static IEnumerable<WorkflowProblem> Unreachable(WorkflowDefinition definition, FlowMap map)
    {
        if (definition.Start is null) return [];
        var starts = definition.Activities
            .Where(activity => activity is Start || activity == definition.Start)
            .Select(activity => activity.Id);
        var strangers = definition.Connections.Select(connection => connection.Source).Where(id => definition.Find(id) is null);
        var reached = map.ReachedFrom(starts.Concat(strangers));
        return definition.Activities
            .Where(activity => !reached.Contains(activity.Id))
            .Select(activity => new WorkflowProblem(activity.Place, "this is never reached"));
    }

    private static IEnumerable<WorkflowProblem> Endless(WorkflowDefinition definition, FlowMap map)
    {
        var ends = definition.Activities.Where(activity => Ends(activity, map)).Select(activity => activity.Id);
        var strangers = definition.Connections.Select(connection => connection.Target).Where(id => definition.Find(id) is null);
        var ending = map.LeadingTo(ends.Concat(strangers));
        return definition.Activities.OfType<WaitingActivity>()
            .Where(step => map.After(step.Id).Any() && !ending.Contains(step.Id))
            .Select(step => new WorkflowProblem(step.Place, "no end can be reached from here"));
    }

    private static bool Ends(Activity activity, FlowMap map) =>
        activity is UnknownActivity || (activity is not WaitingActivity && !activity.IsChoice && !map.After(activity.Id).Any());

    /// <summary>Takes away, again and again, what nothing leads to or what leads to nothing: what stays goes round.</summary>
    private static IEnumerable<WorkflowProblem> Unattended(WorkflowDefinition definition, FlowMap map)
    {
        var round = definition.Activities.Where(activity => activity is not WaitingActivity).Select(activity => activity.Id).ToHashSet();
        var queue = new Queue<string>(round);
        while (queue.TryDequeue(out var id))
        {
            if (!round.Contains(id) || (map.After(id).Any(round.Contains) && map.Before(id).Any(round.Contains))) continue;
            round.Remove(id);
            foreach (var other in map.After(id).Concat(map.Before(id))) queue.Enqueue(other);
        }

        var members = definition.Activities.Where(activity => round.Contains(activity.Id)).ToList();
        if (members.Count > 0)
        {
            yield return new(members[0].Place, $"a loop without a person: {string.Join(", ", members.Select(activity => activity.Label))}");
        }
    }
}
