using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Lier.Portal.Identity.OpenIdConnect;

/// <summary>How the portal talks to its identity provider; the provider's own addresses and keys are in <see cref="Metadata"/>.</summary>
public sealed class OpenIdConnectOptions : OAuthOptions
{
    // The base class wants two addresses before the provider was ever asked; the handler never calls them.
    private const string FromMetadata = "about:blank";

    public OpenIdConnectOptions()
    {
        AuthorizationEndpoint = TokenEndpoint = FromMetadata;
        UsePkce = true;
        Scope.Add("openid");
        Scope.Add("profile");
        Scope.Add("email");
        // The provider answers by a plain link, so the strict default (None, and thus https only) is not needed.
        CorrelationCookie.SameSite = SameSiteMode.Lax;
        CorrelationCookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        BackchannelTimeout = TimeSpan.FromSeconds(15);
    }

    public string Authority { get; set; } = "";

    /// <summary>The discovery document with its keys: read at the first sign-in, kept, and read again when a key is unknown.</summary>
    public ConfigurationManager<OpenIdConnectConfiguration> Metadata { get; set; } = null!;
}
