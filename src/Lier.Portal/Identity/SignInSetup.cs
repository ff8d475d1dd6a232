using Lier.Portal.Identity.OpenIdConnect;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Lier.Portal.Identity;

/// <summary>The sign-in cookie, the doors, and the identity provider where one is set up.</summary>
public static class SignInSetup
{
    public static void AddSignIn(this WebApplicationBuilder builder)
    {
        builder.Services
            .AddSingleton<Sessions>()
            .AddScoped<DeskSession>()
            .AddSingleton<SignInCommands>()
            .AddSingleton<AppRoles>()
            .AddSingleton<ProviderSignIn>()
            .AddCascadingAuthenticationState();
        Policies.AddTo(builder.Services.AddAuthorizationBuilder());
        var authentication = builder.Services
            .AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme)
            .AddCookie(UseCookie);
        if (SignInSettings.HasProvider(builder.Configuration))
            authentication.AddOpenIdConnect(SignInSettings.ProviderScheme, provider => UseProvider(provider, builder.Configuration));
    }

    private static void UseCookie(CookieAuthenticationOptions cookie)
    {
        cookie.Cookie.Name = "lier-portal";
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.LoginPath = Urls.SignIn;
        cookie.ReturnUrlParameter = "terug";
        (cookie.ExpireTimeSpan, cookie.SlidingExpiration) = (Sessions.WorkingDay, false);
        cookie.Events.OnValidatePrincipal = context =>
        {
            var sessions = context.HttpContext.RequestServices.GetRequiredService<Sessions>();
            if (!sessions.IsOpen(context.Principal!)) context.RejectPrincipal();
            return Task.CompletedTask;
        };
        cookie.Events.OnRedirectToAccessDenied = context =>
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }

    private static void UseProvider(OpenIdConnectOptions provider, IConfiguration configuration)
    {
        var settings = ProviderSettings.Read(configuration);
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
