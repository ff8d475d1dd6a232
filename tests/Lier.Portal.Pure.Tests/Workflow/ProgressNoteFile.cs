using Lier.Portal.Workflow;
using Lier.Portal.Workflow.Definitions;

namespace Lier.Portal.Pure.Tests.Workflow;

/// <summary>The route that ships.</summary>
internal static class ProgressNoteFile
{
    public static string Json { get; } = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "workflows", "progress-note.json"));

    public static WorkflowDefinition Definition { get; } = WorkflowFile.Read(Json);

    public static WorkflowWalk Walk(params string?[] outcomes) => Walks.Of(Definition, outcomes);
}
