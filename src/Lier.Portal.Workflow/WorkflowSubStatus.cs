using System.Text.Json.Serialization;

namespace Lier.Portal.Workflow;

/// <summary>Elsa's sub-statuses, without Pending and Executing: a walk is one call, so nobody ever sees a run in those.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<WorkflowSubStatus>))]
public enum WorkflowSubStatus
{
    Suspended,
    Finished,
    Cancelled,
    Faulted,
}
