using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.Published;

namespace Lier.Portal.Documents.Budgets;

/// <summary>What the titles of a file say about its columns; somebody looks at it before it is used.</summary>
public static class ColumnGuess
{
    private const int FewestTitles = 3;
    private const int Searched = 20;

    private static readonly string[] Kinds = [.. Enum.GetValues<BudgetKind>().Select(k => k.Name())];
    private static readonly BudgetColumn[] All = Enum.GetValues<BudgetColumn>();

    /// <summary>
    /// The row with the most titles that are known, or -1. It stands before the first row that holds amounts or names a kind.
    /// </summary>
    public static int IndexOfTitles(IReadOnlyList<SheetRow> rows)
    {
        var likely = rows.Take(Searched)
            .Select((row, index) => (Row: row, Index: index))
            .Where(r => r.Row.Cells.Count(c => c.Length > 0) >= FewestTitles)
            .TakeWhile(r => !r.Row.Cells.Any(IsData))
            .ToList();
        return likely.Count == 0 ? -1 : likely.MaxBy(r => r.Row.Cells.Count(title => All.Any(c => Matches(title, c)))).Index;
    }

    public static BudgetShape Shape(SheetRow titles) =>
        titles.Cells.Any(t => Matches(t, BudgetColumn.ReceiptsBooked) || Matches(t, BudgetColumn.ExpensesBooked))
            ? BudgetShape.Columns
            : BudgetShape.Lines;

    /// <summary>The first column of each title; what no title names is left out.</summary>
    public static ColumnChoice Choice(SheetRow titles, BudgetShape shape, int year)
    {
        var columns = new Dictionary<BudgetColumn, int>();
        foreach (var column in BudgetColumnText.Of(shape))
            if (titles.Cells.ToList().FindIndex(t => Matches(t, column)) is >= 0 and var index) columns[column] = index;
        return new(
            shape,
            columns,
            Label(titles, columns, "Geboekt", year, BudgetColumn.Booked, BudgetColumn.ExpensesBooked),
            Label(titles, columns, "Budget", year, BudgetColumn.Budget, BudgetColumn.ExpensesBudget));
    }

    // The title itself when it is one as above the table of a report, without the word for its row.
    private static string Label(
        SheetRow titles, Dictionary<BudgetColumn, int> columns, string word, int year, params BudgetColumn[] candidates)
    {
        var title = candidates.Where(columns.ContainsKey).Select(c => titles[columns[c]]).FirstOrDefault() ?? "";
        var start = title.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        return start >= 0 && title.Contains($"{year}", StringComparison.Ordinal) ? word + title[(start + word.Length)..] : $"{word} {year}";
    }

    private static bool Matches(string title, BudgetColumn column) => column switch
    {
        BudgetColumn.Code => StartsWithAny(title, "code") || title.Equals("actieplan", StringComparison.OrdinalIgnoreCase),
        BudgetColumn.Kind => StartsWithAny(title, "soort", "aard", "exploitatie"),
        BudgetColumn.Direction => StartsWithAny(title, "richting") || BudgetWords.SaysReceiptsOrExpenses(title),
        BudgetColumn.Booked => BudgetWords.SaysBooked(title) && BudgetWords.Line(title) is null,
        BudgetColumn.Budget => BudgetWords.SaysBudget(title) && BudgetWords.Line(title) is null,
        BudgetColumn.ReceiptsBooked => BudgetWords.SaysBooked(title) && BudgetWords.Line(title) is BudgetLine.Receipts,
        BudgetColumn.ReceiptsBudget => BudgetWords.SaysBudget(title) && BudgetWords.Line(title) is BudgetLine.Receipts,
        BudgetColumn.ExpensesBooked => BudgetWords.SaysBooked(title) && BudgetWords.Line(title) is BudgetLine.Expenses,
        BudgetColumn.ExpensesBudget => BudgetWords.SaysBudget(title) && BudgetWords.Line(title) is BudgetLine.Expenses,
        BudgetColumn.BalanceBooked => BudgetWords.SaysBooked(title) && BudgetWords.Line(title) is BudgetLine.Balance,
        BudgetColumn.BalanceBudget => BudgetWords.SaysBudget(title) && BudgetWords.Line(title) is BudgetLine.Balance,
    };

    private static bool IsData(string cell) => AmountText.IsAmount(cell) || Kinds.Contains(cell, StringComparer.OrdinalIgnoreCase);

    private static bool StartsWithAny(string title, params string[] words) =>
        words.Any(w => title.StartsWith(w, StringComparison.OrdinalIgnoreCase));
}
