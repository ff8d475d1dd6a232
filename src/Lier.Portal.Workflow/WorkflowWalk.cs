using System.Text.Json.Serialization;

namespace Lier.Portal.Workflow;

/// <summary>Where a run came to stand, and what happened on the way there.</summary>
public sealed record WorkflowWalk(WorkflowRun Run, IReadOnlyList<JournalEntry> Journal);

/// <summary>
/// One thing that happened to one activity. <paramref name="Sequence"/> counts from 1 over the whole life of a run;
/// <paramref name="Activity"/> is the activity's name, or its id when it has none; <paramref name="Message"/> is the line
/// that it wrote or the reason of its fault. The time is for whoever stores it.
/// </summary>
public sealed record JournalEntry(int Sequence, string ActivityId, string Activity, JournalEvent Event, string? Message = null);

/// <summary>Elsa's names for what can happen to an activity.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<JournalEvent>))]
public enum JournalEvent
{
    Started,
    Suspended,
    Resumed,
    Completed,
    Faulted,
    Canceled,
}
