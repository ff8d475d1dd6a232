using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.Tokens;

namespace Lier.Portal.Identity.OpenIdConnect;

/// <summary>
/// An answer that somebody forged is refused for its own reason by <see cref="IdTokenCheck"/> and <see cref="AccessTokenHash"/>; the same
/// answer unforged signs in.
/// </summary>
public sealed class ForgedAnswerTests(ForgingProviderPortal world) : IClassFixture<ForgingProviderPortal>
{
    private static readonly byte[] SecretBytes = Encoding.UTF8.GetBytes("for-tests-only".PadRight(32, '\0'));
    private static readonly string[] Several = ["lier-portal", "another-app"];

    // What is forged, and how the log must say it: each is refused for its own reason.
    private static readonly Dictionary<string, (Action<Answer> Forge, string Reason)> Forgeries = new()
    {
        ["for another audience"] = (a => a.Claims["aud"] = "another-app", "IDX10214"),
        ["of another issuer"] = (a => a.Claims["iss"] = "https://evil.example", "IDX10205"),
        ["expired"] = (a => (a.Claims["nbf"], a.Claims["exp"]) = (Answer.SecondsFromNow(-900), Answer.SecondsFromNow(-300)), "IDX10223"),
        ["without an end"] = (a => a.Claims.Remove("exp"), "IDX10225"),
        ["not valid yet"] = (a => a.Claims["nbf"] = Answer.SecondsFromNow(300), "IDX10222"),
        ["altered signature"] = (a => a.OnItsWay = t => WithPart(t, 2, bytes => bytes[0] ^= 1), "IDX10511"),
        ["altered payload"] = (a => a.OnItsWay = t => WithText(t, 1, "\"Staff\"", "\"Board\""), "IDX10511"),
        ["no signature"] = (a => a.OnItsWay = t => t[..(t.LastIndexOf('.') + 1)], "IDX10504"),
        ["alg none"] = (a => a.Key = null, "IDX10504"),
        ["signed with the shared secret"] = (a => a.Key = new SigningCredentials(new SymmetricSecurityKey(SecretBytes) { KeyId = "first" }, SecurityAlgorithms.HmacSha256), "IDX10511"),
        ["unknown key"] = (a => a.Key = ForgingProvider.NewKey("unknown"), "IDX10503"),
        ["another key under a known name"] = (a => a.Key = ForgingProvider.NewKey("first"), "IDX10511"),
        ["another nonce"] = (a => a.Claims["nonce"] = "another", "(nonce)"),
        ["no nonce"] = (a => a.Claims.Remove("nonce"), "(nonce)"),
        ["nobody"] = (a => a.Claims.Remove("sub"), "(sub)"),
        ["for another application"] = (a => a.Claims["azp"] = "another-app", "(azp)"),
        ["for several audiences"] = (a => a.Claims["aud"] = Several, "(azp)"),
        ["with another access token"] = (a => a.Claims["at_hash"] = "AAAAAAAAAAAAAAAAAAAAAA", "(at_hash)"),
        ["no id_token"] = (a => a.OnItsWay = _ => null, "The provider sent no id_token."),
        ["no token at all"] = (a => a.OnItsWay = _ => "nonsense", "IDX14100"),
    };

    public static TheoryData<string> Names => [.. Forgeries.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_forged_answer_is_refused_for_its_own_reason(string name)
    {
        using var browser = new Browser();
        var (forge, reason) = Forgeries[name];

        var page = await world.SignInAsync(browser, forge);

        await Refusal.AssertAsync(world.Portal, browser, page, reason);
    }

    [Fact]
    public async Task The_same_answer_unforged_signs_in()
    {
        using var browser = new Browser();

        var page = await world.SignInAsync(browser, _ => { });

        Assert.Equal(world.Portal.Url("/werk"), page.Address);
        Assert.Contains("Mia Medewerker · medewerker", page.Text);
    }

    [Fact]
    public async Task Several_audiences_are_fine_when_the_token_names_us_as_the_one_it_is_for()
    {
        using var browser = new Browser();

        var page = await world.SignInAsync(browser, a => (a.Claims["aud"], a.Claims["azp"]) = (Several, "lier-portal"));

        Assert.Equal(world.Portal.Url("/werk"), page.Address);
    }

    [Fact]
    public async Task Another_algorithm_of_the_same_key_pair_brings_its_own_hash_of_the_access_token()
    {
        using var browser = new Browser();

        var page = await world.SignInAsync(browser, a =>
        {
            a.Key = new SigningCredentials(world.Provider.Key.Key, SecurityAlgorithms.RsaSsaPssSha512);
            a.Claims["at_hash"] = Base64UrlEncoder.Encode(SHA512.HashData(Encoding.ASCII.GetBytes(Answer.AccessToken))[..32]);
        });

        Assert.Equal(world.Portal.Url("/werk"), page.Address);
    }

    private static string WithPart(string token, int part, Action<byte[]> change)
    {
        var parts = token.Split('.');
        var bytes = Base64UrlEncoder.DecodeBytes(parts[part]);
        change(bytes);
        parts[part] = Base64UrlEncoder.Encode(bytes);
        return string.Join('.', parts);
    }

    private static string WithText(string token, int part, string from, string to) =>
        WithPart(token, part, bytes => Encoding.UTF8.GetBytes(to).CopyTo(bytes, Encoding.UTF8.GetString(bytes).IndexOf(from, StringComparison.Ordinal)));
}
