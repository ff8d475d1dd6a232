using Lier.Portal.Workflow.Entries;
using Lier.Portal.Workflow.Expressions;
using Lier.Portal.Workflow.Values;

namespace Lier.Portal.Workflow.Activities;

/// <summary>Elsa.SetVariable: gives a variable a value.</summary>
internal sealed class SetVariable : Activity
{
    private readonly Variable variable;
    private readonly Expression value;

    internal SetVariable(ActivityEntry entry) : base(entry)
    {
        variable = entry.RequiredVariable("variable");
        value = entry.Input("value", variable.Type);
    }

    internal override string? Perform(Memory memory)
    {
        memory.Assign(variable, value.Evaluate(memory));
        return Done;
    }
}
