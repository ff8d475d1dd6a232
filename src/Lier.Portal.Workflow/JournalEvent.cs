using System.Text.Json.Serialization;

namespace Lier.Portal.Workflow;

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
