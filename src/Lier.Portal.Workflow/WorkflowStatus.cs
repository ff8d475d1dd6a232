using System.Text.Json.Serialization;

namespace Lier.Portal.Workflow;

/// <summary>Elsa's two statuses of a workflow instance.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<WorkflowStatus>))]
public enum WorkflowStatus
{
    Running,
    Finished,
}
