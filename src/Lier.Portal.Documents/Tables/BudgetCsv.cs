using Lier.Portal.Documents.Sheets;
using Lier.Portal.Domain.Published;

namespace Lier.Portal.Documents.Tables;

/// <summary>The budgets of a report as a table with a row per part of each budget, in euro.</summary>
public static class BudgetCsv
{
    internal const string OfPlan = "actieplan";
    internal const string OfObjective = "doelstelling";

    internal static readonly IReadOnlyList<Column<BudgetRow>> Columns =
    [
        new(ReportCsv.Period, r => r.Content.Period.Code),
        new("versie", r => r.Content.Publication is { } facts ? CellValues.Written(facts.Version) : null),
        new("niveau", r => r.Level),
        new("code", r => r.Code),
        new("titel", r => r.Title),
        new("kolom_geboekt", r => r.Table.BookedLabel),
        new("kolom_budget", r => r.Table.BudgetLabel),
        new("onderdeel", r => r.Section.Kind.Name()),
        new("ontvangsten_geboekt", r => Booked(r.Section.Receipts)),
        new("ontvangsten_budget", r => Budgeted(r.Section.Receipts)),
        new("uitgaven_geboekt", r => Booked(r.Section.Expenses)),
        new("uitgaven_budget", r => Budgeted(r.Section.Expenses)),
        new("saldo_geboekt", r => Booked(r.Section.Balance)),
        new("saldo_budget", r => Budgeted(r.Section.Balance)),
    ];

    public static string Write(ReportContent content) => CsvTable.Write([Columns.Names(), .. Rows(content)]);

    internal static IEnumerable<IReadOnlyList<string>> Rows(ReportContent content) =>
        BudgetRow.Of(content).Select(row => Columns.Cells(row));

    private static string? Booked(Amounts? amounts) => amounts is null ? null : CellValues.Written(amounts.Booked);

    private static string? Budgeted(Amounts? amounts) => amounts is null ? null : CellValues.Written(amounts.Budget);
}

/// <summary>One part of the budget of a plan, or of an objective's totals.</summary>
internal sealed record BudgetRow(ReportContent Content, string Level, string Code, string Title, BudgetTable Table, BudgetSection Section)
{
    public static IEnumerable<BudgetRow> Of(ReportContent content) => content.Objectives.SelectMany(objective =>
        objective.Plans.SelectMany(plan => Of(content, BudgetCsv.OfPlan, plan.Code, plan.Title, plan.Budget))
            .Concat(Of(content, BudgetCsv.OfObjective, objective.Code, objective.Title, objective.Totals)));

    private static IEnumerable<BudgetRow> Of(ReportContent content, string level, string code, string title, BudgetTable? table) =>
        table is null ? [] : table.Sections.Select(section => new BudgetRow(content, level, code, title, table, section));
}
