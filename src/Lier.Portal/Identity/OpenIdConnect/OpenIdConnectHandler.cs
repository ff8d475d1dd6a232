using System.Security.Claims;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Lier.Portal.Identity.OpenIdConnect;

/// <summary>
/// Sign-in by OpenID Connect: authorization code with PKCE, nonce and issuer identification (RFC 9207). State, the tie to
/// one browser and PKCE are the base class's; this class adds discovery, the id_token and signing out at the provider.
/// </summary>
public sealed class OpenIdConnectHandler(IOptionsMonitor<OpenIdConnectOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : OAuthHandler<OpenIdConnectOptions>(options, logger, encoder), IAuthenticationSignOutHandler
{
    // In the state, which only the portal can read and which is tied to one browser.
    private const string Nonce = ".nonce";

    // A handler lives for one request.
    private OpenIdConnectConfiguration provider = null!;

    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        try
        {
            await AskProviderAsync();
        }
        catch (AuthenticationFailureException failure)
        {
            await Events.RemoteFailure(new RemoteFailureContext(Context, Scheme, Options, failure));
            return;
        }

        properties.Items[Nonce] = Base64UrlEncoder.Encode(RandomNumberGenerator.GetBytes(32));
        await base.HandleChallengeAsync(properties);
    }

    // Options are shared by all requests: the base class writes the question, and only here it gets the provider's address.
    protected override string BuildChallengeUrl(AuthenticationProperties properties, string redirectUri)
    {
        var question = new Uri(base.BuildChallengeUrl(properties, redirectUri)).Query;
        var address = QueryHelpers.AddQueryString(provider.AuthorizationEndpoint, QueryHelpers.ParseQuery(question));
        return QueryHelpers.AddQueryString(address, "nonce", properties.Items[Nonce]!);
    }

    protected override async Task<HandleRequestResult> HandleRemoteAuthenticateAsync()
    {
        await AskProviderAsync();
        string? issuer = Request.Query["iss"];
        if (issuer is null && provider.AuthorizationResponseIssParameterSupported)
            return HandleRequestResult.Fail("The answer does not name its issuer.");
        if (issuer is not null && issuer != provider.Issuer) return HandleRequestResult.Fail("The answer is of another issuer.");
        return await base.HandleRemoteAuthenticateAsync();
    }

    protected override async Task<OAuthTokenResponse> ExchangeCodeAsync(OAuthCodeExchangeContext context)
    {
        context.Properties.Items.Remove(OAuthConstants.CodeVerifierKey, out var verifier);
        using var request = TokenRequest.Write(provider, Options, context.Code, context.RedirectUri, verifier);
        using var response = await Backchannel.SendAsync(request, Context.RequestAborted);
        var body = await response.Content.ReadAsStringAsync(Context.RequestAborted);
        if (response.IsSuccessStatusCode) return OAuthTokenResponse.Success(JsonDocument.Parse(body));
        var said = $"The token endpoint answered {(int)response.StatusCode}: {body}";
        return OAuthTokenResponse.Failed(new AuthenticationFailureException(said));
    }

    protected override async Task<AuthenticationTicket> CreateTicketAsync(
        ClaimsIdentity identity, AuthenticationProperties properties, OAuthTokenResponse tokens)
    {
        properties.Items.Remove(Nonce, out var nonce);
        if (tokens.Response?.RootElement.TryGetProperty("id_token", out var idToken) != true || idToken.GetString() is not { } written)
            throw new AuthenticationFailureException("The provider sent no id_token.");

        var claims = await new IdTokenCheck(Options).ReadAsync(written, nonce, tokens.AccessToken, provider);
        SignOutHint.Keep(properties, written);
        return new AuthenticationTicket(new ClaimsPrincipal(claims), properties, Scheme.Name);
    }

    /// <summary>
    /// Ends the session at the provider too, when that is where the session began. The cookie goes whatever happens here.
    /// </summary>
    public async Task SignOutAsync(AuthenticationProperties? properties)
    {
        var session = await Context.AuthenticateAsync(Options.SignInScheme);
        if (session.Properties is null || !SignOutHint.IsIn(session.Properties)) return;
        try
        {
            await AskProviderAsync();
        }
        catch (AuthenticationFailureException failure)
        {
            Logger.LogWarning(failure, "Signed out of the portal only: {Reason}", failure.Message);
            return;
        }

        if (string.IsNullOrEmpty(provider.EndSessionEndpoint)) return;
        Response.Redirect(QueryHelpers.AddQueryString(
            provider.EndSessionEndpoint,
            SignOutHint.Question(session.Properties, Options.ClientId, BuildRedirectUri(properties?.RedirectUri ?? "/"))));
    }

    private async Task AskProviderAsync()
    {
        try
        {
            provider = await Options.Metadata.GetConfigurationAsync(Context.RequestAborted);
        }
        catch (InvalidOperationException unreachable)
        {
            throw new ProviderUnreachableException($"The identity provider {Options.Authority} cannot be reached.", unreachable);
        }
    }
}
