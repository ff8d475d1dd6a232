using Lier.Portal.Workflow.Values;

namespace Lier.Portal.Workflow.Expressions;

/// <summary>Something in the file that becomes a value when the token comes by.</summary>
internal abstract record Expression
{
    public abstract WorkflowValue Evaluate(Memory memory);

    public string Text(Memory memory) => Evaluate(memory).ToString();

    /// <summary>The value as a condition; nothing is false, and what is no Boolean is a fault, as in Elsa.</summary>
    public bool Holds(Memory memory)
    {
        var value = Evaluate(memory);
        var truth = VariableType.Boolean.Convert(value) ?? throw new WorkflowFaultException($"a condition cannot be '{value}'");
        return truth.Content is true;
    }
}

/// <summary>A value that stands in the file.</summary>
internal sealed record Literal(WorkflowValue Value) : Expression
{
    public static Literal Nothing { get; } = new(default(WorkflowValue));

    public override WorkflowValue Evaluate(Memory memory) => Value;
}

/// <summary>What a variable holds.</summary>
internal sealed record VariableValue(string Id) : Expression
{
    public override WorkflowValue Evaluate(Memory memory) => memory.Variable(Id);
}

/// <summary>What the application gave under a name.</summary>
internal sealed record InputValue(string Name) : Expression
{
    public override WorkflowValue Evaluate(Memory memory) => memory.Input(Name);
}
