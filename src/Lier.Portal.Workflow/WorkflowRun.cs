using System.Text.Json.Serialization;
using Lier.Portal.Workflow.Values;

namespace Lier.Portal.Workflow;

/// <summary>The position of one instance of a workflow; it never changes, and System.Text.Json stores it whole.</summary>
public sealed record WorkflowRun
{
    private static readonly Dictionary<string, WorkflowValue> Nothing = [];

    public required WorkflowStatus Status { get; init; }

    public required WorkflowSubStatus SubStatus { get; init; }

    /// <summary>The id of the activity that waits for a person, or null when none does.</summary>
    public string? WaitingAt { get; init; }

    /// <summary>The values of the variables that are kept between steps, by variable id.</summary>
    public IReadOnlyDictionary<string, WorkflowValue> Variables { get; init; } = Nothing;

    /// <summary>The declared inputs that were given so far, by name.</summary>
    public IReadOnlyDictionary<string, WorkflowValue> Inputs { get; init; } = Nothing;

    public string? Name { get; init; }

    public string? CorrelationId { get; init; }

    /// <summary>Why the run faulted, or null when it did not.</summary>
    public string? FaultReason { get; init; }

    /// <summary>The sequence number of the last journal entry.</summary>
    public int LastSequence { get; init; }
}

/// <summary>Elsa's two statuses of a workflow instance.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<WorkflowStatus>))]
public enum WorkflowStatus
{
    Running,
    Finished,
}

/// <summary>Elsa's sub-statuses, without Pending and Executing: a walk is one call, so nobody ever sees a run in those.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<WorkflowSubStatus>))]
public enum WorkflowSubStatus
{
    Suspended,
    Finished,
    Cancelled,
    Faulted,
}
