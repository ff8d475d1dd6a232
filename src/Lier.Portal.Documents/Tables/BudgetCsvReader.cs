using Lier.Portal.Documents.Problems;
using Lier.Portal.Documents.Sheets;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Published;

namespace Lier.Portal.Documents.Tables;

/// <summary>Puts the amounts of a table of budgets in the report that they belong to.</summary>
internal static class BudgetCsvReader
{
    private const string PlaceExpected =
        "de code van een actieplan of doelstelling van dit rapport (niveau: actieplan of doelstelling)";
    public static ReportContent Add(ReportContent content, string text, Dictionary<string, int> lines, List<ReportProblem> problems)
    {
        var found = new List<ReportProblem>();
        var rows = new CsvRows(text, BudgetCsv.Columns.Names(), found).All;
        foreach (var row in rows.Where(r => r[ReportCsv.Period] != content.Period.Code)) row.Problem(ReportCsv.Period, content.Period.Code);
        var tables = rows.GroupBy(PlaceOf).ToDictionary(g => g.Key, g => Table([.. g]));
        content = content with { Objectives = [.. content.Objectives.Select(o => With(o, tables))] };
        foreach (var row in rows.Where(r => tables.ContainsKey(PlaceOf(r)))) row.Problem("code", PlaceExpected);
        if (found.Count == 0) ReportCsvReader.Prove(rows, BudgetCsv.Rows(content), found);
        problems.AddRange(found.Select(p => p with { Text = $"budgetten, {p.Text}" }));
        return content;
    }

    // What is taken goes from the list: what is left over belongs nowhere.
    private static ReportedObjective With(ReportedObjective objective, Dictionary<(string Level, string Code), BudgetTable> tables)
    {
        return objective with
        {
            Plans = [.. objective.Plans.Select(p => p with { Budget = Take(BudgetCsv.OfPlan, p.Code) })],
            Totals = Take(BudgetCsv.OfObjective, objective.Code),
        };

        BudgetTable? Take(string level, string code) => tables.Remove((level, code), out var table) ? table : null;
    }

    private static (string Level, string Code) PlaceOf(CsvRow row) => (row["niveau"], row["code"]);

    private static BudgetTable Table(IReadOnlyList<CsvRow> rows) =>
        new(rows[0]["kolom_geboekt"], rows[0]["kolom_budget"], [.. rows.Select(Section)]);

    private static BudgetSection Section(CsvRow row) => new(
        row.Need("onderdeel", Kind, "Exploitatie, Investeringen of Financiering"),
        Amounts(row, "ontvangsten"), Amounts(row, "uitgaven"), new(Amount(row, "saldo_geboekt"), Amount(row, "saldo_budget")));

    private static Amounts? Amounts(CsvRow row, string name)
    {
        var (booked, budget) = ($"{name}_geboekt", $"{name}_budget");
        return row.Has(booked) || row.Has(budget) ? new(Amount(row, booked), Amount(row, budget)) : null;
    }

    private static Euro Amount(CsvRow row, string column) => row.Need(column, CellValues.Amount, "een bedrag zoals 1324787,60");

    private static BudgetKind? Kind(string cell)
    {
        foreach (var kind in Enum.GetValues<BudgetKind>())
            if (kind.Name() == cell) return kind;
        return null;
    }
}
