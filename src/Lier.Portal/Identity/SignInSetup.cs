using Lier.Portal.Application.Accounts;
using Lier.Portal.Documents.Addresses;
using Lier.Portal.Identity.OpenIdConnect;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Lier.Portal.Identity;

/// <summary>The sign-in cookie, the doors, and the identity provider where one is set up.</summary>
public static class SignInSetup
{
    public static void AddSignIn(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<Sessions>().AddScoped<DeskSession>().AddSingleton<SignInCommands>().AddSingleton<AppRoles>().AddSingleton<ProviderSignIn>();
        builder.Services.AddCascadingAuthenticationState();
        Policies.AddTo(builder.Services.AddAuthorizationBuilder());
        var authentication = builder.Services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(cookie =>
        {
            cookie.Cookie.Name = "lier-portal";
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.LoginPath = Urls.SignIn;
            cookie.ReturnUrlParameter = "terug";
            (cookie.ExpireTimeSpan, cookie.SlidingExpiration) = (Sessions.WorkingDay, false);
            cookie.Events.OnValidatePrincipal = context =>
            {
                if (!context.HttpContext.RequestServices.GetRequiredService<Sessions>().IsOpen(context.Principal!)) context.RejectPrincipal();
                return Task.CompletedTask;
            };
            cookie.Events.OnRedirectToAccessDenied = context =>
            {
                context.Response.StatusCode = StatusCodes.Status403Forbidden;
                return Task.CompletedTask;
            };
        });
        if (SignInSettings.HasProvider(builder.Configuration))
            authentication.AddOpenIdConnect(SignInSettings.ProviderScheme, provider => Use(provider, ProviderSettings.Read(builder.Configuration)));
    }

    private static void Use(OpenIdConnectOptions provider, ProviderSettings settings)
    {
        provider.Authority = settings.Authority;
        provider.ClientId = settings.ClientId;
        provider.ClientSecret = settings.ClientSecret;
        provider.CallbackPath = settings.CallbackPath;
        provider.Events.OnTicketReceived = context => Of(context.HttpContext).RecogniseAsync(context);
        provider.Events.OnAccessDenied = context => Of(context.HttpContext).Cancelled(context);
        provider.Events.OnRemoteFailure = context => Of(context.HttpContext).Failed(context);
    }

    private static ProviderSignIn Of(HttpContext context) => context.RequestServices.GetRequiredService<ProviderSignIn>();
}
