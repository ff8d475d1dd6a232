using Lier.Portal.Workflow.Definitions;
using Lier.Portal.Workflow.Values;

namespace Lier.Portal.Workflow.Checks;

/// <summary>What can be wrong with a flowchart as a whole, each activity of which could be read.</summary>
internal static class FlowCheck
{
    public static IEnumerable<WorkflowProblem> Problems(WorkflowDefinition definition)
    {
        var map = new FlowMap(definition);
        return [.. NameCheck.Problems(definition), .. PortCheck.Problems(definition, map), .. PathCheck.Problems(definition, map)];
    }
}
