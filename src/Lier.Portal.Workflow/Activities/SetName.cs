using Lier.Portal.Workflow.Entries;
using Lier.Portal.Workflow.Expressions;
using Lier.Portal.Workflow.Values;

namespace Lier.Portal.Workflow.Activities;

/// <summary>Elsa.SetName: names the run.</summary>
internal sealed class SetName(ActivityEntry entry) : Activity(entry)
{
    private readonly Expression value = entry.Input("value");

    internal override string? Perform(Memory memory)
    {
        memory.Name = value.Text(memory);
        return Done;
    }
}
