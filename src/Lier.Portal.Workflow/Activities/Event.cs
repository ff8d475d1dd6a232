using Lier.Portal.Workflow.Entries;

namespace Lier.Portal.Workflow.Activities;

/// <summary>Elsa.Event: waits for something with a name to happen.</summary>
internal sealed class Event(ActivityEntry entry) : WaitingActivity(entry)
{
    public override string TaskName { get; } = entry.FixedText("eventName");
}
