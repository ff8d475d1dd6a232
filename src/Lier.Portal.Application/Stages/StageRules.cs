using System.Collections.Concurrent;
using System.Collections.ObjectModel;
using Lier.Portal.Application.Settings;
using Lier.Portal.Workflow;
using Lier.Portal.Workflow.Definitions;
using Lier.Portal.Workflow.Values;

namespace Lier.Portal.Application.Stages;

/// <summary>
/// What a kind of workflow file and the domain agree on: what the file calls itself, and the tasks that its steps may have.
/// </summary>
/// <param name="Thing">What follows such a file, for in a message.</param>
/// <param name="End">Where the thing is when its road is over.</param>
public sealed record StageRules<TStage>(string DefinitionId, string Thing, IReadOnlyDictionary<string, StageTask<TStage>> Tasks, TStage End)
    where TStage : struct, Enum
{
    private readonly ConcurrentDictionary<string, StageFile<TStage>> stored = [];

    /// <summary>Where a thing is that waits at a task of before: files that were stored may have it, a new one may not.</summary>
    public IReadOnlyDictionary<string, TStage> TasksOfBefore { get; init; } = ReadOnlyDictionary<string, TStage>.Empty;

    /// <summary>Reads a file for use; every problem in it is named in one exception.</summary>
    public StageFile<TStage> Read(string path)
    {
        if (!File.Exists(path))
            throw new SetupException($"{path} does not exist. Put the workflow file back, or name another in the settings.");
        var json = File.ReadAllText(path);
        var problems = Check(json);
        if (problems.Count == 0) return new(json, this);
        var all = string.Join(Environment.NewLine, problems);
        throw new SetupException($"{path} cannot be used. Mend these and start again:{Environment.NewLine}{all}");
    }

    /// <summary>A text that something follows already.</summary>
    public StageFile<TStage> ReadStored(string json) => stored.GetOrAdd(json, j => new(j, this));

    /// <summary>Everything wrong with a file: as a flowchart, and in what its steps are called.</summary>
    public IReadOnlyList<WorkflowProblem> Check(string json)
    {
        var (definition, problems) = WorkflowFile.Examine(json);
        return definition is null ? problems : [.. problems, .. definition.HumanSteps.SelectMany(Problems), .. Missing(definition)];
    }

    internal TStage StageAt(string task) => TasksOfBefore.TryGetValue(task, out var stage) ? stage : Tasks[task].Stage;

    private IEnumerable<WorkflowProblem> Problems(HumanStep step)
    {
        var place = $"'{step.Name}' ({step.ActivityId})";
        if (!Tasks.TryGetValue(step.TaskName, out var task))
        {
            yield return new(place, $"task '{step.TaskName}' is none of a {Thing}: {string.Join(", ", Tasks.Keys)}");
            yield break;
        }

        var known = string.Join(", ", task.Needed.Concat(task.Allowed));
        foreach (var outcome in task.Needed.Except(step.Outcomes)) yield return new(place, $"outcome '{outcome}' is missing");
        foreach (var outcome in step.Outcomes.Except(task.Needed).Except(task.Allowed))
            yield return new(place, $"outcome '{outcome}' is none of '{step.TaskName}': {known}");
    }

    private IEnumerable<WorkflowProblem> Missing(WorkflowDefinition definition) =>
        Tasks.Keys.Except(definition.HumanSteps.Select(s => s.TaskName))
            .Select(task => new WorkflowProblem($"'{definition.Name}'", $"no step has the task '{task}'"));
}

/// <summary>One task: where the thing is while it waits there, the outcomes that a file must give it, and those that it may.</summary>
public sealed record StageTask<TStage>(TStage Stage, string[] Needed, params string[] Allowed)
    where TStage : struct, Enum;
