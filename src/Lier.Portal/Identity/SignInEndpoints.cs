using Lier.Portal.Domain.People;
using Lier.Portal.Shared;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Mvc;

namespace Lier.Portal.Identity;

/// <summary>Signing in and out. The development buttons are mapped in Development only.</summary>
public static class SignInEndpoints
{
    public static void MapSignIn(this WebApplication app)
    {
        if (app.Environment.IsDevelopment()) app.MapPost(Urls.SignInAs("{role}"), AsRoleAsync).AllowAnonymous();
        if (SignInSettings.HasProvider(app.Configuration)) app.MapPost(Urls.SignInWithProvider, WithProvider).AllowAnonymous();
        // Somebody without a role has no desk, but must be able to leave.
        app.MapPost(Urls.SignOut, SignOut).RequireAuthorization();
    }

    private static async Task<IResult> AsRoleAsync(Role role, [FromForm] string? back, SignInSteps steps, CancellationToken cancel)
    {
        var person = await steps.DemoAsync(role, cancel);
        return Results.SignIn(
            person.ToPrincipal(CookieAuthenticationDefaults.AuthenticationScheme),
            new AuthenticationProperties { RedirectUri = Urls.LocalOr(back, Urls.Work) },
            CookieAuthenticationDefaults.AuthenticationScheme);
    }

    private static IResult WithProvider([FromForm] string? back) =>
        Results.Challenge(new AuthenticationProperties { RedirectUri = Urls.LocalOr(back, Urls.Work) }, [SignInSettings.ProviderScheme]);

    private static IResult SignOut([FromForm] string? back, IConfiguration configuration) => Results.SignOut(
        new AuthenticationProperties { RedirectUri = Urls.Start },
        SignInSettings.HasProvider(configuration)
            ? [CookieAuthenticationDefaults.AuthenticationScheme, SignInSettings.ProviderScheme]
            : [CookieAuthenticationDefaults.AuthenticationScheme]);
}
