using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Lier.Portal.Shared;
using Lier.Portal.Workflow;
using Lier.Portal.Workflow.Pictures;

namespace Lier.Portal.Notes;

/// <summary>A workflow file that notes can follow: sound as a flowchart, and every human step one that the domain knows.</summary>
public sealed class RouteDefinition
{
    private readonly WorkflowDefinition definition;
    private readonly Dictionary<string, RouteStep> steps;
    private readonly Lazy<RoutePictures> pictures;

    private RouteDefinition(string json, WorkflowDefinition definition, IReadOnlyList<RouteStep> steps)
    {
        (Json, this.definition) = (json, definition);
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)));
        this.steps = steps.ToDictionary(s => s.ActivityId);
        pictures = new(() => new(WorkflowPicture.Of(definition), WorkflowPicture.Of(definition, PictureDirection.Down)));
    }

    public string Json { get; }

    /// <summary>Lower-case hexadecimal SHA-256 of the file's text: the version that a note stays on.</summary>
    public string Sha256 { get; }

    public IReadOnlyCollection<RouteStep> Steps => steps.Values;

    /// <summary>Drawn once, when somebody first looks.</summary>
    public RoutePictures Pictures => pictures.Value;

    /// <summary>Reads a file for use; every problem in it is named in one exception.</summary>
    public static RouteDefinition Read(string json, string file)
    {
        var problems = Check(json);
        if (problems.Count > 0)
            throw new SetupException($"{file} cannot be used. Mend these and start again:{Environment.NewLine}{string.Join(Environment.NewLine, problems)}");
        var definition = WorkflowFile.Read(json);
        var steps = definition.HumanSteps.Select(RouteContract.Read).ToList();
        if (steps.Exists(s => s is null) || steps.Count == 0)
            throw new SetupException($"{file} cannot be used: every Elsa.RunTask needs a payload that names its step and role.");
        return new RouteDefinition(json, definition, [.. steps.OfType<RouteStep>()]);
    }

    /// <summary>Everything wrong with a file: as a flowchart, and in the payloads of its human steps.</summary>
    public static IReadOnlyList<WorkflowProblem> Check(string json)
    {
        var problems = WorkflowFile.Check(json);
        return problems.Count > 0 ? problems : RouteContract.Problems(WorkflowFile.Read(json));
    }

    public string Begin() => JsonSerializer.Serialize(Walker.Begin(definition).Run);

    public string Take(string run, string outcome) => JsonSerializer.Serialize(Walker.Take(definition, Read(run), outcome).Run);

    /// <summary>The step that a run waits at, or null when it has ended.</summary>
    public RouteStep? StepOf(string run) => Read(run).WaitingAt is { } id ? steps[id] : null;

    private static WorkflowRun Read(string run) => JsonSerializer.Deserialize<WorkflowRun>(run) ?? throw new JsonException("A stored run is empty.");
}
