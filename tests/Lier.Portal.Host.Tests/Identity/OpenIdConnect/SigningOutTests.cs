namespace Lier.Portal.Identity.OpenIdConnect;

/// <summary>Whoever signs out is signed out here and at the provider, which <see cref="SignOutHint"/> tells who leaves.</summary>
public sealed class SigningOutTests(RealProviderPortal world) : IClassFixture<RealProviderPortal>
{
    private readonly ProviderPortal portal = world.Portal;

    private const string NobodyThere = "http://127.0.0.1:1";
    private const string WhoAreYou = "name=\"login\"";

    [Fact]
    public async Task Without_signing_out_the_provider_still_knows_who_it_is()
    {
        using var browser = new Browser();
        await browser.SignInAsync(portal, "medewerker");
        browser.Forget(portal.Url("/"), "lier-portal");

        var page = await browser.GoToProviderAsync(portal);

        Assert.StartsWith("/interaction/", page.Address.AbsolutePath);
        Assert.DoesNotContain(WhoAreYou, page.Html);
    }

    [Fact]
    public async Task Signing_out_ends_the_session_here_and_at_the_provider()
    {
        using var browser = new Browser();
        var work = await browser.SignInAsync(portal, "medewerker");

        var confirmation = await browser.SubmitAsync(work, "/afmelden");
        Assert.Contains("/session/end?", confirmation.Address.AbsoluteUri);
        Assert.Contains("id_token_hint=", confirmation.Address.Query);
        var page = await browser.SubmitAsync(confirmation, "", ("logout", "yes"));

        Assert.Equal(portal.Url("/"), page.Address);
        Assert.Equal("/aanmelden", (await browser.OpenAsync(portal.Url("/werk"))).Address.AbsolutePath);
        Assert.Contains(WhoAreYou, (await browser.GoToProviderAsync(portal)).Html);
    }

    [Fact]
    public async Task Who_signed_in_with_a_development_button_is_not_sent_to_the_provider()
    {
        await using var workbench = new ProviderPortal("Development", ProviderPortal.At(NobodyThere));
        workbench.UseKestrel(0);
        workbench.StartServer();
        using var browser = new Browser();
        var work = await browser.SubmitAsync(await browser.OpenAsync(workbench.Url("/aanmelden")), "/aanmelden/als/Staff");
        Assert.Equal(workbench.Url("/werk"), work.Address);

        var page = await browser.SubmitAsync(work, "/afmelden");

        Assert.Equal(workbench.Url("/"), page.Address);
        Assert.DoesNotContain("lier-portal", browser.CookieNames(workbench.Url("/")));
        Assert.False(workbench.Log.Has("cannot be reached"));
    }
}
