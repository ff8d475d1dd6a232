using Microsoft.AspNetCore.Authentication;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Lier.Portal.Identity.OpenIdConnect;

/// <summary>Adds sign-in with an identity provider, as the packages that we stand in for would.</summary>
public static class OpenIdConnectSetup
{
    public static AuthenticationBuilder AddOpenIdConnect(
        this AuthenticationBuilder builder, string scheme, Action<OpenIdConnectOptions> configure)
    {
        // A sign-in with a key that is not known yet waits for the new keys, instead of failing until they have come.
        AppContext.SetSwitch("Switch.Microsoft.IdentityModel.UpdateConfigAsBlocking", true);
        builder.AddOAuth<OpenIdConnectOptions, OpenIdConnectHandler>(scheme, configure);
        builder.Services.AddOptions<OpenIdConnectOptions>(scheme).PostConfigure(options => options.Metadata = MetadataOf(options));
        return builder;
    }

    private static ConfigurationManager<OpenIdConnectConfiguration> MetadataOf(OpenIdConnectOptions options) => new(
        options.Authority + "/.well-known/openid-configuration",
        new OpenIdConnectConfigurationRetriever(),
        new HttpDocumentRetriever(options.Backchannel)
        {
            RequireHttps = options.Authority.StartsWith("https:", StringComparison.OrdinalIgnoreCase),
        });
}
