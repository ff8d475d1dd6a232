using Lier.Portal.Workflow.Entries;
using Lier.Portal.Workflow.Expressions;
using Lier.Portal.Workflow.Values;

namespace Lier.Portal.Workflow.Activities;

/// <summary>Elsa.FlowDecision: two ways on.</summary>
internal sealed class FlowDecision(ActivityEntry entry) : Activity(entry)
{
    private readonly Expression condition = entry.Condition("condition");

    internal override IReadOnlyList<string> Outcomes { get; } = ["True", "False"];

    internal override bool IsChoice => true;

    internal override string? Perform(Memory memory) => condition.Holds(memory) ? "True" : "False";
}
