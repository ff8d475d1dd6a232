using Lier.Portal.Application.Routes;
using Lier.Portal.Application.Settings;
using Lier.Portal.Application.Startup;
using Lier.Portal.Desks.College;
using Lier.Portal.Desks.Programmes;
using Lier.Portal.Desks.Work;
using Lier.Portal.Printing;
using Lier.Portal.Public;
using Lier.Portal.Public.Frame;
using Lier.Portal.Public.OpenData;
using Lier.Portal.Public.Reports;
using Microsoft.AspNetCore.Components.Forms;

namespace Lier.Portal.Host;

/// <summary>What the portal is made of, and in which order a request meets it.</summary>
public static class PortalSetup
{
    // A whole note travels with every keystroke; SignalR's own limit of 32 KiB would cut the connection of a long one.
    private const int LongestMessage = 256 * 1024;

    public static void AddPortal(this WebApplicationBuilder builder)
    {
        builder.AddData();
        builder.AddRoutes();
        builder.AddNotes();
        builder.Services.AddAdministration();
        builder.Services.AddCollege();
        builder.AddReports();
        builder.Services.AddVerification();
        builder.AddProgrammes();
        builder.AddOpenData();
        builder.Services.AddPublic();
        builder.AddPdf();
        builder.Services.AddMessages();
        builder.AddMail();
        builder.Services.AddDeadlines();
        builder.AddSignIn();
        builder.AddPages();
        // A worker that ends by a fault nobody foresaw is logged; it does not take the citizens' report down with it.
        builder.Services.Configure<HostOptions>(host =>
            host.BackgroundServiceExceptionBehavior = BackgroundServiceExceptionBehavior.Ignore);
    }

    public static void UsePortal(this WebApplication app)
    {
        app.UseRequestRules();
        app.MapEndpoints();
    }

    /// <summary>Brings the database up to date, reads the workflows, gives an empty portal its beginning, and serves.</summary>
    public static async Task StartPortalAsync(this WebApplication app)
    {
        app.Services.GetRequiredService<RouteDefinitions>();
        if (!app.Environment.IsDevelopment() && !PortalAddressSetting.IsSet(app.Configuration))
        {
            app.Logger.LogWarning(
                "{Setting} is not set: feeds and open data name {Address}",
                PortalAddressSetting.Name,
                PortalAddress.OfThisMachine.Root);
        }

        await PortalDatabase.MigrateAsync(app.Services);
        await app.Services.GetRequiredService<RouteVersions>().BeginAsync();
        await app.Services.GetRequiredService<FirstStart>().BeginAsync();
        await app.RunAsync();
    }

    private static void AddPages(this WebApplicationBuilder builder)
    {
        builder.WebHost.UseStaticWebAssets();
        builder.Services.AddHttpContextAccessor().AddScoped<AntiforgeryStateProvider, FormTokens>();
        builder.Services
            .AddRazorComponents()
            .AddInteractiveServerComponents()
            .AddHubOptions(hub => hub.MaximumReceiveMessageSize = LongestMessage);
    }

    private static void UseRequestRules(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment()) app.UseExceptionHandler(Urls.Error, createScopeForErrors: true);
        app.Use(RequestRules.AnswerHeadAsGet);
        app.Use(RequestRules.SendSecurityHeaders);
        app.Use(app.Services.GetRequiredService<PublicPages>().AnswerKnown);
        app.UseStatusCodePagesWithReExecute(Urls.ErrorByStatus, createScopeForStatusCodePages: true);
        app.Use(RequestRules.ShowErrorPagesAsGet);
        app.UseRouting();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseAntiforgery();
        app.Use(RequestRules.RefuseForgedForms);
    }

    private static void MapEndpoints(this WebApplication app)
    {
        app.MapStaticAssets().AllowAnonymous();
        app.MapSignIn();
        app.MapPublic();
        app.MapOpenData();
        app.MapNoteDesk();
        app.MapMeasurements();
        app.MapCollege();
        app.MapMessages();
        app.MapTour();
        app.MapRazorComponents<App>()
            .AddInteractiveServerRenderMode(pages => pages.ContentSecurityFrameAncestorsPolicy = null)
            .Add(RequestRules.OnlyDesksHaveCircuits);
        app.MapFallback("{*path}", () => Results.NotFound()).AllowAnonymous();
    }
}
