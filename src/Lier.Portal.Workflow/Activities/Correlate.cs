using Lier.Portal.Workflow.Expressions;
using Lier.Portal.Workflow.Reading;

namespace Lier.Portal.Workflow.Activities;

/// <summary>Elsa.Correlate: ties the run to something outside it.</summary>
internal sealed class Correlate(ActivityEntry entry) : Activity(entry)
{
    private readonly Expression correlationId = entry.Input("correlationId");

    internal override string? Perform(Token token)
    {
        token.CorrelationId = correlationId.Text(token.Memory);
        return Done;
    }
}
