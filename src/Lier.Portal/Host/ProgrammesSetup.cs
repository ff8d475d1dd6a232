using Lier.Portal.Application.Programmes;
using Lier.Portal.Desks.Programmes;

namespace Lier.Portal.Host;

/// <summary>What the city promised with a number, and measuring how far it is.</summary>
internal static class ProgrammesSetup
{
    public static void AddProgrammes(this WebApplicationBuilder builder)
    {
        builder.Services
            .AddSingleton<ProgrammeQueries>()
            .AddScoped<MeasurementKeeping>()
            .AddSingleton<ProgrammeWorkQueries>()
            .AddSingleton<StuckMeasurementQueries>()
            .AddSingleton<MeasurementCommands>()
            .AddSingleton<ProgrammePublicationCommands>()
            .AddSingleton<ProgrammeAdministrationCommands>();
    }
}
