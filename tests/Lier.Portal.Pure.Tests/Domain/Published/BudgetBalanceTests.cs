using Lier.Portal.Domain.Published;

namespace Lier.Portal.Pure.Tests.Domain.Published;

/// <summary>The balance of a <see cref="BudgetTable"/> is receipts minus expenses, and what the source says is kept beside it.</summary>
public sealed class BudgetBalanceTests
{
    private static readonly Amounts Receipts = new(new(492_446.71m), new(907_065.88m));
    private static readonly Amounts Expenses = new(new(530_538.60m), new(1_324_787.60m));

    [Fact]
    public void It_is_receipts_minus_expenses() =>
        Assert.Equal(new(new(-38_091.89m), new(-417_721.72m)), Section(Receipts, Expenses).ComputedBalance);

    [Fact]
    public void A_row_that_is_not_there_counts_as_nothing()
    {
        Assert.Equal(Receipts, Section(Receipts, null).ComputedBalance);
        Assert.Equal(new(new(-530_538.60m), new(-1_324_787.60m)), Section(null, Expenses).ComputedBalance);
        Assert.Equal(Amounts.Zero, Section(null, null).ComputedBalance);
    }

    [Fact]
    public void What_the_source_says_is_kept_beside_it()
    {
        var found = new Amounts(new(1), new(2));

        Assert.Equal(found, (Section(Receipts, Expenses) with { Balance = found }).Balance);
        Assert.NotEqual(found, (Section(Receipts, Expenses) with { Balance = found }).ComputedBalance);
    }

    private static BudgetSection Section(Amounts? receipts, Amounts? expenses) => new(BudgetKind.Operations, receipts, expenses, Amounts.Zero);
}
