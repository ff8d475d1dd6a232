using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Lier.Portal.Application.College;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.Progress;

namespace Lier.Portal.Benchmarks;

/// <summary>
/// How many steps a second are saved for good: the whole use case with a SQLite file on disk and one writer, each time on another note, because
/// a note carries its whole history along. PostgreSQL is not measured: the portal does not know it yet.
/// </summary>
[Config(typeof(Short))]
public class DurableSteps
{
    private const int StepsOfALoop = 3;
    private const int Loops = 40;
    private const int Iterations = 5;

    private readonly NoteText text = new(ActionStatus.Halfway, "Er zijn 20 fietsen hersteld.", "Op schema.", Light.Green, Light.Green);
    private Town town = null!;
    private int next;

    [Params("FULL", "NORMAL")]
    public string Synchronous { get; set; } = "";

    // One iteration more warms up, and before that the engine tries out a single loop or two.
    [GlobalSetup]
    public async Task OpenAsync() => (town, next) = (await Town.FoundAsync(Synchronous, notes: Loops * (Iterations + 2)), 0);

    [GlobalCleanup]
    public void Close() => town.Dispose();

    [Benchmark(Description = "indienen, akkoord, teruggestuurd", OperationsPerInvoke = StepsOfALoop)]
    public async Task LoopAsync()
    {
        var note = town.NoteIds[next++];
        await town.Notes.SubmitAsync(note, 0, text, Town.Author);
        await town.Notes.AgreeAsync(note, 1, town.Alderman);
        await town.College.RegisterAsync(Town.Period, Town.SessionDay, $"besluit {note}", [new NoteResult(note, 1, DecisionOutcome.Returned, "De cijfers ontbreken.")], Town.Secretary);
    }

    private sealed class Short : ManualConfig
    {
        public Short() => AddJob(Job.Dry.WithToolchain(InProcessEmitToolchain.Instance)
            .WithStrategy(RunStrategy.Monitoring).WithWarmupCount(1).WithIterationCount(Iterations).WithInvocationCount(Loops).WithUnrollFactor(1));
    }
}
