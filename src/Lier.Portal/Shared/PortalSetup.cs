using Lier.Portal.College;
using Lier.Portal.Data;
using Lier.Portal.Identity;
using Lier.Portal.Import;
using Lier.Portal.Notes;
using Lier.Portal.Plans;
using Lier.Portal.Reports;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Shared;

/// <summary>What the portal is made of, and in which order a request meets it.</summary>
public static class PortalSetup
{
    // A whole note travels with every keystroke; SignalR's own limit of 32 KiB would cut the connection of a long one.
    private const int LongestMessage = 256 * 1024;

    // Everything comes from the portal itself; the one thing that is open is where a form may lead, for the identity provider is elsewhere.
    private const string OnlyOurOwn = "default-src 'self'; object-src 'none'; base-uri 'self'; frame-ancestors 'none'";

    public static void AddPortal(this WebApplicationBuilder builder)
    {
        builder.WebHost.UseStaticWebAssets();
        var services = builder.Services;
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<TownClock>();
        services.AddDbContextFactory<PortalDb>((provider, options) => PortalDatabase.Use(options, provider.GetRequiredService<IConfiguration>()));
        services.AddSingleton(_ => new RouteDefinitions(Path.Combine(builder.Environment.ContentRootPath, "workflows", "progress-note.json")));
        services.AddSingleton<ReportImport>().AddSingleton<FirstStart>();
        services.AddSingleton<RoundQueries>().AddSingleton<RoundSteps>();
        services.AddSingleton<NoteQueries>().AddSingleton<NoteSteps>().AddSingleton<WorkQueries>();
        services.AddSingleton<CollegeQueries>().AddSingleton<CollegeSteps>();
        services.AddSingleton<ReportQueries>().AddSingleton<PublicationSteps>();
        builder.AddSignIn();
        services.AddRazorComponents().AddInteractiveServerComponents().AddHubOptions(o => o.MaximumReceiveMessageSize = LongestMessage);
        services.AddHttpContextAccessor().AddScoped<AntiforgeryStateProvider, FormTokens>();
    }

    public static void UsePortal(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment()) app.UseExceptionHandler("/fout", createScopeForErrors: true);
        app.Use(AnswerHeadAsGet);
        app.Use(SendSecurityHeaders);
        app.UseStatusCodePagesWithReExecute("/fout/{0}", createScopeForStatusCodePages: true);
        app.Use(ShowErrorPagesAsGet);
        app.UseRouting();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseAntiforgery();
        app.Use(RefuseForgedForms);
        app.MapStaticAssets().AllowAnonymous();
        app.MapSignIn();
        app.MapReports();
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode(o => o.ContentSecurityFrameAncestorsPolicy = null).Add(OnlyDesksHaveCircuits);
        app.MapFallback("{*path}", () => Results.NotFound()).AllowAnonymous();
    }

    // Kestrel itself leaves out the body: it remembers what was asked.
    private static Task AnswerHeadAsGet(HttpContext context, RequestDelegate next)
    {
        if (HttpMethods.IsHead(context.Request.Method)) context.Request.Method = HttpMethods.Get;
        return next(context);
    }

    private static Task SendSecurityHeaders(HttpContext context, RequestDelegate next)
    {
        var headers = context.Response.Headers;
        (headers.ContentSecurityPolicy, headers.XContentTypeOptions, headers["Referrer-Policy"]) = (OnlyOurOwn, "nosniff", "same-origin");
        return next(context);
    }

    // A refused form is answered with a page to read; shown as a POST, that page would itself be refused for want of a token.
    private static Task ShowErrorPagesAsGet(HttpContext context, RequestDelegate next)
    {
        if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null)
        {
            context.Request.Method = HttpMethods.Get;
            context.Features.Set<IAntiforgeryValidationFeature>(null);
        }

        return next(context);
    }

    // Without this the framework answers in English, and in Development with a stack trace.
    private static Task RefuseForgedForms(HttpContext context, RequestDelegate next)
    {
        if (context.Features.Get<IAntiforgeryValidationFeature>() is not { IsValid: false }) return next(context);
        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        return Task.CompletedTask;
    }

    private static void OnlyDesksHaveCircuits(EndpointBuilder endpoint)
    {
        if (endpoint is RouteEndpointBuilder route && route.RoutePattern.RawText?.TrimStart('/').StartsWith("_blazor", StringComparison.Ordinal) == true)
            endpoint.Metadata.Add(new AuthorizeAttribute(Policies.AnyDesk));
    }

    /// <summary>Brings the database up to date, reads the workflow, gives an empty portal its beginning, and serves.</summary>
    public static async Task StartPortalAsync(this WebApplication app)
    {
        app.Services.GetRequiredService<RouteDefinitions>();
        await PortalDatabase.MigrateAsync(app.Services);
        await app.Services.GetRequiredService<FirstStart>().BeginAsync();
        await app.RunAsync();
    }
}
