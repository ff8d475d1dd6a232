using Lier.Portal.Application.Administration;
using Lier.Portal.Application.Budgets;
using Lier.Portal.Application.Rounds;

namespace Lier.Portal.Host;

/// <summary>Setting the portal right: who does what, rounds, amounts, and what got stuck.</summary>
internal static class AdministrationSetup
{
    public static void AddAdministration(this IServiceCollection services)
    {
        services
            .AddSingleton<AdministrationQueries>()
            .AddSingleton<AssignmentQueries>()
            .AddSingleton<AssignmentCommands>()
            .AddSingleton<UnderWayQueries>()
            .AddSingleton<TeamQueries>()
            .AddSingleton<TeamCommands>()
            .AddSingleton<SubstitutionCommands>()
            .AddSingleton<RoundQueries>()
            .AddSingleton<RoundCommands>()
            .AddSingleton<BudgetQueries>()
            .AddSingleton<BudgetCommands>()
            .AddSingleton<StuckQueries>()
            .AddSingleton<FeedbackCommands>()
            .AddSingleton<TourCommands>();
    }
}
