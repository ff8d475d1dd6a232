using System.Text.Json.Serialization;

namespace Lier.Portal.Domain.Published;

/// <summary>
/// What a plan or an objective booked and may spend, in euro; the column labels are kept as found, e.g. "Budget 2021 (BEO)".
/// </summary>
public sealed record BudgetTable(string BookedLabel, string BudgetLabel, IReadOnlyList<BudgetSection> Sections);

/// <summary>One of the three parts of a budget. A row that the source leaves out is null.</summary>
public sealed record BudgetSection(BudgetKind Kind, Amounts? Receipts, Amounts? Expenses, Amounts Balance)
{
    /// <summary>Receipts minus expenses, a missing row counting as zero; sources sometimes differ from it.</summary>
    [JsonIgnore] public Amounts ComputedBalance => (Receipts ?? Amounts.Zero) - (Expenses ?? Amounts.Zero);
}

/// <summary>An amount booked and the amount budgeted for it.</summary>
public sealed record Amounts(Euro Booked, Euro Budget)
{
    public static Amounts Zero { get; } = new(new Euro(0), new Euro(0));

    /// <summary>
    /// What part of the budget was booked, 1 being all of it; null where that says nothing: without a budget, or below zero.
    /// </summary>
    [JsonIgnore] public decimal? ShareBooked => Budget.Amount > 0 && Booked.Amount >= 0 ? Booked.Amount / Budget.Amount : null;

    public static Amounts operator -(Amounts left, Amounts right) => new(left.Booked - right.Booked, left.Budget - right.Budget);
}

public enum BudgetKind
{
    Operations,
    Investments,
    Financing,
}

/// <summary>The words of the report for the parts of a budget.</summary>
public static class BudgetKindText
{
    public static string Name(this BudgetKind kind) => kind switch
    {
        BudgetKind.Operations => "Exploitatie",
        BudgetKind.Investments => "Investeringen",
        BudgetKind.Financing => "Financiering",
    };
}
