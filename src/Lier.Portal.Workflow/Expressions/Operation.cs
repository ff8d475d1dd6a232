using Lier.Portal.Workflow.Values;

namespace Lier.Portal.Workflow.Expressions;

/// <summary>Two expressions with an operator between them in a script; <c>&amp;&amp;</c> and <c>||</c> give one of their sides.</summary>
internal sealed record Operation(string Operator, Expression Left, Expression Right) : Expression
{
    public override WorkflowValue Evaluate(Memory memory)
    {
        var left = Left.Evaluate(memory);
        return Operator switch
        {
            "&&" => Script.IsTruthy(left) ? Right.Evaluate(memory) : left,
            "||" => Script.IsTruthy(left) ? left : Right.Evaluate(memory),
            _ => WorkflowValue.Of(Compare(left, Right.Evaluate(memory))),
        };
    }

    private bool Compare(WorkflowValue left, WorkflowValue right) => Operator switch
    {
        "==" => Script.AreEqual(left, right),
        "!=" => !Script.AreEqual(left, right),
        "===" => Script.AreSame(left, right),
        "!==" => !Script.AreSame(left, right),
        "<" => Script.Order(left, right) < 0,
        "<=" => Script.Order(left, right) <= 0,
        ">" => Script.Order(left, right) > 0,
        _ => Script.Order(left, right) >= 0,
    };
}

/// <summary><c>!x</c> in a script.</summary>
internal sealed record Not(Expression Operand) : Expression
{
    public override WorkflowValue Evaluate(Memory memory) => WorkflowValue.Of(!Script.IsTruthy(Operand.Evaluate(memory)));
}
