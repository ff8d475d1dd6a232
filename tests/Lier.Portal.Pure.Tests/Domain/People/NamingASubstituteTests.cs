using Lier.Portal.Domain;
using Lier.Portal.Domain.People;

namespace Lier.Portal.Pure.Tests.Domain.People;

/// <summary>An alderman is away: who names whom by a <see cref="Substitution"/>, for which days, and what ends it.</summary>
public sealed class NamingASubstituteTests
{
    [Theory]
    [InlineData(0, -1, "De laatste dag van de vervanging valt vóór de eerste.")]
    [InlineData(-1, 3, "Een vervanging begint ten vroegste vandaag: wat al gebeurd is, blijft op naam van wie het deed.")]
    public void A_substitution_has_days_that_can_be(int from, int until, string expected)
    {
        var (alderman, other) = (Given.AccountOf(Townspeople.Alderman), Given.AccountOf(Townspeople.SecondAlderman));

        Assert.Equal(expected, Refusal(() => alderman.NameSubstitute(other, Given.Today.AddDays(from), Given.Today.AddDays(until), Given.By(Townspeople.Alderman))));
        Assert.Empty(alderman.Substitutions);
    }

    [Fact]
    public void Only_the_alderman_or_an_administrator_names_one_substitute_at_a_time_and_never_oneself()
    {
        var (alderman, other) = (Given.AccountOf(Townspeople.Alderman), Given.AccountOf(Townspeople.SecondAlderman));
        void Name(Account who, Person by, int from = 0) => alderman.NameSubstitute(who, Given.Today.AddDays(from), Given.Today.AddDays(from + 2), Given.By(by));

        Assert.StartsWith("Een schepen duidt zelf", Refusal(() => Name(other, Townspeople.SecondAlderman)), StringComparison.Ordinal);
        Assert.Equal("Niemand vervangt zichzelf.", Refusal(() => Name(alderman, Townspeople.Alderman)));
        Name(other, Townspeople.Administrator);
        Assert.Contains($"is {Townspeople.SecondAlderman.Name} al de vervanger", Refusal(() => Name(other, Townspeople.Alderman, 2)), StringComparison.Ordinal);
        Name(other, Townspeople.Alderman, 3);

        alderman.EndSubstitution(alderman.Substitutions[0], Given.By(Townspeople.Alderman));
        Assert.False(alderman.IsReplacedBy(other.Id, Given.Today));
    }

    [Fact]
    public void An_administrator_names_somebody_else_than_themselves()
    {
        var (alderman, both) = (Given.AccountOf(Townspeople.Alderman), Townspeople.SecondAlderman with { Roles = [Role.Alderman, Role.Administrator] });

        Assert.Equal("Niemand duidt zichzelf aan als vervanger van een ander.",
            Refusal(() => alderman.NameSubstitute(Given.AccountOf(both), Given.Today, Given.Today, Given.By(both))));
    }

    [Theory]
    [InlineData(0, -1)]
    [InlineData(5, 4)]
    public void A_substitution_that_is_ended_before_a_day_was_over_stays_on_record_and_counts_no_more(int from, int lastDay)
    {
        var (alderman, other) = (Given.AccountOf(Townspeople.Alderman), Given.AccountOf(Townspeople.SecondAlderman));
        alderman.NameSubstitute(other, Given.Today.AddDays(from), Given.Today.AddDays(from + 2), Given.By(Townspeople.Alderman));
        var ended = alderman.Substitutions[0];

        alderman.EndSubstitution(ended, Given.By(Townspeople.Alderman));

        Assert.Equal((ended, true, Given.Today.AddDays(lastDay)), (Assert.Single(alderman.Substitutions), ended.IsCancelled, ended.Until));
        Assert.All(Enumerable.Range(-1, 10), day => Assert.False(alderman.IsReplacedBy(other.Id, Given.Today.AddDays(day))));
        Assert.Equal("Die vervanging is al voorbij.", Refusal(() => alderman.EndSubstitution(ended, Given.By(Townspeople.Alderman))));
        alderman.NameSubstitute(other, Given.Today, Given.Today.AddDays(9), Given.By(Townspeople.Alderman));
    }

    [Fact]
    public void A_substitution_that_began_earlier_ends_yesterday()
    {
        var (alderman, other) = (Given.AccountOf(Townspeople.Alderman), Given.AccountOf(Townspeople.SecondAlderman));
        alderman.NameSubstitute(other, Given.Today, Given.Today.AddDays(9), Given.By(Townspeople.Alderman));
        var later = Given.By(Townspeople.Alderman);

        alderman.EndSubstitution(alderman.Substitutions[0], later with { At = later.At.AddDays(3), Day = Given.Today.AddDays(3) });

        Assert.True(alderman.IsReplacedBy(other.Id, Given.Today.AddDays(2)));
        Assert.False(alderman.IsReplacedBy(other.Id, Given.Today.AddDays(3)));
    }

    private static string Refusal(Action step) => Assert.Throws<RefusedException>(step).Message;
}
