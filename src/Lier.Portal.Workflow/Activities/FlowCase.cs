using Lier.Portal.Workflow.Expressions;

namespace Lier.Portal.Workflow.Activities;

/// <summary>One way on from a FlowSwitch, and when it is taken.</summary>
internal sealed record FlowCase(string Label, Expression Condition, string Place)
{
    /// <summary>The text that a condition of the plain form <c>getX() == "text"</c> compares the variable with, else null.</summary>
    public string? AsksFor(Variable? variable) => Condition switch
    {
        Operation { Operator: "==" or "===", Left: VariableValue left, Right: Literal right } when left.Id == variable?.Id => right.Value.Content as string,
        Operation { Operator: "==" or "===", Left: Literal left, Right: VariableValue right } when right.Id == variable?.Id => left.Value.Content as string,
        _ => null,
    };
}
