using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Mvc;

namespace Lier.Portal.Identity;

/// <summary>Signing in and out. The development buttons are mapped in Development only.</summary>
public static class SignInEndpoints
{
    public static void MapSignIn(this WebApplication app)
    {
        if (app.Environment.IsDevelopment()) app.MapPost(Urls.SignInAsTemplate, AsRoleAsync).AllowAnonymous();
        if (SignInSettings.HasProvider(app.Configuration)) app.MapPost(Urls.SignInWithProvider, WithProvider).AllowAnonymous();
        // Whoever has no role, or whose session has run out, must be able to leave too.
        app.MapPost(Urls.SignOut, SignOut).AllowAnonymous();
    }

    private static async Task<IResult> AsRoleAsync(
        Role role, [FromForm] string? back, SignInCommands steps, TimeProvider time, CancellationToken cancel)
    {
        if (!Enum.IsDefined(role)) return Results.NotFound();
        var person = await steps.DemoAsync(role, cancel);
        return Results.SignIn(
            person.ToPrincipal(CookieAuthenticationDefaults.AuthenticationScheme, time.GetUtcNow()),
            new AuthenticationProperties { RedirectUri = Urls.LocalOr(back, Urls.Work) },
            CookieAuthenticationDefaults.AuthenticationScheme);
    }

    private static IResult WithProvider([FromForm] string? back) =>
        Results.Challenge(new AuthenticationProperties { RedirectUri = Urls.LocalOr(back, Urls.Work) }, [SignInSettings.ProviderScheme]);

    private static IResult SignOut([FromForm] string? back, HttpContext context, Sessions sessions, IConfiguration configuration)
    {
        sessions.End(context.User);
        var atTheProviderToo = SignInSettings.HasProvider(configuration) && context.User.Identity?.IsAuthenticated == true;
        return Results.SignOut(
            new AuthenticationProperties { RedirectUri = Urls.LocalOr(back, Urls.Start) },
            atTheProviderToo
                ? [CookieAuthenticationDefaults.AuthenticationScheme, SignInSettings.ProviderScheme]
                : [CookieAuthenticationDefaults.AuthenticationScheme]);
    }
}
