using Lier.Portal.Application.Accounts;
using Lier.Portal.Application.Administration;
using Lier.Portal.Application.Budgets;
using Lier.Portal.Application.College;
using Lier.Portal.Application.Data;
using Lier.Portal.Application.Import;
using Lier.Portal.Application.Mail;
using Lier.Portal.Application.Messages;
using Lier.Portal.Application.Notes.Agreeing;
using Lier.Portal.Application.Notes.Comments;
using Lier.Portal.Application.Notes.Deadlines;
using Lier.Portal.Application.Notes.EvidenceItems;
using Lier.Portal.Application.Notes.Routes;
using Lier.Portal.Application.Notes.Work;
using Lier.Portal.Application.Notes.Writing;
using Lier.Portal.Application.OpenData;
using Lier.Portal.Application.Programmes;
using Lier.Portal.Application.Reports;
using Lier.Portal.Application.Rounds;
using Lier.Portal.Application.Settings;
using Lier.Portal.Application.Stages;
using Lier.Portal.Application.Startup;
using Lier.Portal.Application.Verification;
using Lier.Portal.Desks.College;
using Lier.Portal.Desks.Notes;
using Lier.Portal.Desks.Work;
using Lier.Portal.Documents.Addresses;
using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Reports;
using Lier.Portal.Identity;
using Lier.Portal.Printing;
using Lier.Portal.Public;
using Lier.Portal.Public.Frame;
using Lier.Portal.Public.OpenData;
using Lier.Portal.Public.Reports;
using Lier.Portal.Workers;
using Microsoft.AspNetCore.Components.Forms;

namespace Lier.Portal.Host;

/// <summary>What the portal is made of, and in which order a request meets it.</summary>
public static class PortalSetup
{
    // A whole note travels with every keystroke; SignalR's own limit of 32 KiB would cut the connection of a long one.
    private const int LongestMessage = 256 * 1024;

    public static void AddPortal(this WebApplicationBuilder builder)
    {
        builder.WebHost.UseStaticWebAssets();
        var services = builder.Services;
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<TownClock>();
        services.AddDbContextFactory<PortalDb>((provider, options) => PortalDatabase.Use(options, provider.GetRequiredService<IConfiguration>(), provider.GetRequiredService<PublicChanges>()));
        services.AddSingleton(s => new RouteDefinitions(builder.WorkflowAt("ProgressNote", "progress-note"), s.GetRequiredService<TownClock>()));
        services.AddSingleton<ReportImport>().AddSingleton<ImportCommands>().AddSingleton<FirstStart>();
        services.AddSingleton<BudgetQueries>().AddSingleton<BudgetCommands>();
        services.AddSingleton<RoundQueries>().AddSingleton<RoundCommands>();
        services.AddSingleton<NoteQueries>().AddSingleton<NoteCommands>().AddSingleton<WorkQueries>();
        services.AddSingleton<NotePresence>().AddScoped<NoteKeeping>().AddScoped<BrowserCopy>();
        services.AddSingleton<AgreementQueries>().AddSingleton<AgreementListQueries>();
        services.AddSingleton<CommentQueries>().AddSingleton<CommentCommands>().AddSingleton<EvidenceQueries>().AddSingleton<EvidenceCommands>();
        services.AddSingleton<RouteVersions>().AddSingleton<StuckQueries>();
        services.AddSingleton<AssignmentQueries>().AddSingleton<UnderWayQueries>().AddSingleton<AssignmentCommands>().AddSingleton<TeamQueries>().AddSingleton<TeamCommands>().AddSingleton<AdministrationQueries>().AddSingleton<SubstitutionCommands>().AddSingleton<FeedbackCommands>();
        services.AddSingleton<CollegeQueries>().AddSingleton<CollegeCommands>().AddSingleton<DecisionQueries>();
        services.AddSingleton<MissingQueries>().AddSingleton<BundleQueries>().AddSingleton<OverviewQueries>();
        services.AddSingleton<ReportQueries>().AddSingleton<PublicationCommands>().AddSingleton<RegisterQueries>().AddSingleton<Integrity>().AddSingleton<LastCheck>();
        services.AddSingleton(_ => ReportRouteFile.Rules.Read(builder.WorkflowAt("Report", "report")));
        services.AddSingleton(_ => MeasurementRouteFile.Rules.Read(builder.WorkflowAt("ProgrammeReport", "programme-report")));
        services.AddSingleton<ReportDossiers>().AddSingleton<ReportDossierCommands>().AddSingleton<PlannedPublicationCommands>().AddHostedService<PublicationWorker>().AddSingleton(CouncilSettings.Read(builder.Configuration));
        services.AddSingleton<ProgrammeQueries>().AddSingleton<MeasurementCommands>().AddSingleton<ProgrammePublicationCommands>();
        services.AddSingleton<ProgrammeWorkQueries>().AddSingleton<ProgrammeAdministrationCommands>();
        services.AddSingleton<OpenDataQueries>().AddSingleton(LicenceSetting.Read(builder.Configuration));
        services.AddPublic();
        services.AddSingleton(PdfSettings.Read(builder.Configuration)).AddSingleton<PaperPage>().AddSingleton<PdfPrinter>().AddSingleton<PdfMaker>().AddHostedService<PdfWorker>();
        services.AddSingleton(PortalAddressSetting.Read(builder.Configuration)).AddSingleton(MailSettings.Read(builder.Configuration)).AddSingleton<MessageBoard>().AddSingleton<PublicChanges>().AddSingleton<Outbox>().AddSingleton<MessageQueries>().AddSingleton<MessageCommands>();
        services.AddSingleton<Postman>().AddSingleton<LetterWriter>().AddSingleton<MailCommands>().AddSingleton<MailQueries>().AddSingleton<MailDeskCommands>().AddSingleton<MailTrouble>().AddHostedService<MailWorker>();
        services.AddSingleton<DeadlineQueries>().AddSingleton<NoticeCommands>().AddHostedService<DeadlineWorker>();
        // A worker that ends by a fault nobody foresaw is logged; it does not take the citizens' report down with it.
        services.Configure<HostOptions>(host => host.BackgroundServiceExceptionBehavior = BackgroundServiceExceptionBehavior.Ignore);
        services.AddSingleton<TourCommands>();
        builder.AddSignIn();
        services.AddRazorComponents().AddInteractiveServerComponents().AddHubOptions(o => o.MaximumReceiveMessageSize = LongestMessage);
        services.AddHttpContextAccessor().AddScoped<AntiforgeryStateProvider, FormTokens>();
    }

    public static void UsePortal(this WebApplication app)
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
        app.MapStaticAssets().AllowAnonymous();
        app.MapSignIn();
        app.MapPublic();
        app.MapOpenData();
        app.MapNotes();
        app.MapEvidence();
        app.MapCollege();
        app.MapMessages();
        app.MapTour();
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode(o => o.ContentSecurityFrameAncestorsPolicy = null).Add(RequestRules.OnlyDesksHaveCircuits);
        app.MapFallback("{*path}", () => Results.NotFound()).AllowAnonymous();
    }

    /// <summary>Brings the database up to date, reads the workflow, gives an empty portal its beginning, and serves.</summary>
    public static async Task StartPortalAsync(this WebApplication app)
    {
        app.Services.GetRequiredService<RouteDefinitions>();
        app.Services.GetRequiredService<StageFile<ReportStage>>();
        app.Services.GetRequiredService<StageFile<NoteStage>>();
        if (!app.Environment.IsDevelopment() && !PortalAddressSetting.IsSet(app.Configuration))
            app.Logger.LogWarning("{Setting} is not set: feeds and open data name {Address}", PortalAddressSetting.Name, PortalAddress.OfThisMachine.Root);
        await PortalDatabase.MigrateAsync(app.Services);
        await app.Services.GetRequiredService<FirstStart>().BeginAsync();
        await app.RunAsync();
    }

    private static string WorkflowAt(this WebApplicationBuilder builder, string setting, string name) =>
        Path.Combine(builder.Environment.ContentRootPath, builder.Configuration[$"Workflows:{setting}"] ?? $"workflows/{name}.json");
}
