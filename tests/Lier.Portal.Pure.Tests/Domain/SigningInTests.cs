using Lier.Portal.Domain;
using Lier.Portal.Domain.People;

namespace Lier.Portal.Pure.Tests.Domain;

public sealed class SigningInTests
{
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
    public void Somebody_works_for_a_team_as_staff_only()
    {
        Assert.True(new Person(1, "Wim", [Role.Staff], ["Wonen"]).WorksFor("Wonen"));
        Assert.False(new Person(1, "Wim", [Role.Staff], ["Wonen"]).WorksFor("wonen "));
        Assert.False(new Person(1, "Wim", [Role.Alderman, Role.CollegeSecretary, Role.Administrator], ["Wonen"]).WorksFor("Wonen"));
    }
}
