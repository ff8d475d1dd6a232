using Microsoft.AspNetCore.Authentication;

namespace Lier.Portal.Identity.OpenIdConnect;

/// <summary>
/// What the provider wants back at sign-out: the id_token, kept in the encrypted cookie. One that is so long that the cookie would
/// have to be cut in pieces is left out; the provider then asks whom to sign out.
/// </summary>
internal static class SignOutHint
{
    private const string Key = ".id_token";
    private const int Longest = 2000;

    public static void Keep(AuthenticationProperties session, string idToken) =>
        session.Items[Key] = idToken.Length <= Longest ? idToken : "";

    /// <summary>Whether the session began at the provider.</summary>
    public static bool IsIn(AuthenticationProperties session) => session.Items.ContainsKey(Key);

    /// <summary>The question of OpenID Connect RP-Initiated Logout, section 2.</summary>
    public static Dictionary<string, string?> Question(AuthenticationProperties session, string clientId, string back)
    {
        var question = new Dictionary<string, string?> { ["client_id"] = clientId, ["post_logout_redirect_uri"] = back };
        if (session.Items[Key] is { Length: > 0 } idToken) question["id_token_hint"] = idToken;
        return question;
    }
}
