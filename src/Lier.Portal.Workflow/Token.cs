using Lier.Portal.Workflow.Activities;
using Lier.Portal.Workflow.Definitions;
using Lier.Portal.Workflow.Values;

namespace Lier.Portal.Workflow;

/// <summary>
/// The one mark that moves over the flowchart: it carries what the run knows, follows one connection at a time, loops
/// included, and rests where a person must act.
/// </summary>
internal sealed class Token
{
    private readonly WorkflowDefinition definition;
    private readonly List<JournalEntry> journal = [];
    private int sequence;

    public Token(WorkflowDefinition definition, WorkflowRun run)
    {
        this.definition = definition;
        sequence = run.LastSequence;
        Memory = new(definition.Variables, definition.Inputs, run.Variables, run.Inputs)
        {
            Name = run.Name,
            CorrelationId = run.CorrelationId,
        };
    }

    public Memory Memory { get; }

    /// <summary>Whether it came to a switch or decision that had no connection for it.</summary>
    public bool IsLost { get; private set; }

    public WorkflowWalk WalkFrom(Activity? next)
    {
        for (var performed = 0; next is { } activity; performed++)
        {
            Record(activity, JournalEvent.Started);
            if (activity is WaitingActivity) return Rest(activity);
            if (performed == definition.Activities.Count) return Fail(activity, "the workflow goes round without a person");
            if (!TryPerform(activity, out next, out var reason)) return Fail(activity, reason);
        }

        return Stand(WorkflowStatus.Finished, WorkflowSubStatus.Finished);
    }

    public WorkflowWalk Resume(WaitingActivity step)
    {
        Record(step, JournalEvent.Resumed);
        Record(step, JournalEvent.Completed);
        return WalkFrom(definition.Next(step, Activity.Done));
    }

    public WorkflowWalk Cancel(Activity step)
    {
        Record(step, JournalEvent.Canceled);
        return Stand(WorkflowStatus.Finished, WorkflowSubStatus.Cancelled);
    }

    /// <summary>Leaves a step without an outcome, for another place or for the same one in another definition.</summary>
    public WorkflowWalk GoOnFrom(Activity? step, Activity? next)
    {
        if (step is not null) Record(step, JournalEvent.Canceled);
        return WalkFrom(next);
    }

    private bool TryPerform(Activity activity, out Activity? next, out string reason)
    {
        (next, reason, Memory.Line) = (null, "", null);
        try
        {
            var outcome = activity.Perform(Memory);
            Record(activity, JournalEvent.Completed, Memory.Line);
            next = outcome is null ? null : definition.Next(activity, outcome);
            IsLost = next is null && activity.IsChoice;
            return true;
        }
        catch (WorkflowFaultException fault)
        {
            reason = fault.Message;
            return false;
        }
    }

    private WorkflowWalk Rest(Activity activity)
    {
        Record(activity, JournalEvent.Suspended);
        return Stand(WorkflowStatus.Running, WorkflowSubStatus.Suspended, waitingAt: activity.Id);
    }

    private WorkflowWalk Fail(Activity activity, string reason)
    {
        Record(activity, JournalEvent.Faulted, reason);
        return Stand(WorkflowStatus.Finished, WorkflowSubStatus.Faulted, faultReason: reason);
    }

    private void Record(Activity activity, JournalEvent happened, string? message = null) =>
        journal.Add(new(++sequence, activity.Id, activity.Label, happened, message));

    private WorkflowWalk Stand(WorkflowStatus status, WorkflowSubStatus subStatus, string? waitingAt = null, string? faultReason = null)
    {
        var run = new WorkflowRun
        {
            Status = status,
            SubStatus = subStatus,
            WaitingAt = waitingAt,
            Variables = Memory.KeptVariables(),
            Inputs = Memory.Inputs,
            Name = Memory.Name,
            CorrelationId = Memory.CorrelationId,
            FaultReason = faultReason,
            LastSequence = sequence,
        };
        return new(run, journal);
    }
}
