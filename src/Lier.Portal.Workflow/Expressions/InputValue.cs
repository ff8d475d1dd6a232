namespace Lier.Portal.Workflow.Expressions;

/// <summary>What the application gave under a name.</summary>
internal sealed record InputValue(string Name) : Expression
{
    public override WorkflowValue Evaluate(Memory memory) => memory.Input(Name);
}
