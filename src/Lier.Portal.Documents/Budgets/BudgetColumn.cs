namespace Lier.Portal.Documents.Budgets;

/// <summary>What a column of a file can hold.</summary>
public enum BudgetColumn
{
    Code,
    Kind,
    Direction,
    Booked,
    Budget,
    ReceiptsBooked,
    ReceiptsBudget,
    ExpensesBooked,
    ExpensesBudget,
    BalanceBooked,
    BalanceBudget,
}

/// <summary>How a file lays amounts out: receipts, expenses and balance each on a line, or next to each other.</summary>
public enum BudgetShape
{
    Lines,
    Columns,
}

/// <summary>The columns of each shape and their Dutch names.</summary>
public static class BudgetColumnText
{
    public static IReadOnlyList<BudgetColumn> Of(BudgetShape shape) => shape switch
    {
        BudgetShape.Lines => [BudgetColumn.Code, BudgetColumn.Kind, BudgetColumn.Direction, BudgetColumn.Booked, BudgetColumn.Budget],
        BudgetShape.Columns =>
        [
            BudgetColumn.Code, BudgetColumn.Kind, BudgetColumn.ReceiptsBooked, BudgetColumn.ReceiptsBudget,
            BudgetColumn.ExpensesBooked, BudgetColumn.ExpensesBudget, BudgetColumn.BalanceBooked, BudgetColumn.BalanceBudget,
        ],
    };

    /// <summary>A file may leave the balance out.</summary>
    public static bool IsOptional(this BudgetColumn column) => column is BudgetColumn.BalanceBooked or BudgetColumn.BalanceBudget;

    /// <summary>Two names for one column make sense when each of its cells says both, as in "Exploitatie-uitgaven".</summary>
    public static bool MayShare(this BudgetColumn column) => column is BudgetColumn.Kind or BudgetColumn.Direction;

    public static string Name(this BudgetColumn column) => column switch
    {
        BudgetColumn.Code => "Code",
        BudgetColumn.Kind => "Soort",
        BudgetColumn.Direction => "Ontvangsten of uitgaven",
        BudgetColumn.Booked => "Geboekt",
        BudgetColumn.Budget => "Budget",
        BudgetColumn.ReceiptsBooked => "Ontvangsten, geboekt",
        BudgetColumn.ReceiptsBudget => "Ontvangsten, budget",
        BudgetColumn.ExpensesBooked => "Uitgaven, geboekt",
        BudgetColumn.ExpensesBudget => "Uitgaven, budget",
        BudgetColumn.BalanceBooked => "Saldo, geboekt",
        BudgetColumn.BalanceBudget => "Saldo, budget",
    };
}
