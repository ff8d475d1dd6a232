namespace Lier.Portal.Workflow.Expressions;

/// <summary>A value that stands in the file.</summary>
internal sealed record Literal(WorkflowValue Value) : Expression
{
    public static Literal Nothing { get; } = new(default(WorkflowValue));

    public override WorkflowValue Evaluate(Memory memory) => Value;
}
