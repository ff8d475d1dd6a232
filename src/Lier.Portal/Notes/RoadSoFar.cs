using Lier.Portal.Domain.Notes;
using Lier.Portal.Workflow;

namespace Lier.Portal.Notes;

/// <summary>Which activities of its route a note came to, in order, where it is now included: its steps, walked again on paper.</summary>
public static class RoadSoFar
{
    public static IReadOnlyList<string> Of(ProgressNote note, RouteDefinition route)
    {
        var definition = WorkflowFile.Read(route.Json);
        var walk = Walker.Begin(definition);
        var journal = walk.Journal.ToList();
        foreach (var outcome in note.Steps.OrderBy(s => s.Sequence).Select(s => OutcomeOf(s.Kind)).OfType<string>())
        {
            walk = Walker.Take(definition, walk.Run, outcome);
            journal.AddRange(walk.Journal);
        }

        return [.. journal.Where(entry => entry.Event == JournalEvent.Started).Select(entry => entry.ActivityId)];
    }

    /// <summary>Null for publishing, which is no step of the route.</summary>
    private static string? OutcomeOf(NoteStepKind kind) => kind switch
    {
        NoteStepKind.Submitted => Outcomes.Submit,
        NoteStepKind.Withdrawn => Outcomes.Withdraw,
        NoteStepKind.Agreed => Outcomes.Agree,
        NoteStepKind.SentBack => Outcomes.SendBack,
        NoteStepKind.Approved => Outcomes.Approved,
        NoteStepKind.ReturnedByCollege => Outcomes.Returned,
        NoteStepKind.Deferred => Outcomes.Deferred,
        NoteStepKind.Published => null,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
