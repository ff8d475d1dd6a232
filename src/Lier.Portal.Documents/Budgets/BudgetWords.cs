using Lier.Portal.Domain.Published;

namespace Lier.Portal.Documents.Budgets;

/// <summary>The words of a finance department for the parts of a budget; null when a text says none of them, or two at once.</summary>
internal static class BudgetWords
{
    private static readonly string[] Receipts = ["ontvang", "inkomst", "opbrengst"];
    private static readonly string[] Expenses = ["uitga", "kosten"];
    private static readonly string[] Balance = ["saldo"];
    private static readonly string[] Booked = ["geboekt", "realis", "aangerekend", "rekening"];
    private static readonly string[] Budget = ["budget", "krediet", "raming"];

    public static BudgetKind? Kind(string text) => Only<BudgetKind>(
        text,
        (BudgetKind.Operations, "E", ["exploitatie"]),
        (BudgetKind.Investments, "I", ["invester"]),
        (BudgetKind.Financing, "F", ["financiering"]));

    public static BudgetLine? Line(string text) => Only<BudgetLine>(
        text, (BudgetLine.Receipts, "O", Receipts), (BudgetLine.Expenses, "U", Expenses), (BudgetLine.Balance, "S", Balance));

    public static bool SaysReceiptsOrExpenses(string title) => Says(title, Receipts) && Says(title, Expenses);

    public static bool SaysBooked(string title) => Says(title, Booked) && !Says(title, Budget);

    public static bool SaysBudget(string title) => Says(title, Budget) && !Says(title, Booked);

    private static T? Only<T>(string text, params (T Value, string Letter, string[] Words)[] choices) where T : struct =>
        choices.Where(c => text.Equals(c.Letter, StringComparison.OrdinalIgnoreCase) || Says(text, c.Words)).ToList() is [var one]
            ? one.Value
            : null;

    private static bool Says(string text, string[] words) => words.Any(w => text.Contains(w, StringComparison.OrdinalIgnoreCase));
}
