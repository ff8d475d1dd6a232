using Lier.Portal.Workflow.Entries;
using Lier.Portal.Workflow.Values;

namespace Lier.Portal.Workflow.Activities;

/// <summary>Elsa.Start: where the walk begins.</summary>
internal sealed class Start(ActivityEntry entry) : Activity(entry)
{
    internal override string? Perform(Memory memory) => Done;
}
