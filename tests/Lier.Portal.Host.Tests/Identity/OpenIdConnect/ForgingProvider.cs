using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Tokens;

namespace Lier.Portal.Identity.OpenIdConnect;

/// <summary>
/// A provider that asks nothing and answers as a test wishes. It keeps to the protocol itself, the code's verifier and the
/// portal's secret (by Basic, which the real provider is not asked for) included.
/// </summary>
public sealed class ForgingProvider : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentDictionary<string, (string Nonce, string Challenge)> questions = new();

    private ForgingProvider()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        app = builder.Build();
        app.MapGet("/.well-known/openid-configuration", Discovery);
        app.MapGet("/jwks", () => Results.Json(new { keys = Announced.Select(Public) }));
        app.MapGet("/authorize", Authorize);
        app.MapPost("/token", TokenAsync);
    }

    public string Authority => app.Urls.Single();

    /// <summary>The key that answers are signed with.</summary>
    public SigningCredentials Key { get; set; } = NewKey("first");

    /// <summary>The keys that the world may know; at first only the one that signs.</summary>
    public IReadOnlyList<SigningCredentials> Announced { get; set; } = [];

    /// <summary>What a test changes in the answer.</summary>
    public Action<Answer> Forge { get; set; } = _ => { };

    public static async Task<ForgingProvider> StartAsync()
    {
        var provider = new ForgingProvider();
        provider.Announced = [provider.Key];
        await provider.app.StartAsync();
        return provider;
    }

    public static SigningCredentials NewKey(string id) => new(new RsaSecurityKey(RSA.Create(2048)) { KeyId = id }, SecurityAlgorithms.RsaSha256);

    public ValueTask DisposeAsync() => app.DisposeAsync();

    // What the portal does not read is left out.
    private IResult Discovery() => Results.Json(new
    {
        issuer = Authority,
        authorization_endpoint = $"{Authority}/authorize",
        token_endpoint = $"{Authority}/token",
        jwks_uri = $"{Authority}/jwks",
    });

    private IResult Authorize(HttpRequest request)
    {
        var code = Guid.NewGuid().ToString("N");
        questions[code] = (request.Query["nonce"].ToString(), request.Query["code_challenge"].ToString());
        return Results.Redirect(QueryHelpers.AddQueryString(request.Query["redirect_uri"]!, new Dictionary<string, string?>
        {
            ["code"] = code,
            ["state"] = request.Query["state"],
        }));
    }

    private async Task<IResult> TokenAsync(HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        if (request.Headers.Authorization != Basic("lier-portal", "for-tests-only")) return Results.Json(new { error = "invalid_client" }, statusCode: 401);
        if (!questions.TryRemove(form["code"].ToString(), out var question) || question.Challenge != ChallengeOf(form["code_verifier"].ToString()))
            return Results.Json(new { error = "invalid_grant" }, statusCode: 400);

        var answer = new Answer(Authority, question.Nonce, Key);
        Forge(answer);
        return Results.Json(new { access_token = Answer.AccessToken, token_type = "Bearer", expires_in = 600, id_token = answer.IdToken() });
    }

    private static string Basic(string id, string secret) =>
        new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{id}:{secret}"))).ToString();

    private static string ChallengeOf(string verifier) => Base64UrlEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(verifier)));

    private static object Public(SigningCredentials key)
    {
        var parts = ((RsaSecurityKey)key.Key).Rsa.ExportParameters(includePrivateParameters: false);
        return new { kty = "RSA", use = "sig", kid = key.Key.KeyId, n = Base64UrlEncoder.Encode(parts.Modulus), e = Base64UrlEncoder.Encode(parts.Exponent) };
    }
}
