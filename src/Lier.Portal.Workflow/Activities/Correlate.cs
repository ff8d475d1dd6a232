using Lier.Portal.Workflow.Entries;
using Lier.Portal.Workflow.Expressions;
using Lier.Portal.Workflow.Values;

namespace Lier.Portal.Workflow.Activities;

/// <summary>Elsa.Correlate: ties the run to something outside it.</summary>
internal sealed class Correlate(ActivityEntry entry) : Activity(entry)
{
    private readonly Expression correlationId = entry.Input("correlationId");

    internal override string? Perform(Memory memory)
    {
        memory.CorrelationId = correlationId.Text(memory);
        return Done;
    }
}
