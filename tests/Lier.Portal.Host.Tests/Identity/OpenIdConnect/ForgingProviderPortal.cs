namespace Lier.Portal.Identity.OpenIdConnect;

/// <summary>A portal that trusts a provider which answers as a test wishes.</summary>
public sealed class ForgingProviderPortal : IAsyncLifetime
{
    public ForgingProvider Provider { get; private set; } = null!;

    public ProviderPortal Portal { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Provider = await ForgingProvider.StartAsync();
        Portal = ProviderPortal.Start(
            Provider.Authority,
            ("Identity:Roles:Staff", "Staff"), ("Identity:Roles:portaal-schepen", "Alderman"),
            ("Identity:Teams:team-a", "Sociale dienstverlening"), ("Identity:Teams:team-b", "Technische dienst"),
            ("Identity:People:auth0:7", "Annemie Goris"));
    }

    public async Task DisposeAsync()
    {
        await Portal.DisposeAsync();
        await Provider.DisposeAsync();
    }

    /// <summary>One sign-in whose answer is changed in this way.</summary>
    public async Task<Page> SignInAsync(Browser browser, Action<Answer> forge)
    {
        Portal.Log.Clear();
        Provider.Forge = forge;
        return await browser.GoToProviderAsync(Portal);
    }
}
