using System.Net;
using Lier.Portal.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Identity.OpenIdConnect;

/// <summary>
/// People of the city sign in at a real provider by <see cref="OpenIdConnectHandler"/> and land at work in their own role.
/// </summary>
public sealed class SigningInWithTheProviderTests(RealProviderPortal world) : IClassFixture<RealProviderPortal>
{
    private readonly ProviderPortal portal = world.Portal;

    [Theory]
    [InlineData("medewerker", "Mia Medewerker · medewerker")]
    [InlineData("schepen", "Annemie Goris · schepen")]
    [InlineData("secretaris", "Celine Secretaris · CBS-secretaris")]
    [InlineData("beheerder", "Bram Beheerder · beheerder")]
    public async Task Everybody_lands_at_work_in_their_own_role(string login, string shown)
    {
        using var browser = new Browser();

        var page = await browser.SignInAsync(portal, login);

        Assert.Equal(portal.Url("/werk"), page.Address);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains(shown, page.Text);
    }

    [Fact]
    public async Task Staff_sees_the_notes_of_the_team_that_the_app_role_stands_for()
    {
        using var browser = new Browser();

        var page = await browser.SignInAsync(portal, "medewerker");

        Assert.Contains("01/11/SAP/01/01", page.Text);
    }

    [Fact]
    public async Task An_alderman_is_the_one_whom_the_report_names()
    {
        using var browser = new Browser();

        await browser.SignInAsync(portal, "schepen");

        await using var db = await portal.OpenDatabaseAsync();
        var alderman = await db.Actions.SelectMany(a => a.Mandates).Select(m => m.Alderman).Distinct().SingleAsync();
        Assert.EndsWith("#schepen", alderman.Subject);
    }

    [Fact]
    public async Task Roles_teams_and_address_are_kept_to_know_whom_to_tell()
    {
        using var browser = new Browser();

        await browser.SignInAsync(portal, "medewerker");

        await using var db = await portal.OpenDatabaseAsync();
        var mia = await db.Accounts.SingleAsync(a => a.Name == "Mia Medewerker");
        Assert.Equal("mia@lier.example", mia.Email);
        Assert.Equal([Role.Staff], mia.Roles);
        Assert.Equal(["Sociale dienstverlening"], mia.Teams);
    }

    [Fact]
    public async Task Signing_in_twice_makes_one_account()
    {
        using var first = new Browser();
        using var second = new Browser();

        await first.SignInAsync(portal, "secretaris");
        await second.SignInAsync(portal, "secretaris");

        await using var db = await portal.OpenDatabaseAsync();
        Assert.Equal(1, await db.Accounts.CountAsync(a => a.Name == "Celine Secretaris"));
    }

    [Fact]
    public async Task Somebody_without_a_role_is_told_so_and_can_leave()
    {
        using var browser = new Browser();

        var page = await browser.SignInAsync(portal, "bezoeker");

        Assert.Equal(HttpStatusCode.Forbidden, page.Status);
        Assert.Contains("nog geen rol", page.Text);

        await browser.SubmitAsync(page, "/afmelden");

        Assert.DoesNotContain("lier-portal", browser.CookieNames(portal.Url("/")));
    }

    [Fact]
    public async Task Who_turns_back_at_the_provider_is_not_signed_in_and_reads_so()
    {
        using var browser = new Browser();
        var login = await browser.GoToProviderAsync(portal);

        var page = await browser.OpenAsync(new Uri(login.Address.AbsoluteUri + "/abort"));

        Assert.Equal(portal.Url("/aanmelden?fout=geannuleerd"), page.Address);
        Assert.Contains("geannuleerd", page.Text);
        Assert.DoesNotContain("lier-portal", browser.CookieNames(portal.Url("/")));
    }

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("/\t/evil.example")]
    [InlineData("https://evil.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("evil.example")]
    public async Task The_way_back_stays_within_the_portal(string back)
    {
        using var browser = new Browser();

        var page = await browser.SignInAsync(portal, "beheerder", back);

        Assert.Equal(portal.Url("/werk"), page.Address);
    }

    [Fact]
    public async Task The_way_back_is_the_page_that_was_asked_for()
    {
        using var browser = new Browser();

        var page = await browser.SignInAsync(portal, "beheerder", "/beheer/perioden");

        Assert.Equal(portal.Url("/beheer/perioden"), page.Address);
    }

    [Fact]
    public async Task The_session_fits_in_one_cookie_that_no_script_reads()
    {
        using var browser = new Browser();

        await browser.SignInAsync(portal, "medewerker");

        Assert.DoesNotContain("lier-portalC1", browser.CookieNames(portal.Url("/")));
        var cookie = browser.CookieOf(portal.Url("/"), "lier-portal");
        Assert.NotNull(cookie);
        Assert.True(cookie.HttpOnly);
        Assert.InRange(cookie.Value.Length, 1, 4000);
    }
}
