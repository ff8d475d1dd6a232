using Lier.Portal.Workflow.Definitions;

namespace Lier.Portal.Workflow.Pictures;

/// <summary>
/// A definition as boxes and arrows, for people. They care about steps and not about switches: a step and the FlowSwitch that
/// follows on it, and on nothing else, are one box, and the labels of the switch stand on the arrows that leave it. Everything else
/// has a box of its own. Where every activity has a place in the designer, its arrangement is kept (who stands left of whom,
/// who above whom) but not its room: a designer's canvas is wider than a page. Else the road is laid out from the start.
/// </summary>
public sealed class WorkflowPicture
{
    private readonly Dictionary<string, PictureNode> byActivity = [];

    internal WorkflowPicture(IReadOnlyList<PictureNode> nodes, IReadOnlyList<PictureArrow> arrows, double width, double height)
    {
        (Nodes, Arrows, Width, Height) = (nodes, arrows, width, height);
        foreach (var node in nodes)
        {
            foreach (var id in node.ActivityIds) byActivity.TryAdd(id, node);
        }
    }

    /// <summary>In the order of the road, from the start.</summary>
    public IReadOnlyList<PictureNode> Nodes { get; }

    public IReadOnlyList<PictureArrow> Arrows { get; }

    public double Width { get; }

    public double Height { get; }

    public static WorkflowPicture Of(WorkflowDefinition definition, PictureDirection direction = PictureDirection.Across)
    {
        var outline = new Outline(definition);
        return new Drawing(outline, Arrangement.Of(outline), direction).Picture();
    }

    /// <summary>The box that an activity is in, or null when the definition has no such activity.</summary>
    public PictureNode? NodeOf(string activityId) => byActivity.GetValueOrDefault(activityId);
}

/// <summary>Which way the road runs over the page: across for a desk, down for a phone.</summary>
public enum PictureDirection
{
    Across,
    Down,
}
