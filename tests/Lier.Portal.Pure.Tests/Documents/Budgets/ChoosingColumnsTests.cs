using Lier.Portal.Documents.Budgets;

namespace Lier.Portal.Pure.Tests.Documents.Budgets;

/// <summary>
/// What each column of a list means: guessed from its titles by <see cref="ColumnGuess"/>, said by a person in a
/// <see cref="ColumnChoice"/>.
/// </summary>
public sealed class ChoosingColumnsTests
{
    [Theory]
    [InlineData("Code;Omschrijving;Soort;Ontvangsten of uitgaven;Geboekt 2021;Budget 2021 (BEO)", "Lines", "Code A, Kind C, Direction D, Booked E, Budget F", "Geboekt 2021", "Budget 2021 (BEO)")]
    [InlineData("actieplan;aard;richting;gerealiseerd;krediet", "Lines", "Code A, Kind B, Direction C, Booked D, Budget E", "Geboekt 2021", "Budget 2021")]
    [InlineData("Nummer;Waarde;Rest", "Lines", "", "Geboekt 2021", "Budget 2021")]
    [InlineData("Code;Soort;Ontvangsten geboekt 2021;Ontvangsten budget 2021 (MJP);Uitgaven geboekt 2021;Uitgaven budget 2021 (MJP);Saldo geboekt;Saldo budget", "Columns",
        "Code A, Kind B, ReceiptsBooked C, ReceiptsBudget D, ExpensesBooked E, ExpensesBudget F, BalanceBooked G, BalanceBudget H", "Geboekt 2021", "Budget 2021 (MJP)")]
    public void The_titles_suggest_them(string titles, string shape, string columns, string booked, string budget)
    {
        var row = Lists.Sheet($"{titles}\n1;2;3").Titles;

        var choice = ColumnGuess.Choice(row, ColumnGuess.Shape(row), 2021);

        Assert.Equal(shape, choice.Shape.ToString());
        Assert.Equal(columns, string.Join(", ", choice.Columns.OrderBy(c => c.Key).Select(c => $"{c.Key} {SheetRow.Letters(c.Value)}")));
        Assert.Equal((booked, budget), (choice.BookedLabel, choice.BudgetLabel));
    }

    [Fact]
    public void What_is_missing_double_or_outside_the_file_is_said_at_its_column()
    {
        var titles = Lists.Sheet("a;b;c\n1;2;3").Titles;
        var choice = new ColumnChoice(BudgetShape.Lines, Columns((BudgetColumn.Code, 0), (BudgetColumn.Kind, 0), (BudgetColumn.Booked, 9)), "Geboekt", "Budget");

        Assert.Equal(
            [
                ("Kind", "Deze kolom koos u al voor “Code”."), ("Direction", "Kies de kolom voor “Ontvangsten of uitgaven”."),
                ("Booked", "Kolom 10 staat niet in het bestand."), ("Budget", "Kies de kolom voor “Budget”."),
            ],
            choice.ObjectionsFor(titles).Select(o => (o.About, o.Sentence)));
    }

    [Fact]
    public void One_column_may_say_both_the_kind_and_the_direction()
    {
        var titles = Lists.Sheet("a;b;c;d\n1;2;3").Titles;
        var choice = new ColumnChoice(BudgetShape.Lines, Columns((BudgetColumn.Code, 0), (BudgetColumn.Kind, 1), (BudgetColumn.Direction, 1), (BudgetColumn.Booked, 2), (BudgetColumn.Budget, 3)), "Geboekt", "Budget");

        Assert.Empty(choice.ObjectionsFor(titles));
    }

    [Fact]
    public void A_balance_has_both_its_columns_or_none()
    {
        var titles = Lists.Sheet("a;b;c;d;e;f;g\n1;2;3").Titles;
        var without = Columns((BudgetColumn.Code, 0), (BudgetColumn.Kind, 1), (BudgetColumn.ReceiptsBooked, 2), (BudgetColumn.ReceiptsBudget, 3), (BudgetColumn.ExpensesBooked, 4), (BudgetColumn.ExpensesBudget, 5));
        var choice = new ColumnChoice(BudgetShape.Columns, without, "Geboekt", "Budget");

        Assert.Empty(choice.ObjectionsFor(titles));
        Assert.Equal("BalanceBudget", Assert.Single((choice with { Columns = new Dictionary<BudgetColumn, int>(without) { [BudgetColumn.BalanceBooked] = 6 } }).ObjectionsFor(titles)).About);
    }

    [Theory]
    [InlineData("Realisatie 2021", "Budget 2021", "bookedLabel")]
    [InlineData("Geboekt en Budget", "Budget 2021", "bookedLabel")]
    [InlineData("Geboekt 2021", "", "budgetLabel")]
    [InlineData("Geboekt 2021", "=cmd()", "budgetLabel")]
    [InlineData("Geboekt 2021", "Budget 2021 met een heel lange uitleg erbij die niemand nog leest", "budgetLabel")]
    public void A_label_is_one_that_the_text_of_a_report_can_carry(string booked, string budget, string about) =>
        Assert.Equal(about, Assert.Single(BudgetLabels.ObjectionsTo(booked, budget)).About);

    [Fact]
    public void A_choice_is_kept_as_it_is()
    {
        var choice = new ColumnChoice(BudgetShape.Lines, Columns((BudgetColumn.Code, 3)), "Geboekt “2021”", "Budget 2021 (BEO)", PointMeaning.Decimals);

        Assert.Equivalent(choice, ColumnChoice.Read(choice.Write()), strict: true);
    }

    private static Dictionary<BudgetColumn, int> Columns(params (BudgetColumn Column, int Index)[] columns) => columns.ToDictionary(c => c.Column, c => c.Index);
}
