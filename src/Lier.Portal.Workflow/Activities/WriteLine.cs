using Lier.Portal.Workflow.Entries;
using Lier.Portal.Workflow.Expressions;
using Lier.Portal.Workflow.Values;

namespace Lier.Portal.Workflow.Activities;

/// <summary>Elsa.WriteLine: writes a line in the journal.</summary>
internal sealed class WriteLine(ActivityEntry entry) : Activity(entry)
{
    private readonly Expression text = entry.Input("text");

    internal override string? Perform(Memory memory)
    {
        memory.Line = text.Text(memory);
        return Done;
    }
}
