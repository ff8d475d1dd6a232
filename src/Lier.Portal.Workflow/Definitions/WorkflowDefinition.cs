using Lier.Portal.Workflow.Activities;
using Lier.Portal.Workflow.Values;

namespace Lier.Portal.Workflow.Definitions;

/// <summary>A flowchart that can be walked; <c>WorkflowFile.Read</c> makes it and lets none but sound ones out.</summary>
public sealed class WorkflowDefinition
{
    private readonly Dictionary<string, Activity> activities = [];
    private readonly Dictionary<(string Source, string Port), Activity> routes = [];

    internal WorkflowDefinition(
        IReadOnlyList<Activity> activities, IReadOnlyList<Connection> connections,
        IReadOnlyList<Variable> variables, IReadOnlyList<Input> inputs)
    {
        (Activities, Connections, Variables, Inputs) = (activities, connections, variables, inputs);
        foreach (var activity in activities) this.activities.TryAdd(activity.Id, activity);
        foreach (var connection in connections)
        {
            if (Find(connection.Target) is { } target) routes.TryAdd((connection.Source, connection.Port), target);
        }

        Start = FirstOf(activities);
        HumanSteps = [.. activities.OfType<WaitingActivity>().Select(Describe)];
    }

    /// <summary>The id of this version of the definition.</summary>
    public required string Id { get; init; }

    /// <summary>The id that all versions of the definition share.</summary>
    public required string DefinitionId { get; init; }

    public required string Name { get; init; }

    public required int Version { get; init; }

    /// <summary>What its makers say that it is about, in <c>customProperties.subject</c>; null when they do not.</summary>
    public string? Subject { get; init; }

    public IReadOnlyList<Activity> Activities { get; }

    public IReadOnlyList<Connection> Connections { get; }

    public IReadOnlyList<Variable> Variables { get; }

    public IReadOnlyList<Input> Inputs { get; }

    public IReadOnlyList<HumanStep> HumanSteps { get; }

    internal Activity? Start { get; }

    public Activity? Find(string? activityId) => activityId is null ? null : activities.GetValueOrDefault(activityId);

    internal Activity? Next(Activity activity, string port) => routes.GetValueOrDefault((activity.Id, port));

    /// <summary>Elsa would guess the first activity as a last resort; the check refuses a file that leaves it at that.</summary>
    private Activity? FirstOf(IReadOnlyList<Activity> all)
    {
        var reached = Connections.Select(connection => connection.Target).ToHashSet();
        return all.FirstOrDefault(activity => activity is Start)
            ?? all.FirstOrDefault(activity => activity.CanStart)
            ?? all.FirstOrDefault(activity => !reached.Contains(activity.Id));
    }

    private HumanStep Describe(WaitingActivity step) => new(
        step.Id, step.Label, step.TaskName, step.Payload,
        Next(step, Activity.Done) is FlowSwitch choice
            ? [.. choice.Labels.Where(label => Next(choice, label) is not null)]
            : []);
}
