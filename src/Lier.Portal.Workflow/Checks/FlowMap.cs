using Lier.Portal.Workflow.Activities;
using Lier.Portal.Workflow.Definitions;

namespace Lier.Portal.Workflow.Checks;

/// <summary>
/// Which activity leads to which, by id. An end that is not in the file was refused already and hides no second flaw:
/// what it leads to counts as reached, what leads to it counts as going on.
/// </summary>
internal sealed class FlowMap
{
    private readonly ILookup<string, string> forward;
    private readonly ILookup<string, string> backward;
    private readonly HashSet<(string Source, string Port)> connected;

    public FlowMap(WorkflowDefinition definition)
    {
        forward = definition.Connections.ToLookup(connection => connection.Source, connection => connection.Target);
        backward = definition.Connections.ToLookup(connection => connection.Target, connection => connection.Source);
        connected = [.. definition.Connections.Select(connection => (connection.Source, connection.Port))];
    }

    public bool IsConnected(Activity activity, string port) => connected.Contains((activity.Id, port));

    public IEnumerable<string> After(string id) => forward[id];

    public IEnumerable<string> Before(string id) => backward[id];

    public HashSet<string> ReachedFrom(IEnumerable<string> ids) => Reached(ids, After);

    public HashSet<string> LeadingTo(IEnumerable<string> ids) => Reached(ids, Before);

    /// <summary>Everything that can be reached step by step; a queue, because a file may be deeper than the stack.</summary>
    public static HashSet<string> Reached(IEnumerable<string> from, Func<string, IEnumerable<string>> next)
    {
        var reached = from.ToHashSet();
        var queue = new Queue<string>(reached);
        while (queue.TryDequeue(out var id))
        {
            foreach (var other in next(id))
            {
                if (reached.Add(other)) queue.Enqueue(other);
            }
        }

        return reached;
    }
}
