namespace Lier.Portal.Workflow;

/// <summary>Where a run came to stand, and what happened on the way there.</summary>
public sealed record WorkflowWalk(WorkflowRun Run, IReadOnlyList<JournalEntry> Journal);
