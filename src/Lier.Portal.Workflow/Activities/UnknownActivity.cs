using Lier.Portal.Workflow.Entries;
using Lier.Portal.Workflow.Values;

namespace Lier.Portal.Workflow.Activities;

/// <summary>Keeps the place of an activity that was refused, so that the rest of the file can be checked in the same go.</summary>
internal sealed class UnknownActivity(ActivityEntry entry) : Activity(entry)
{
    internal override string? Perform(Memory memory) => throw new WorkflowFaultException($"{Type} is not supported");
}
