namespace Lier.Portal.Workflow.Expressions;

/// <summary>What a variable holds.</summary>
internal sealed record VariableValue(string Id) : Expression
{
    public override WorkflowValue Evaluate(Memory memory) => memory.Variable(Id);
}
