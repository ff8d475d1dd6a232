using Lier.Portal.Application.Import;
using Lier.Portal.Documents.Reading;

namespace Lier.Portal.CommandLine;

/// <summary>
/// <c>import FILE --period 2021-H1 [--budgets FILE] [--dry-run]</c>: reads a published report (text, JSON or CSV), tells what it
/// found, and stores it or nothing.
/// </summary>
public static class ImportVerb
{
    public static async Task<int> RunAsync(IServiceProvider services, Arguments arguments)
    {
        var (file, period) = (arguments.File, arguments.Period);
        var budgets = arguments.Optional("budgets") is { } other ? await TextOfAsync(other) : null;
        var reading = ReportFile.Read(file, await TextOfAsync(file), period, budgets);
        foreach (var warning in reading.Warnings) await Console.Out.WriteLineAsync($"let op: {warning.In(file)}");
        foreach (var problem in reading.Problems) await Console.Error.WriteLineAsync(problem.In(file));
        if (reading.Content is not { } content)
        {
            await Console.Error.WriteLineAsync($"Niets opgeslagen: {reading.Problems.Count} regel(s) in orde te brengen.");
            return Verbs.Wrong;
        }

        if (ReportSummary.DoubtAboutPeriod(content) is { } doubt) await Console.Out.WriteLineAsync($"let op: {doubt}");
        await Console.Out.WriteLineAsync(ReportSummary.Found(content));
        var import = services.GetRequiredService<ReportImport>();
        var isDryRun = arguments.Has("dry-run");
        var changes = (isDryRun ? await import.PreviewAsync(content) : await import.ApplyAsync(content)).Changes;
        foreach (var change in changes) await Console.Out.WriteLineAsync($"  {change}");
        await Console.Out.WriteLineAsync(
            changes.Count == 0 ? "Dit rapport was al ingelezen; er verandert niets."
            : isDryRun ? "Niets opgeslagen (--dry-run)."
            : "Opgeslagen.");
        return Verbs.Fine;
    }

    private static async Task<string> TextOfAsync(string file)
    {
        if (!File.Exists(file)) throw new RefusedException($"Het bestand {file} bestaat niet.");
        await using var stream = File.OpenRead(file);
        return await ReportTextFile.ReadAsync(stream, CancellationToken.None);
    }
}
