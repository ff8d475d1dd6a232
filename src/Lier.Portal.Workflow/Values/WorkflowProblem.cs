namespace Lier.Portal.Workflow.Values;

/// <summary>Something in a workflow file that cannot be, and where it stands.</summary>
public sealed record WorkflowProblem(string Place, string Message)
{
    public override string ToString() => $"{Place}: {Message}";
}
