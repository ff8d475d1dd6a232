using System.Text.Json;
using Lier.Portal.Application.Notes.Routes;
using Lier.Portal.Workflow.Values;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Lier.Portal.Application.Routes;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.Progress;
using Lier.Portal.Workflow;
using Lier.Portal.Workflow.Definitions;

namespace Lier.Portal.Benchmarks;

/// <summary>How fast a note goes over the shipped route on paper: the walker alone, and as the portal stores it.</summary>
[Config(typeof(Short))]
public class WalkerSteps
{
    private const int StepsOfARound = 4;

    private static readonly IReadOnlyDictionary<string, WorkflowValue> Facts =
        NoteFacts.Of(new(ActionStatus.Halfway, "Er zijn 20 fietsen hersteld.", "Op schema.", Light.Green, Light.Green));

    private WorkflowDefinition definition = null!;
    private WorkflowRun begun = null!;
    private RouteDefinition route = null!;
    private string stored = "";

    [GlobalSetup]
    public void Read()
    {
        var json = File.ReadAllText(Roads.File);
        (definition, route) = (WorkflowFile.Read(json), RouteDefinition.Read(json, Roads.File, RouteSubject.Note));
        begun = Walker.Begin(definition).Run;
        stored = JsonSerializer.Serialize(begun);
    }

    [Benchmark(Description = "Walker.Take", OperationsPerInvoke = StepsOfARound)]
    public WorkflowRun Walk()
    {
        var run = begun;
        foreach (var outcome in Roads.Round) run = Walker.Take(definition, run, outcome).Run;
        return run;
    }

    [Benchmark(Description = "RouteDefinition.Take, run from and to JSON", OperationsPerInvoke = StepsOfARound)]
    public string WalkAsStored()
    {
        var run = stored;
        foreach (var outcome in Roads.Round) run = JsonSerializer.Serialize(
            route.Take(JsonSerializer.Deserialize<WorkflowRun>(run)!, outcome, Facts).Run);
        return run;
    }

    private sealed class Short : ManualConfig
    {
        public Short() => AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance).WithIterationCount(5));
    }
}
