using Lier.Portal.Domain.Plans;

namespace Lier.Portal.Pure.Tests.Domain.Plans;

/// <summary>The objectives, plans and actions of six years as one <see cref="MultiYearPlan"/>, read once and read again.</summary>
public sealed class PlanTreeTests
{
    [Theory]
    [InlineData(2019, 2014, 2019)]
    [InlineData(2020, 2020, 2025)]
    [InlineData(2025, 2020, 2025)]
    [InlineData(2026, 2026, 2031)]
    [InlineData(2007, 2002, 2007)]
    [InlineData(2008, 2008, 2013)]
    public void A_half_year_falls_in_the_plan_of_its_six_years(int year, int start, int end)
    {
        foreach (var half in new[] { 1, 2 })
        {
            var plan = MultiYearPlan.For(new(year, half));

            Assert.Equal((start, end, $"Meerjarenplan {start}–{end}"), (plan.StartYear, plan.EndYear, plan.Title));
        }
    }

    [Fact]
    public void Read_a_second_time_a_plan_keeps_its_tree_and_takes_the_new_words()
    {
        var plan = MultiYearPlan.For(new(2021, 1));
        var first = Read(plan, "Oud", "Sociale dienst");
        var again = Read(plan, "Nieuw", "Wonen");

        Assert.Same(first, again);
        Assert.Equal(("Nieuw", "Sociale dienst"), (again.Title, again.Team));
        Assert.Same(again, Assert.Single(plan.Actions));
    }

    [Fact]
    public void Parts_keep_the_order_in_which_they_were_read()
    {
        var plan = MultiYearPlan.For(new(2021, 1)).Objective("1", "Doel").Plan("1/1", "Plan", "");
        foreach (var code in new[] { "b", "a", "c" }) plan.Action(code, code, "", new(2020, 1, 1), new(2025, 12, 31), "Team");

        Assert.Equal([("b", 0), ("a", 1), ("c", 2)], plan.Actions.Select(a => (a.Code, a.Position)));
    }

    private static PolicyAction Read(MultiYearPlan plan, string title, string team) => plan
        .Objective("1", title).Plan("1/1", title, title).Action("1/1/1", title, title, new(2020, 1, 1), new(2025, 12, 31), team);
}
