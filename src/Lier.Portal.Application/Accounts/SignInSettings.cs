namespace Lier.Portal.Application.Accounts;

/// <summary>How people sign in, from the settings; without any way in the portal does not start.</summary>
public static class SignInSettings
{
    public const string ProviderScheme = "OpenIdConnect";

    // Instance alone is no provider: it stands filled in in Microsoft's own example.
    private static readonly string[] OnesOwn = ["Authority", "TenantId", "ClientId", "ClientSecret"];

    /// <summary>Whether somebody began to set up a provider; a half-filled section is then refused at the start.</summary>
    public static bool HasProvider(IConfiguration configuration) =>
        OnesOwn.Any(name => !string.IsNullOrWhiteSpace(configuration[$"{ProviderSettings.Section}:{name}"]));
}
