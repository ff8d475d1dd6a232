namespace Lier.Portal.Identity;

/// <summary>A portal beside a real provider, with a team and an alderman set up.</summary>
public sealed class RealProviderPortal : IAsyncLifetime
{
    private RealProvider provider = null!;

    public ProviderPortal Portal { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        provider = await RealProvider.StartAsync();
        Portal = ProviderPortal.Start(provider.Authority, ("Identity:Teams:team-welzijn", "Sociale dienstverlening"), ("Identity:People:schepen", "Annemie Goris"));
    }

    public async Task DisposeAsync()
    {
        await Portal.DisposeAsync();
        provider.Dispose();
    }
}
