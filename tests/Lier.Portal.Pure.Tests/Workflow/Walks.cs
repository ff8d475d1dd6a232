using Lier.Portal.Workflow;
using Lier.Portal.Workflow.Definitions;

namespace Lier.Portal.Pure.Tests.Workflow;

internal static class Walks
{
    /// <summary>Begins and takes each outcome; the journal is that of the whole road.</summary>
    public static WorkflowWalk Of(WorkflowDefinition definition, params string?[] outcomes) =>
        outcomes.Aggregate(Walker.Begin(definition), (walk, outcome) =>
        {
            var next = Walker.Take(definition, walk.Run, outcome);
            return next with { Journal = [.. walk.Journal, .. next.Journal] };
        });

    public static WorkflowWalk Walk(this Draft draft, params string?[] outcomes) => Of(draft.Read(), outcomes);

    public static IEnumerable<string> Lines(this WorkflowWalk walk) => walk.Journal.Select(entry => $"{entry.Activity} {entry.Event}");

    /// <summary>What the workflow wrote.</summary>
    public static IEnumerable<string?> Messages(this WorkflowWalk walk) => walk.Journal.Select(entry => entry.Message).Where(message => message is not null);
}
