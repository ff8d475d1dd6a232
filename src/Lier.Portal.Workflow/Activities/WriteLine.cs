using Lier.Portal.Workflow.Expressions;
using Lier.Portal.Workflow.Reading;

namespace Lier.Portal.Workflow.Activities;

/// <summary>Elsa.WriteLine: writes a line in the journal.</summary>
internal sealed class WriteLine(ActivityEntry entry) : Activity(entry)
{
    private readonly Expression text = entry.Input("text");

    internal override string? Perform(Token token)
    {
        token.Line = text.Text(token.Memory);
        return Done;
    }
}
