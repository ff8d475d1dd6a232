using Lier.Portal.Workflow.Activities;
using Lier.Portal.Workflow.Definitions;
using Lier.Portal.Workflow.Values;

namespace Lier.Portal.Workflow.Pictures;

/// <summary>What a picture shows, before anything has a place: stops, and ways between them by number.</summary>
internal sealed class Outline
{
    public Outline(WorkflowDefinition definition)
    {
        var switches = Merged(definition);
        var inside = switches.Values.ToHashSet();
        var numbers = new Dictionary<Activity, int>();
        var stops = new List<Stop>();
        foreach (var activity in definition.Activities.Where(one => !inside.Contains(one)))
        {
            numbers[activity] = stops.Count;
            if (switches.TryGetValue(activity, out var choice)) numbers[choice] = stops.Count;
            stops.Add(new Stop(activity, choice));
        }

        (Stops, IsDesigned) = (stops, definition.Activities.All(activity => activity.Designed is not null));
        Ways = [.. WaysOf(definition, numbers)];
        Start = definition.Start is { } start ? numbers[start] : 0;
    }

    public IReadOnlyList<Stop> Stops { get; }

    public IReadOnlyList<Way> Ways { get; }

    public int Start { get; }

    public bool IsDesigned { get; }

    private static Dictionary<Activity, Activity> Merged(WorkflowDefinition definition)
    {
        var arrivals = definition.Connections.CountBy(connection => connection.Target).ToDictionary();
        return definition.Activities.OfType<WaitingActivity>()
            .Select(step => (Step: (Activity)step, Choice: definition.Next(step, Activity.Done) as FlowSwitch))
            .Where(pair => pair.Choice is not null && arrivals[pair.Choice.Id] == 1)
            .ToDictionary(pair => pair.Step, pair => (Activity)pair.Choice!);
    }

    private static IEnumerable<Way> WaysOf(WorkflowDefinition definition, Dictionary<Activity, int> numbers) =>
        from connection in definition.Connections
        let source = definition.Find(connection.Source)
        let target = definition.Find(connection.Target)
        where source is not null && target is not null
        let way = new Way(numbers[source], numbers[target], connection.Port)
        where !(way.From == way.To && target is FlowSwitch && source is WaitingActivity)
        select way;
}

/// <summary>One box: an activity, and the switch that was merged with it.</summary>
internal sealed record Stop(Activity Activity, Activity? Choice)
{
    public string Text => Activity.DisplayText ?? Activity.Label;

    public IReadOnlyList<string> Ids => Choice is null ? [Activity.Id] : [Activity.Id, Choice.Id];

    public PictureKind Kind => Activity switch
    {
        Start => PictureKind.Start,
        WaitingActivity => PictureKind.Step,
        End or Fault => PictureKind.End,
        _ => Activity.IsChoice ? PictureKind.Choice : PictureKind.Work,
    };
}

/// <summary>One arrow: from stop to stop, by their numbers.</summary>
internal readonly record struct Way(int From, int To, string Port)
{
    /// <summary>The port that everything has says nothing to a reader.</summary>
    public string Label => Port == Activity.Done ? "" : ShortText.Of(Port, 24);
}
