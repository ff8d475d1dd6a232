using Lier.Portal.Domain;
using Lier.Portal.Domain.People;

namespace Lier.Portal.Pure.Tests.Domain.People;

/// <summary>What a sign-in says of somebody is kept in their <see cref="Account"/>.</summary>
public sealed class SigningInTests
{
    private static readonly DateTimeOffset Monday = new(2022, 1, 3, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void An_account_that_a_report_named_is_tied_to_one_sign_in()
    {
        var account = new Account("Annemie Goris");
        account.LinkTo("abc");
        account.LinkTo("abc");

        var refused = Assert.Throws<RefusedException>(() => account.LinkTo("def"));

        Assert.Equal("Annemie Goris is al aan een andere aanmelding gekoppeld.", refused.Message);
        Assert.Equal("abc", account.Subject);
    }

    [Fact]
    public void The_same_roles_and_teams_again_are_no_news()
    {
        var account = new Account("Wim", "abc");
        account.Recognise([Role.Staff, Role.HeadOfService], ["Wonen", "Welzijn"], "wim@lier.example", Monday);

        account.Recognise([Role.HeadOfService, Role.Staff], ["Welzijn", "Wonen"], "wim@lier.example", Monday.AddDays(1));

        Assert.Equal(Monday, account.KnownSince);
    }

    [Theory]
    [InlineData(Role.Alderman, "Wonen", "wim@lier.example")]
    [InlineData(Role.Staff, "Welzijn", "wim@lier.example")]
    [InlineData(Role.Staff, "Wonen", null)]
    public void What_a_later_sign_in_says_takes_the_place_of_what_was_known(Role role, string team, string? email)
    {
        var account = new Account("Wim", "abc");
        account.Recognise([Role.Staff], ["Wonen"], "wim@lier.example", Monday);

        account.Recognise([role], [team], email, Monday.AddDays(1));

        Assert.Equal(Monday.AddDays(1), account.KnownSince);
        Assert.Equal([role], account.Roles);
        Assert.Equal([team], account.Teams);
        Assert.Equal(email, account.Email);
    }

    [Fact]
    public void An_account_whose_sign_in_turns_out_to_be_of_another_is_told_nothing_more()
    {
        var account = new Account("Wim", "abc");
        account.Recognise([Role.Staff], ["Wonen"], "wim@lier.example", Monday);

        account.Unlink();

        Assert.Null(account.Email);
        Assert.Empty(account.Roles);
        Assert.Empty(account.Teams);
    }

    [Fact]
    public void Somebody_works_for_a_team_as_staff_only()
    {
        Assert.True(new Person(1, "Wim", [Role.Staff], ["Wonen"]).WorksFor("Wonen"));
        Assert.False(new Person(1, "Wim", [Role.Staff], ["Wonen"]).WorksFor("wonen "));
        Assert.False(new Person(1, "Wim", [Role.Alderman, Role.CollegeSecretary, Role.Administrator], ["Wonen"]).WorksFor("Wonen"));
    }
}
