using Lier.Portal.Workflow.Expressions;
using Lier.Portal.Workflow.Reading;

namespace Lier.Portal.Workflow.Activities;

/// <summary>Elsa.FlowDecision: two ways on.</summary>
internal sealed class FlowDecision(ActivityEntry entry) : Activity(entry)
{
    private readonly Expression condition = entry.Condition("condition");

    internal override IReadOnlyList<string> Outcomes { get; } = ["True", "False"];

    internal override bool IsChoice => true;

    internal override string? Perform(Token token) => condition.Holds(token.Memory) ? "True" : "False";
}
