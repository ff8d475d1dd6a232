using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.Tokens;

namespace Lier.Portal.Identity.OpenIdConnect;

/// <summary>What ties an access token to its id_token: the left half of its hash (OpenID Connect Core, section 3.1.3.6).</summary>
internal static class AccessTokenHash
{
    /// <param name="algorithm">The id_token's own, e.g. <c>RS256</c>: its number says which SHA-2.</param>
    public static string Of(string? accessToken, string algorithm)
    {
        var text = Encoding.ASCII.GetBytes(accessToken ?? "");
        var hash = algorithm[^3..] switch
        {
            "256" => SHA256.HashData(text),
            "384" => SHA384.HashData(text),
            "512" => SHA512.HashData(text),
            _ => throw new ArgumentOutOfRangeException(nameof(algorithm), algorithm, null),
        };
        return Base64UrlEncoder.Encode(hash[..(hash.Length / 2)]);
    }
}
