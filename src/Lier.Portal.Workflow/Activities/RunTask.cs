using Lier.Portal.Workflow.Entries;

namespace Lier.Portal.Workflow.Activities;

/// <summary>Elsa.RunTask: a step for a person.</summary>
internal sealed class RunTask(ActivityEntry entry) : WaitingActivity(entry)
{
    public override string TaskName { get; } = entry.FixedText("taskName");

    public override string? Payload { get; } = entry.FixedJson("payload");
}
