using Lier.Portal.Workflow;
using Lier.Portal.Workflow.Definitions;

namespace Lier.Portal.Application.Stages;

/// <summary>A workflow file of which each human step names, by its task, where the thing that follows it is.</summary>
public sealed class StageFile<TStage>
    where TStage : struct, Enum
{
    private readonly StageRules<TStage> rules;

    internal StageFile(string json, StageRules<TStage> rules) => (Json, Definition, this.rules) = (json, WorkflowFile.Read(json), rules);

    public string Json { get; }
    public WorkflowDefinition Definition { get; }

    public HumanStep? Find(string? stepId) => Definition.HumanSteps.FirstOrDefault(s => s.ActivityId == stepId);

    /// <summary>Where a thing is while it waits at a step, or at the end.</summary>
    public TStage StageAt(string? stepId) => Find(stepId) is { } step ? rules.StageAt(step.TaskName) : rules.End;
}
