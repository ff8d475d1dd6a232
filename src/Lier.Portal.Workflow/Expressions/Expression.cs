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
