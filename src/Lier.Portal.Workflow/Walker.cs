using Lier.Portal.Workflow.Activities;
using Lier.Portal.Workflow.Definitions;
using Lier.Portal.Workflow.Values;

namespace Lier.Portal.Workflow;

/// <summary>
/// Walks a definition: from a position and what a person did to the next position and what happened. Pure: no clock, no
/// input or output, nothing kept between calls.
/// </summary>
public static class Walker
{
    private static readonly Dictionary<string, WorkflowValue> Nothing = [];

    private static readonly WorkflowRun Unborn = new() { Status = WorkflowStatus.Running, SubStatus = WorkflowSubStatus.Suspended };

    /// <summary>Walks from the start to the first step that waits, or to the end.</summary>
    /// <exception cref="WorkflowRefusedException">An input is not of the type that the definition declares.</exception>
    public static WorkflowWalk Begin(WorkflowDefinition definition, IReadOnlyDictionary<string, WorkflowValue>? inputs = null)
    {
        var token = new Token(definition, Unborn);
        token.Memory.Receive(inputs ?? Nothing);
        return token.WalkFrom(definition.Start);
    }

    /// <summary>
    /// Reports what came of the step at which the run waits and walks on. New inputs replace those of the same name.
    /// </summary>
    /// <exception cref="WorkflowRefusedException">The run does not wait, or the step has no such outcome; nothing changed.</exception>
    public static WorkflowWalk Take(
        WorkflowDefinition definition, WorkflowRun run, string? outcome, IReadOnlyDictionary<string, WorkflowValue>? inputs = null)
    {
        var step = WaitingStep(definition, run);
        var token = new Token(definition, run);
        token.Memory.Receive(inputs ?? Nothing);
        step.Receive(outcome, token.Memory);
        var walk = token.Resume(step);
        return token.IsLost ? throw NoSuchOutcome(definition, step, outcome) : walk;
    }

    /// <summary>Calls off a run that waits.</summary>
    /// <exception cref="WorkflowRefusedException">The run does not wait.</exception>
    public static WorkflowWalk Cancel(WorkflowDefinition definition, WorkflowRun run) =>
        new Token(definition, run).Cancel(WaitingStep(definition, run));

    /// <summary>Calls off the step that waits, if one does, and walks from the start again; the journal goes on.</summary>
    public static WorkflowWalk BeginAgain(WorkflowDefinition definition, WorkflowRun run)
    {
        var token = new Token(definition, run with { Variables = Nothing, FaultReason = null });
        return token.GoOnFrom(definition.Find(run.WaitingAt), definition.Start);
    }

    /// <summary>
    /// Goes on with a run of another version of the definition at the step of the same id; variables that both know keep their values.
    /// </summary>
    /// <exception cref="WorkflowRefusedException">The run does not wait, or this definition has no such step.</exception>
    public static WorkflowWalk TakeOver(WorkflowDefinition definition, WorkflowRun run)
    {
        var step = WaitingStep(definition, run);
        return new Token(definition, run).GoOnFrom(step, step);
    }

    private static WaitingActivity WaitingStep(WorkflowDefinition definition, WorkflowRun run)
    {
        if (run.WaitingAt is null)
        {
            throw new WorkflowRefusedException($"the workflow does not wait for anyone: it is {run.Status}/{run.SubStatus}");
        }

        return definition.Find(run.WaitingAt) as WaitingActivity
            ?? throw new WorkflowRefusedException($"definition '{definition.Name}' has no step '{run.WaitingAt}' to go on from");
    }

    private static WorkflowRefusedException NoSuchOutcome(WorkflowDefinition definition, WaitingActivity step, string? outcome)
    {
        var permitted = definition.HumanSteps.First(one => one.ActivityId == step.Id).Outcomes;
        var list = permitted.Count == 0 ? "" : $"; permitted: {string.Join(", ", permitted)}";
        return new($"'{step.Label}' has no outcome '{outcome}'{list}");
    }
}
