using System.Collections.Concurrent;
using Lier.Portal.Domain.Reports;
using Lier.Portal.Shared;
using Lier.Portal.Workflow;

namespace Lier.Portal.Reports;

/// <summary>A workflow file that a report can follow: the task of each human step names one of the steps that the domain knows.</summary>
public sealed class ReportRouteFile
{
    /// <summary>What such a file calls itself.</summary>
    public const string DefinitionId = "report";

    public const string Bring = "voorleggen";
    public const string Decide = "beslist";
    public const string Publish = "publiceren";
    public const string Acknowledge = "kennisgenomen";

    private static readonly Dictionary<string, (ReportStage Stage, string Needed, string[] Known)> Tasks = new()
    {
        ["samenstellen"] = (ReportStage.Composing, Bring, [Bring]),
        ["college"] = (ReportStage.WithCollege, Decide, [Decide]),
        ["publicatie"] = (ReportStage.Decided, Publish, [Publish, Bring]),
        ["kennisname"] = (ReportStage.Published, Acknowledge, [Acknowledge, Bring]),
    };

    private static readonly ConcurrentDictionary<string, ReportRouteFile> Stored = [];

    private ReportRouteFile(string json, WorkflowDefinition definition) => (Json, Definition) = (json, definition);

    public string Json { get; }
    public WorkflowDefinition Definition { get; }
    public IReadOnlyList<HumanStep> Steps => Definition.HumanSteps;

    /// <summary>Reads a file for use; every problem in it is named in one exception.</summary>
    public static ReportRouteFile Read(string json, string file)
    {
        var problems = Check(json);
        return problems.Count == 0 ? new(json, WorkflowFile.Read(json))
            : throw new SetupException($"{file} cannot be used. Mend these and start again:{Environment.NewLine}{string.Join(Environment.NewLine, problems)}");
    }

    /// <summary>A text that a report follows already.</summary>
    public static ReportRouteFile ReadStored(string json) => Stored.GetOrAdd(json, j => new(j, WorkflowFile.Read(j)));

    /// <summary>Everything wrong with a file: as a flowchart, and in what its steps are called.</summary>
    public static IReadOnlyList<WorkflowProblem> Check(string json)
    {
        var (definition, problems) = WorkflowFile.Examine(json);
        return definition is null ? problems : [.. problems, .. definition.HumanSteps.SelectMany(Problems), .. Missing(definition)];
    }

    public HumanStep? Find(string? stepId) => Steps.FirstOrDefault(s => s.ActivityId == stepId);

    /// <summary>Where a report is while it waits at a step; without one it is at the end.</summary>
    public ReportStage StageAt(string? stepId) => Find(stepId) is { } step ? Tasks[step.TaskName].Stage : ReportStage.Acknowledged;

    private static IEnumerable<WorkflowProblem> Problems(HumanStep step)
    {
        var place = $"'{step.Name}' ({step.ActivityId})";
        if (!Tasks.TryGetValue(step.TaskName, out var task))
        {
            yield return new(place, $"task '{step.TaskName}' is none of a report: {string.Join(", ", Tasks.Keys)}");
            yield break;
        }

        if (!step.Outcomes.Contains(task.Needed)) yield return new(place, $"outcome '{task.Needed}' is missing");
        foreach (var outcome in step.Outcomes.Except(task.Known)) yield return new(place, $"outcome '{outcome}' is none of '{step.TaskName}': {string.Join(", ", task.Known)}");
    }

    private static IEnumerable<WorkflowProblem> Missing(WorkflowDefinition definition) =>
        Tasks.Keys.Except(definition.HumanSteps.Select(s => s.TaskName)).Select(task => new WorkflowProblem($"'{definition.Name}'", $"no step has the task '{task}'"));
}
