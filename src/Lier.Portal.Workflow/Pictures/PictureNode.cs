using Lier.Portal.Workflow.Values;

namespace Lier.Portal.Workflow.Pictures;

/// <summary>
/// A box. <paramref name="Id"/> is the activity it stands for, <paramref name="ActivityIds"/> every activity inside it: a step and
/// the switch that was merged with it. <paramref name="Lines"/> is <paramref name="Text"/> as it fits in the box.
/// </summary>
public sealed record PictureNode(
    string Id, IReadOnlyList<string> ActivityIds, PictureKind Kind, string Text, IReadOnlyList<string> Lines, PictureBox Box);

/// <summary>What a box in a picture stands for.</summary>
public enum PictureKind
{
    Start,

    /// <summary>The workflow waits here for a person or an event.</summary>
    Step,

    /// <summary>The file chooses between ways on.</summary>
    Choice,

    /// <summary>Something the workflow does by itself.</summary>
    Work,
    End,
}
