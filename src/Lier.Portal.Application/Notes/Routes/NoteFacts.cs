using Lier.Portal.Application.Routes;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Workflow.Values;

namespace Lier.Portal.Application.Notes.Routes;

/// <summary>What a workflow file may know of a text.</summary>
public static class NoteFacts
{
    public static IReadOnlyDictionary<string, WorkflowValue> Of(NoteText text) => new Dictionary<string, WorkflowValue>
    {
        [RouteFact.Status] = RouteFact.Of(text.Status),
        [RouteFact.ProgressLight] = RouteFact.Of(text.ProgressLight),
        [RouteFact.TimingLight] = RouteFact.Of(text.TimingLight),
    };
}
