namespace Lier.Portal.Identity;

/// <summary>How people sign in, from the settings; without any way in the portal does not start.</summary>
public static class SignInSettings
{
    public const string ProviderScheme = "OpenIdConnect";

    public static bool HasProvider(IConfiguration configuration) => !string.IsNullOrWhiteSpace(configuration["AzureAd:ClientId"]);
}
