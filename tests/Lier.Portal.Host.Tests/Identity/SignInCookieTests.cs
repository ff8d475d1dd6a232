using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Lier.Portal.Identity;

/// <summary>The cookie of a sign-in, as <see cref="SignInSetup"/> makes it, is closed to scripts, other sites and plain http.</summary>
public sealed class SignInCookieTests : IAsyncDisposable
{
    private readonly ProviderPortal portal = new("Development");

    [Theory]
    [InlineData("https", true)]
    [InlineData("http", false)]
    public async Task The_cookie_is_closed_to_scripts_and_other_sites_and_over_https_to_http(string scheme, bool secure)
    {
        var client = portal.CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = new Uri($"{scheme}://localhost"), AllowAutoRedirect = false });
        var page = await client.GetStringAsync(new Uri("/aanmelden", UriKind.Relative));
        var token = Regex.Match(page, "name=\"__RequestVerificationToken\" value=\"([^\"]+)\"").Groups[1].Value;
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", token)]);

        using var answer = await client.PostAsync(new Uri("/aanmelden/als/Staff", UriKind.Relative), form);

        var flags = answer.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("lier-portal=", StringComparison.Ordinal)).Split("; ");
        Assert.Contains("httponly", flags);
        Assert.Contains("samesite=lax", flags);
        Assert.Equal(secure, flags.Contains("secure"));
    }

    public ValueTask DisposeAsync() => portal.DisposeAsync();
}
