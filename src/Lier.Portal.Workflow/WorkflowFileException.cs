namespace Lier.Portal.Workflow;

/// <summary>A workflow file that cannot be used, with everything that is wrong with it, one problem a line.</summary>
public sealed class WorkflowFileException(IReadOnlyList<WorkflowProblem> problems)
    : Exception(string.Join(Environment.NewLine, problems))
{
    public IReadOnlyList<WorkflowProblem> Problems => problems;
}
