using Lier.Portal.Domain;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Plans;

namespace Lier.Portal.Pure.Tests.Domain.Plans;

/// <summary>Which alderman is competent for an action on a day: each <see cref="Mandate"/> of a <see cref="PolicyAction"/>.</summary>
public sealed class MandatesTests
{
    private static readonly Person An = new(1, "An", [Role.Alderman], []);
    private static readonly Person Bo = new(2, "Bo", [Role.Alderman], []);
    private static readonly Account AccountOfAn = Given.AccountOf(An);
    private static readonly Account AccountOfBo = Given.AccountOf(Bo);

    private readonly PolicyAction action = MultiYearPlan.For(new(2021, 1)).Objective("1", "Doel").Plan("1/1", "Plan", "")
        .Action("1/1/1", "Actie", "", new(2020, 1, 1), new(2025, 12, 31), "Team");

    [Theory]
    [InlineData("2021-02-28", false)]
    [InlineData("2021-03-01", true)]
    [InlineData("2021-09-30", true)]
    [InlineData("2021-10-01", false)]
    public void A_mandate_holds_from_its_first_day_through_its_last(string day, bool competent)
    {
        action.Entrust(AccountOfAn, new(2021, 3, 1));
        action.Mandates[0].EndOn(new(2021, 9, 30));

        Assert.Equal(competent, action.IsCompetent(An, DateOnly.ParseExact(day, "yyyy-MM-dd")));
        Assert.False(action.IsCompetent(Bo, DateOnly.ParseExact(day, "yyyy-MM-dd")));
    }

    [Fact]
    public void A_portfolio_moves_in_the_middle_of_a_half_year()
    {
        action.Entrust(AccountOfAn, new(2019, 1, 1));
        action.Mandates[0].EndOn(new(2021, 3, 31));
        action.Entrust(AccountOfBo, new(2021, 4, 1));

        Assert.Equal((true, false), (action.IsCompetent(An, new(2021, 3, 31)), action.IsCompetent(Bo, new(2021, 3, 31))));
        Assert.Equal((false, true), (action.IsCompetent(An, new(2021, 4, 1)), action.IsCompetent(Bo, new(2021, 4, 1))));
        Assert.Equal(("An", "Bo"), (action.AldermenOn(new(2021, 3, 31)), action.AldermenOn(new(2021, 4, 1))));
    }

    [Fact]
    public void Several_are_named_once_each_and_the_longest_serving_first()
    {
        action.Entrust(AccountOfBo, new(2021, 1, 1));
        action.Entrust(AccountOfAn, new(2020, 1, 1));
        action.Entrust(AccountOfBo, new(2019, 1, 1));

        Assert.Equal("Bo, An", action.AldermenOn(new(2021, 6, 30)));
        Assert.Equal("", action.AldermenOn(new(2018, 6, 30)));
    }

    [Fact]
    public void Who_is_competent_already_is_not_made_so_again()
    {
        action.Entrust(AccountOfAn, new(2019, 1, 1));
        action.Entrust(AccountOfAn, new(2021, 1, 1));

        Assert.Equal(new DateOnly(2019, 1, 1), Assert.Single(action.Mandates).From);
    }

    [Fact]
    public void A_mandate_may_last_one_day_but_not_less()
    {
        action.Entrust(AccountOfAn, new(2021, 3, 1));

        Assert.Throws<RefusedException>(() => action.Mandates[0].EndOn(new(2021, 2, 28)));
        Assert.Null(action.Mandates[0].Until);
        action.Mandates[0].EndOn(new(2021, 3, 1));
        Assert.True(action.IsCompetent(An, new(2021, 3, 1)));
    }

    [Fact]
    public void A_mandate_without_the_role_is_nothing()
    {
        action.Entrust(AccountOfAn, new(2019, 1, 1));

        Assert.False(action.IsCompetent(An with { Roles = [Role.Staff, Role.CollegeSecretary, Role.Administrator] }, new(2021, 1, 1)));
    }
}
