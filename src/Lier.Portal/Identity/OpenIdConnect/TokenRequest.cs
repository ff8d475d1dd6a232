using System.Net.Http.Headers;
using System.Text;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Lier.Portal.Identity.OpenIdConnect;

/// <summary>The request that turns a code into tokens (RFC 6749, section 4.1.3), signed in the way the provider takes.</summary>
internal static class TokenRequest
{
    public static HttpRequestMessage Write(
        OpenIdConnectConfiguration provider, OpenIdConnectOptions options, string code, string redirectUri, string? verifier)
    {
        var form = new Dictionary<string, string>
        {
            ["grant_type"] = "authorization_code",
            ["code"] = code,
            ["redirect_uri"] = redirectUri,
            ["code_verifier"] = verifier ?? "",
        };
        var request = new HttpRequestMessage(HttpMethod.Post, provider.TokenEndpoint);
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        // A provider that does not say which ways it takes, takes Basic (OpenID Connect Discovery, section 3).
        if (provider.TokenEndpointAuthMethodsSupported.Contains("client_secret_post"))
            (form["client_id"], form["client_secret"]) = (options.ClientId, options.ClientSecret);
        else
            request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(
                $"{Uri.EscapeDataString(options.ClientId)}:{Uri.EscapeDataString(options.ClientSecret)}")));
        request.Content = new FormUrlEncodedContent(form);
        return request;
    }
}
