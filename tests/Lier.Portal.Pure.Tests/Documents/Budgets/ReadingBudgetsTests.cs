using Lier.Portal.Documents.Budgets;
using Lier.Portal.Domain;

namespace Lier.Portal.Pure.Tests.Documents.Budgets;

/// <summary>
/// A list of amounts finds its places in the plan by <see cref="BudgetReader"/>; the example of the guide gives the published tables.
/// </summary>
public sealed class ReadingBudgetsTests
{
    private const string Titles = "Code;Soort;Ontvangsten of uitgaven;Geboekt 2021;Budget 2021 (BEO)\n";

    [Fact]
    public void The_example_of_the_guide_gives_the_tables_of_the_published_report()
    {
        var reading = Lists.Read(Lists.Example);

        Assert.Equal([], reading.Problems);
        Assert.Equal([], reading.Remarks);
        Assert.Equal(
            [.. FirstReport.Content.Plans.Select(p => $"{p.Code} {PublicJson.Write(p.Budget!)}"), $"01/11 {PublicJson.Write(FirstReport.Content.Objectives[0].Totals!)}"],
            reading.Budgets.Select(b => $"{b.Place.Code} {PublicJson.Write(b.Table)}"));
    }

    [Fact]
    public void Next_to_each_other_they_say_the_same()
    {
        var lines = Lists.Read(Titles + "01/11/SAP/02;Exploitatie;O;20.039,05;43.328,00\n01/11/SAP/02;Exploitatie;U;98.591,61;267.158,91\n01/11/SAP/02;Investeringen;U;0,00;101.000,00\n");
        var columns = Lists.Read(
            "Code;Soort;Ontvangsten geboekt 2021;Ontvangsten Budget 2021 (BEO);Uitgaven geboekt 2021;Uitgaven Budget 2021 (BEO)\n"
            + "01/11/SAP/02;Exploitatie;20.039,05;43.328,00;98.591,61;267.158,91\n01/11/SAP/02;Investeringen;;;0,00;101.000,00\n01/11/SAP/02;Financiering;;;;\n");

        Assert.Equal([], columns.Problems);
        Assert.Equal(Lists.Written(lines.Budgets), Lists.Written(columns.Budgets));
        Assert.True(columns.HasComputedBalance);
        var investments = columns.Budgets[0].Table.Sections[1];
        Assert.Null(investments.Receipts);
        Assert.Equal("-101.000,00", investments.Balance.Budget.ToString());
    }

    [Fact]
    public void A_balance_of_the_source_stays_even_when_it_differs_and_is_remarked_on()
    {
        var reading = Lists.Read(Titles + "01/11;Exploitatie;Ontvangsten;10,00;20,00\n01/11;Exploitatie;Saldo;9,99;20,00\n");

        Assert.Equal("9,99", reading.Budgets[0].Table.Sections[0].Balance.Booked.ToString());
        Assert.Equal((3, true), (Assert.Single(reading.Remarks).Line, reading.Remarks[0].Expected.Contains("saldo 10,00 en 20,00", StringComparison.Ordinal)));
        Assert.False(reading.HasComputedBalance);
    }

    [Fact]
    public void Core_tasks_are_named_and_count_nowhere_and_totals_are_never_made_from_plans()
    {
        var reading = Lists.Read(Titles + "01/11/KAP/01;Exploitatie;Uitgaven;500,00;600,00\n01/11/SAP/01;Exploitatie;Uitgaven;5,00;6,00\n01/11/kap/01;wat dan ook;;x;y\n");

        Assert.Equal([], reading.Problems);
        Assert.Equal(["01/11/SAP/01"], reading.Budgets.Select(b => b.Place.Code));
        var task = Assert.Single(reading.OnlyInTotals);
        Assert.Equal(("01/11/KAP/01", "2, 4"), (task.Code, string.Join(", ", task.Lines)));
    }

    [Fact]
    public void Totals_that_differ_from_the_sum_of_the_plans_are_kept_without_a_word()
    {
        var reading = Lists.Read(Titles + "01/11/SAP/01;Exploitatie;Uitgaven;5,00;6,00\n01/11;Exploitatie;Uitgaven;1.000,00;2.000,00\n");

        Assert.Empty(reading.Problems.Concat(reading.Remarks));
        Assert.Equal("1.000,00", reading.Budgets[^1].Table.Sections[0].Expenses!.Booked.ToString());
    }

    [Theory]
    [InlineData("01/99/SAP/01;Exploitatie;Uitgaven;1,00;2,00", "een code uit het plan, zoals “01/11/SAP/01”")]
    [InlineData("01/11/SAP/01/01;Exploitatie;Uitgaven;1,00;2,00", "de code van het actieplan, “01/11/SAP/01”")]
    [InlineData("=cmd();Exploitatie;Uitgaven;1,00;2,00", "een code uit het plan")]
    [InlineData(";Exploitatie;Uitgaven;1,00;2,00", "een code van een actieplan of beleidsdoelstelling")]
    [InlineData("01/11;Personeel;Uitgaven;1,00;2,00", "exploitatie, investeringen of financiering")]
    [InlineData("01/11;Exploitatie;Overdracht;1,00;2,00", "ontvangsten, uitgaven of saldo")]
    [InlineData("01/11;Exploitatie;Uitgaven;=cmd();2,00", "bij “Geboekt” een bedrag in euro en cent zoals 1.324.787,60, niet “=cmd()”")]
    [InlineData("01/11;Exploitatie;Uitgaven;1,00;", "een bedrag bij “Budget”; schrijf 0 als er niets is")]
    [InlineData("01/11;Exploitatie;Ontvangsten;1,00;2,00", "maar één keer; dit staat al op regel 2")]
    public void A_row_that_cannot_be_placed_is_named_with_its_line_and_what_was_expected(string row, string expected)
    {
        var problem = Assert.Single(Lists.Read($"{Titles}01/11;Exploitatie;Ontvangsten;1,00;2,00\n\n{row}\n").Problems);

        Assert.Equal((4, true), (problem.Line, problem.Expected.Contains(expected, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_code_that_two_parts_of_the_plan_share_is_not_guessed()
    {
        var places = new BudgetPlaces([new("actieplan", "1", "A"), new("beleidsdoelstelling", "1", "B")], new Dictionary<string, string>());

        Assert.Contains("staat er meer dan eens", places.Find("1").Expected, StringComparison.Ordinal);
    }

    [Fact]
    public void A_core_task_plan_that_stands_in_the_plan_is_a_plan_like_the_others() =>
        Assert.False(new BudgetPlaces([new("actieplan", "01/11/KAP/01", "A")], new Dictionary<string, string>()).IsOnlyInTotals("01/11/KAP/01"));

    [Theory]
    [InlineData("01/11/KAP/01", true)]
    [InlineData("KAP1", true)]
    [InlineData("01/11/KAPEL/01", false)]
    [InlineData("01/11/SAP/09", false)]
    public void A_core_task_plan_is_known_by_its_code(string code, bool isCoreTask) => Assert.Equal(isCoreTask, Lists.Places.IsOnlyInTotals(code));

    [Fact]
    public void The_amounts_themselves_tell_what_a_point_means()
    {
        Assert.Equal("1.234,00", Booked("1.234", "5,50"));
        Assert.Equal("1.324.787,60", Booked("1324787.60", "5"));
        Assert.Equal("1.234,00", Booked("1234", "5"));
    }

    [Theory]
    [InlineData("1.234", "5.678", "“1.234” op regel 2 kan op twee manieren gelezen worden")]
    [InlineData("12,50", "12.50", "Regel 2 schrijft “12,50” en regel 2 “12.50”")]
    public void Where_they_do_not_somebody_is_asked(string booked, string budget, string sentence)
    {
        var refused = Assert.Throws<RefusedException>(() => Booked(booked, budget));

        Assert.Equal((true, "point"), (refused.Message.StartsWith(sentence, StringComparison.Ordinal), refused.Objections[0].About));
        Assert.Equal("1.234,00", Booked("1.234", "5.678", PointMeaning.Thousands));
    }

    [Fact]
    public void What_does_not_fit_the_answer_is_named()
    {
        var reading = Lists.Read($"{Titles}01/11;Exploitatie;Uitgaven;1.234;5.60\n", PointMeaning.Decimals);

        Assert.Contains("zoals 1324787.60, niet “1.234”", Assert.Single(reading.Problems).Expected, StringComparison.Ordinal);
    }

    private static string Booked(string booked, string budget, PointMeaning point = PointMeaning.Unknown) =>
        Lists.Read($"{Titles}01/11;Exploitatie;Uitgaven;{booked};{budget}\n", point).Budgets[0].Table.Sections[0].Expenses!.Booked.ToString();
}
