using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Running;
using Lier.Portal.Benchmarks;

// One step is one operation, so that the column Op/s tells steps per second.
var config = DefaultConfig.Instance
    .AddColumn(StatisticColumn.Median, StatisticColumn.OperationsPerSecond)
    .AddDiagnoser(MemoryDiagnoser.Default)
    .WithArtifactsPath(Path.Combine(AppContext.BaseDirectory, "results"));
BenchmarkSwitcher.FromTypes([typeof(WalkerSteps), typeof(DurableSteps)]).Run(args.Length == 0 ? ["--filter", "*"] : args, config);
