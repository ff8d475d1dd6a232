using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Lier.Portal.Identity.OpenIdConnect;

/// <summary>What a provider is about to answer; right in every point until a test changes something.</summary>
public sealed class Answer(string issuer, string nonce, SigningCredentials key)
{
    public const string AccessToken = "an-access-token";

    public Dictionary<string, object> Claims { get; } = new()
    {
        ["iss"] = issuer,
        ["aud"] = "lier-portal",
        ["sub"] = "medewerker",
        ["name"] = "Mia Medewerker",
        ["roles"] = new[] { "Staff" },
        ["nonce"] = nonce,
        ["at_hash"] = Base64UrlEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(AccessToken))[..16]),
        ["iat"] = SecondsFromNow(0),
        ["nbf"] = SecondsFromNow(0),
        ["exp"] = SecondsFromNow(600),
    };

    /// <summary>Null writes a token without signature (alg none).</summary>
    public SigningCredentials? Key { get; set; } = key;

    /// <summary>What happens to the written token on its way.</summary>
    public Func<string, string?> OnItsWay { get; set; } = token => token;

    public static long SecondsFromNow(int seconds) => DateTimeOffset.UtcNow.AddSeconds(seconds).ToUnixTimeSeconds();

    public string? IdToken() => OnItsWay(new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }
        .CreateToken(new SecurityTokenDescriptor { Claims = Claims, SigningCredentials = Key }));
}
