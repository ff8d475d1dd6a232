using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Running;
using Lier.Portal.Benchmarks;

// `pages` times the desks in a small and a large town, `public` what citizens read, `publish` the publication itself; `serve` keeps a town up for a load of circuits.
if (args is ["pages"]) { await PageTimes.MeasureAsync(); return; }
if (args is ["public"]) { await PublicPageTimes.MeasureAsync(); return; }
if (args is ["publish"]) { await PublishingTimes.MeasureAsync(); return; }
if (args is ["serve"]) { await PageTimes.ServeAsync(); return; }

// One step is one operation, so that the column Op/s tells steps per second.
var config = DefaultConfig.Instance
    .AddColumn(StatisticColumn.Median, StatisticColumn.OperationsPerSecond)
    .AddDiagnoser(MemoryDiagnoser.Default)
    .WithArtifactsPath(Path.Combine(AppContext.BaseDirectory, "results"));
BenchmarkSwitcher.FromTypes([typeof(WalkerSteps), typeof(DurableSteps)]).Run(args.Length == 0 ? ["--filter", "*"] : args, config);
