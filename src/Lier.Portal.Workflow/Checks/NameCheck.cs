using Lier.Portal.Workflow.Activities;
using Lier.Portal.Workflow.Definitions;
using Lier.Portal.Workflow.Values;

namespace Lier.Portal.Workflow.Checks;

/// <summary>Ids that are used twice or not at all, and where the walk starts.</summary>
internal static class NameCheck
{
    public static IEnumerable<WorkflowProblem> Problems(WorkflowDefinition definition) =>
        [.. Duplicates(definition), .. Starts(definition), .. Strangers(definition)];

    private static IEnumerable<WorkflowProblem> Duplicates(WorkflowDefinition definition)
    {
        var ids = new HashSet<string>();
        return definition.Activities
            .Where(activity => activity.Id.Length > 0 && !ids.Add(activity.Id))
            .Select(activity => new WorkflowProblem(activity.Place, $"id '{activity.Id}' is used twice"));
    }

    private static IEnumerable<WorkflowProblem> Starts(WorkflowDefinition definition)
    {
        if (definition.Start is null)
        {
            yield return new("activities", "there is no start: add an Elsa.Start");
        }

        foreach (var extra in definition.Activities.OfType<Start>().Skip(1))
        {
            yield return new(extra.Place, "this is a second Elsa.Start; a workflow has one");
        }
    }

    private static IEnumerable<WorkflowProblem> Strangers(WorkflowDefinition definition) =>
        from connection in definition.Connections
        from id in new[] { connection.Source, connection.Target }
        where id.Length > 0 && definition.Find(id) is null
        select new WorkflowProblem(connection.Place, $"there is no activity '{id}'");
}
