using Lier.Portal.Domain;
using Lier.Portal.Domain.Reports;
using Lier.Portal.Import;

namespace Lier.Portal.Commands;

/// <summary><c>import FILE --period 2021-H1 [--dry-run]</c>: reads a published report, tells what it found, and stores it or nothing.</summary>
public static class ImportVerb
{
    public static async Task<int> RunAsync(IServiceProvider services, Arguments arguments)
    {
        var (file, period) = (arguments.File, arguments.Period);
        if (!File.Exists(file)) throw new RefusedException($"Het bestand {file} bestaat niet.");
        await using var stream = File.OpenRead(file);
        var reading = ReportTextReader.Read(await ReportTextFile.ReadAsync(stream, CancellationToken.None), period);
        foreach (var warning in reading.Warnings) await Console.Out.WriteLineAsync($"let op: {warning.In(file)}");
        foreach (var problem in reading.Problems) await Console.Error.WriteLineAsync(problem.In(file));
        if (reading.Content is not { } content)
        {
            await Console.Error.WriteLineAsync($"Niets opgeslagen: {reading.Problems.Count} regel(s) in orde te brengen.");
            return Verbs.Wrong;
        }

        if (content.Plans.Select(p => p.Budget).OfType<BudgetTable>().ToList() is { Count: > 0 } budgets && !budgets.Exists(b => b.BudgetLabel.Contains($"{period.Year}", StringComparison.Ordinal)))
            await Console.Out.WriteLineAsync($"let op: de tabellen noemen “{budgets[0].BudgetLabel}”, maar u leest in als {period.Code}.");
        await Console.Out.WriteLineAsync(Found(content));
        var import = services.GetRequiredService<ReportImport>();
        var isDryRun = arguments.Has("dry-run");
        var changes = isDryRun ? await import.PreviewAsync(content) : await import.ApplyAsync(content);
        foreach (var change in changes) await Console.Out.WriteLineAsync($"  {change}");
        await Console.Out.WriteLineAsync(
            changes.Count == 0 ? "Dit rapport was al ingelezen; er verandert niets."
            : isDryRun ? "Niets opgeslagen (--dry-run)."
            : "Opgeslagen.");
        return Verbs.Fine;
    }

    private static string Found(ReportContent content) =>
        $"Gevonden voor de {content.Period.Label}: {content.Objectives.Count} beleidsdoelstelling(en), {content.Plans.Count()} actieplan(nen), {content.Actions.Count()} actie(s), "
        + $"{content.Plans.Count(p => p.Budget is not null) + content.Objectives.Count(o => o.Totals is not null)} budgettabel(len).";
}
