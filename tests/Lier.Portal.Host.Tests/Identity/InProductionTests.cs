using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Lier.Portal.Identity;

/// <summary>With a provider and without the development buttons: <see cref="SignInSetup"/>.</summary>
public sealed class InProductionTests : IAsyncDisposable
{
    private readonly ProviderPortal portal = new("Production", ProviderPortal.At("http://127.0.0.1:1"));

    [Fact]
    public async Task There_are_no_development_buttons()
    {
        var page = await Client("https").GetStringAsync(new Uri("/aanmelden", UriKind.Relative));

        Assert.Contains("Aanmelden met uw account van de stad", page);
        Assert.DoesNotContain("Aanmelden als", page);
    }

    [Theory]
    [InlineData("Staff")]
    [InlineData("Administrator")]
    public async Task The_address_behind_a_development_button_does_not_exist(string role)
    {
        using var form = new FormUrlEncodedContent([]);

        using var answer = await Client("https").PostAsync(new Uri($"/aanmelden/als/{role}", UriKind.Relative), form);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("Deze pagina bestaat niet", await answer.Content.ReadAsStringAsync());
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task A_provider_that_cannot_be_reached_is_said_so()
    {
        portal.UseKestrel(0);
        portal.StartServer();
        using var browser = new Browser();

        var page = await browser.GoToProviderAsync(portal);

        Assert.Equal(portal.Url("/aanmelden?fout=onbereikbaar"), page.Address);
        Assert.Contains("kan nu even niet", page.Text);
        Assert.Contains("http://127.0.0.1:1 cannot be reached", portal.Log.LastRefusal);
    }

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    private HttpClient Client(string scheme) =>
        portal.CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = new Uri($"{scheme}://localhost"), AllowAutoRedirect = false });
}
