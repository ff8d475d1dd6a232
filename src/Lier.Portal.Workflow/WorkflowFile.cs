using Lier.Portal.Workflow.Checks;
using Lier.Portal.Workflow.Definitions;
using Lier.Portal.Workflow.Reading;
using Lier.Portal.Workflow.Values;

namespace Lier.Portal.Workflow;

/// <summary>A workflow definition as Elsa 3 stores it: JSON with a flowchart.</summary>
public static class WorkflowFile
{
    /// <summary>The definition in the file, which can be walked.</summary>
    /// <exception cref="WorkflowFileException">Something is wrong; it carries all that is.</exception>
    public static WorkflowDefinition Read(string json)
    {
        var (definition, problems) = Examine(json);
        return definition is not null && problems.Count == 0 ? definition : throw new WorkflowFileException(problems);
    }

    /// <summary>Everything that is wrong with the file, each with its place; empty when it can be used.</summary>
    public static IReadOnlyList<WorkflowProblem> Check(string json) => Examine(json).Problems;

    /// <summary>
    /// What could be read, for those who have something of their own to check, and everything that is wrong. Only a definition
    /// without problems may be walked; there is none when the file has no flowchart.
    /// </summary>
    public static (WorkflowDefinition? Definition, IReadOnlyList<WorkflowProblem> Problems) Examine(string json)
    {
        var problems = new List<WorkflowProblem>();
        var definition = DefinitionReader.Read(json, problems);
        if (definition is not null) problems.AddRange(FlowCheck.Problems(definition));
        return (definition, problems);
    }
}

/// <summary>A workflow file that cannot be used, with everything that is wrong with it, one problem a line.</summary>
public sealed class WorkflowFileException(IReadOnlyList<WorkflowProblem> problems)
    : Exception(string.Join(Environment.NewLine, problems))
{
    public IReadOnlyList<WorkflowProblem> Problems => problems;
}
