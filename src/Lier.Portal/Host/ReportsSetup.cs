using Lier.Portal.Application.College;
using Lier.Portal.Application.OpenData;
using Lier.Portal.Application.Reports;
using Lier.Portal.Application.Settings;
using Lier.Portal.Application.Verification;
using Lier.Portal.Workers;

namespace Lier.Portal.Host;

/// <summary>From the college's table to the published report, and how anybody checks it.</summary>
internal static class ReportsSetup
{
    public static void AddCollege(this IServiceCollection services)
    {
        services
            .AddSingleton<CollegeQueries>()
            .AddSingleton<CollegeCommands>()
            .AddSingleton<DecisionQueries>()
            .AddSingleton<MissingQueries>()
            .AddSingleton<BundleQueries>()
            .AddSingleton<OverviewQueries>();
    }

    public static void AddReports(this WebApplicationBuilder builder)
    {
        builder.Services
            .AddSingleton(CouncilSettings.Read(builder.Configuration))
            .AddSingleton<ReportQueries>()
            .AddSingleton<PublicationCommands>()
            .AddSingleton<ReportDossiers>()
            .AddSingleton<ReportDossierCommands>()
            .AddSingleton<ReportDossierQueries>()
            .AddSingleton<PlannedPublicationCommands>()
            .AddHostedService<PublicationWorker>();
    }

    public static void AddVerification(this IServiceCollection services)
    {
        services
            .AddSingleton<RegisterQueries>()
            .AddSingleton<Integrity>()
            .AddSingleton<LastCheck>();
    }

    public static void AddOpenData(this WebApplicationBuilder builder)
    {
        builder.Services
            .AddSingleton<OpenDataQueries>()
            .AddSingleton(LicenceSetting.Read(builder.Configuration));
    }
}
