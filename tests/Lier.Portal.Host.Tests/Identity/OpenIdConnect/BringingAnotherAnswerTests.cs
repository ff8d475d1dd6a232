using Microsoft.AspNetCore.WebUtilities;

namespace Lier.Portal.Identity.OpenIdConnect;

/// <summary>
/// The genuine provider's answers, brought to <see cref="OpenIdConnectHandler"/> by the wrong browser, too late, twice or mixed.
/// </summary>
public sealed class BringingAnotherAnswerTests(RealProviderPortal world) : IClassFixture<RealProviderPortal>
{
    private readonly ProviderPortal portal = world.Portal;

    [Fact]
    public async Task An_answer_signs_in_once()
    {
        using var browser = new Browser();
        var answer = await browser.AnswerAsync(portal, "medewerker");
        Assert.Equal(portal.Url("/werk"), (await browser.OpenAsync(answer)).Address);
        browser.Forget(portal.Url("/"), "lier-portal");

        await AssertRefusedAsync(browser, answer, "Correlation failed.");
    }

    [Fact]
    public async Task An_answer_to_another_browser_is_refused()
    {
        using var victim = new Browser();
        using var attacker = new Browser();
        var answer = await attacker.AnswerAsync(portal, "beheerder");

        await AssertRefusedAsync(victim, answer, "Correlation failed.");
    }

    [Fact]
    public async Task A_code_that_another_browser_asked_for_is_refused_by_its_verifier()
    {
        using var victim = new Browser();
        using var attacker = new Browser();
        var stolen = await victim.AnswerAsync(portal, "beheerder");
        var own = await attacker.AnswerAsync(portal, "medewerker");

        await AssertRefusedAsync(attacker, With(own, "code", Value(stolen, "code")), "The token endpoint answered 400: {\"error\":\"invalid_grant\"");
    }

    [Fact]
    public async Task An_answer_without_state_is_refused()
    {
        using var browser = new Browser();
        var answer = await browser.AnswerAsync(portal, "medewerker");

        await AssertRefusedAsync(browser, With(answer, "state", ""), "The oauth state was missing or invalid.");
    }

    [Fact]
    public async Task An_answer_in_the_name_of_another_issuer_is_refused()
    {
        using var browser = new Browser();
        var answer = await browser.AnswerAsync(portal, "medewerker");

        await AssertRefusedAsync(browser, With(answer, "iss", "https://evil.example"), "The answer is of another issuer.");
    }

    [Fact]
    public async Task An_answer_that_does_not_name_its_issuer_is_refused()
    {
        using var browser = new Browser();
        var answer = await browser.AnswerAsync(portal, "medewerker");

        await AssertRefusedAsync(browser, With(answer, "iss", null), "The answer does not name its issuer.");
    }

    private async Task AssertRefusedAsync(Browser browser, Uri answer, string reason)
    {
        portal.Log.Clear();

        await Refusal.AssertAsync(portal, browser, await browser.OpenAsync(answer), reason);
    }

    private static string Value(Uri answer, string name) => QueryHelpers.ParseQuery(answer.Query)[name].ToString();

    private static Uri With(Uri answer, string name, string? value)
    {
        var query = QueryHelpers.ParseQuery(answer.Query);
        query.Remove(name);
        if (value is not null) query[name] = value;
        return new Uri(QueryHelpers.AddQueryString(answer.GetLeftPart(UriPartial.Path), query));
    }
}
