using Lier.Portal.Workflow.Expressions;
using Lier.Portal.Workflow.Reading;

namespace Lier.Portal.Workflow.Activities;

/// <summary>Elsa.SetName: names the run.</summary>
internal sealed class SetName(ActivityEntry entry) : Activity(entry)
{
    private readonly Expression value = entry.Input("value");

    internal override string? Perform(Token token)
    {
        token.Name = value.Text(token.Memory);
        return Done;
    }
}
