namespace Lier.Portal.Workflow.Expressions;

/// <summary><c>!x</c> in a script.</summary>
internal sealed record Not(Expression Operand) : Expression
{
    public override WorkflowValue Evaluate(Memory memory) => WorkflowValue.Of(!Script.IsTruthy(Operand.Evaluate(memory)));
}
