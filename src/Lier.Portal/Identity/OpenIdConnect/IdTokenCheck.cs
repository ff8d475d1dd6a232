using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Lier.Portal.Identity.OpenIdConnect;

/// <summary>Whether an id_token is the provider's answer to our question (OpenID Connect Core, section 3.1.3.7).</summary>
internal sealed class IdTokenCheck(OpenIdConnectOptions options)
{
    // Only signatures of the provider's key pairs: with a shared secret whoever knows it could sign.
    private static readonly string[] Algorithms = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512"];

    /// <summary>The claims of a token that holds; a token that does not is refused with the reason.</summary>
    public async Task<ClaimsIdentity> ReadAsync(string idToken, string? nonce, string? accessToken, OpenIdConnectConfiguration provider)
    {
        var result = await new JsonWebTokenHandler { MapInboundClaims = false }.ValidateTokenAsync(idToken, Demands(provider));
        if (!result.IsValid) throw Invalid(result.Exception.Message, result.Exception);

        var claims = result.ClaimsIdentity;
        var objection = Objections(claims, (JsonWebToken)result.SecurityToken, nonce, accessToken).FirstOrDefault();
        return objection is null ? claims : throw Invalid(objection);
    }

    private static AuthenticationFailureException Invalid(string why, Exception? cause = null) =>
        new($"The id_token is not valid: {why}", cause);

    private TokenValidationParameters Demands(OpenIdConnectConfiguration provider) => new()
    {
        ValidIssuer = provider.Issuer,
        ValidAudience = options.ClientId,
        ValidAlgorithms = Algorithms,
        ConfigurationManager = options.Metadata,
        ClockSkew = TimeSpan.FromMinutes(2),
    };

    private IEnumerable<string> Objections(ClaimsIdentity claims, JsonWebToken token, string? nonce, string? accessToken)
    {
        if (string.IsNullOrEmpty(claims.FindFirst("sub")?.Value)) yield return "it names nobody (sub).";
        if (nonce is null || claims.FindFirst("nonce")?.Value != nonce) yield return "it answers another question (nonce).";
        var authorized = claims.FindFirst("azp")?.Value;
        if (authorized is null ? token.Audiences.Count() > 1 : authorized != options.ClientId)
            yield return "it was issued for another application (azp).";
        if (claims.FindFirst("at_hash")?.Value is { } hash && hash != AccessTokenHash.Of(accessToken, token.Alg))
            yield return "it belongs to another access token (at_hash).";
    }
}
