using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Authorization;
using Lier.Portal.Shared;

namespace Lier.Portal.Identity;

/// <summary>The sign-in cookie, the doors, and the identity provider where one is set up.</summary>
public static class SignInSetup
{
    private static readonly TimeSpan WorkingDay = TimeSpan.FromHours(10);

    public static void AddSignIn(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<SignInSteps>();
        builder.Services.AddCascadingAuthenticationState();
        Policies.AddTo(builder.Services.AddAuthorizationBuilder());
        builder.Services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(cookie =>
        {
            cookie.Cookie.Name = "lier-portal";
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.LoginPath = Urls.SignIn;
            cookie.ReturnUrlParameter = "terug";
            cookie.ExpireTimeSpan = WorkingDay;
            cookie.Events.OnRedirectToAccessDenied = context =>
            {
                context.Response.StatusCode = StatusCodes.Status403Forbidden;
                return Task.CompletedTask;
            };
        });
    }
}
