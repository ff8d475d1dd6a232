using Lier.Portal.Workflow.Reading;

namespace Lier.Portal.Workflow.Activities;

/// <summary>Elsa.Start: where the walk begins.</summary>
internal sealed class Start(ActivityEntry entry) : Activity(entry)
{
    internal override string? Perform(Token token) => Done;
}
