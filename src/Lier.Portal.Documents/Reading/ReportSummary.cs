using Lier.Portal.Domain.Published;

namespace Lier.Portal.Documents.Reading;

/// <summary>What was found in a report, counted, and whether it is about the half-year that somebody says.</summary>
public static class ReportSummary
{
    public static string Found(ReportContent content) =>
        $"Gevonden voor de {content.Period.Label}: {content.Objectives.Count} beleidsdoelstelling(en), "
        + $"{content.Plans.Count()} actieplan(nen), {content.Actions.Count()} actie(s), {Budgets(content)} budgettabel(len).";

    public static int Budgets(ReportContent content) =>
        content.Plans.Count(p => p.Budget is not null) + content.Objectives.Count(o => o.Totals is not null);

    /// <returns>Null when nothing speaks against the half-year.</returns>
    public static string? DoubtAboutPeriod(ReportContent content) =>
        content.Plans.Select(p => p.Budget).OfType<BudgetTable>().ToList() is { Count: > 0 } budgets
        && !budgets.Exists(b => b.BudgetLabel.Contains($"{content.Period.Year}", StringComparison.Ordinal))
            ? $"de tabellen noemen “{budgets[0].BudgetLabel}”, maar u leest in als {content.Period.Code}."
            : null;
}
