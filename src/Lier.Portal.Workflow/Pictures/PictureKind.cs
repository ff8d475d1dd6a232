namespace Lier.Portal.Workflow.Pictures;

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
