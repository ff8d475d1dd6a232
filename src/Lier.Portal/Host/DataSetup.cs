using Lier.Portal.Application.Data;
using Lier.Portal.Application.Import;
using Lier.Portal.Application.Messages;
using Lier.Portal.Application.Settings;
using Lier.Portal.Application.Startup;

namespace Lier.Portal.Host;

/// <summary>What every subject stands on: the clock, the database and what it begins with, and the portal's own address.</summary>
internal static class DataSetup
{
    public static void AddData(this WebApplicationBuilder builder)
    {
        builder.Services
            .AddSingleton(TimeProvider.System)
            .AddSingleton<TownClock>()
            .AddSingleton<PublicChanges>()
            .AddDbContextFactory<PortalDb>((services, options) => PortalDatabase.Use(
                options,
                services.GetRequiredService<IConfiguration>(),
                services.GetRequiredService<PublicChanges>()))
            .AddSingleton(PortalAddressSetting.Read(builder.Configuration))
            .AddSingleton<FirstStart>()
            .AddSingleton<ReportImport>()
            .AddSingleton<ImportCommands>();
    }
}
