using Lier.Portal.Workflow.Expressions;
using Lier.Portal.Workflow.Values;

namespace Lier.Portal.Workflow.Entries;

/// <summary>One way on from a FlowSwitch, and when it is taken.</summary>
internal sealed record FlowCase(string Label, Expression Condition, string Place)
{
    /// <summary>The text that a condition of the plain form <c>getX() == "text"</c> compares the variable with, else null.</summary>
    public string? AsksFor(Variable? variable) => Condition switch
    {
        Operation { Operator: "==" or "===", Left: VariableValue asked, Right: Literal text } when asked.Id == variable?.Id =>
            text.Value.Content as string,
        Operation { Operator: "==" or "===", Left: Literal text, Right: VariableValue asked } when asked.Id == variable?.Id =>
            text.Value.Content as string,
        _ => null,
    };
}
