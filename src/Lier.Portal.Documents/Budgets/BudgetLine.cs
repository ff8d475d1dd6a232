namespace Lier.Portal.Documents.Budgets;

/// <summary>Which row of a budget table an amount belongs to.</summary>
public enum BudgetLine
{
    Receipts,
    Expenses,
    Balance,
}

/// <summary>The words of the report for the rows of a budget table.</summary>
public static class BudgetLineText
{
    public static string Name(this BudgetLine line) => line switch
    {
        BudgetLine.Receipts => "Ontvangsten",
        BudgetLine.Expenses => "Uitgaven",
        BudgetLine.Balance => "Saldo",
    };
}
