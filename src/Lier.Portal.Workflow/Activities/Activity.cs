using Lier.Portal.Workflow.Entries;
using Lier.Portal.Workflow.Values;

namespace Lier.Portal.Workflow.Activities;

/// <summary>A node of the flowchart: how it is read from the file, and what it does when the token comes by.</summary>
public abstract class Activity
{
    internal const string Done = "Done";

    internal Activity(ActivityEntry entry)
    {
        (Id, Name, Type, Place, CanStart) = (entry.Id, entry.Name, entry.Type, entry.Place, entry.CanStart);
        (DisplayText, Designed) = (entry.DisplayText, entry.Designed);
    }

    public string Id { get; }

    public string? Name { get; }

    /// <summary>Elsa's name for its kind, such as <c>Elsa.RunTask</c>.</summary>
    public string Type { get; }

    /// <summary>What to call it: its name, or its id when it has none.</summary>
    public string Label => Name ?? Id;

    /// <summary>What the designer shows, for people; null when the file does not say.</summary>
    public string? DisplayText { get; }

    internal string Place { get; }

    /// <summary>Where it stands in the designer, for people; null when the file does not say.</summary>
    internal PictureBox? Designed { get; }

    internal bool CanStart { get; }

    /// <summary>The ports by which the token can leave it; none when it ends the workflow.</summary>
    internal virtual IReadOnlyList<string> Outcomes => [Done];

    /// <summary>Whether it picks one of several ways on.</summary>
    internal virtual bool IsChoice => false;

    /// <summary>Does its work and names the port by which the token leaves; null when the workflow ends here.</summary>
    internal abstract string? Perform(Memory memory);
}
