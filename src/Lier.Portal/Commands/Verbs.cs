using Lier.Portal.Data;
using Lier.Portal.Domain;

namespace Lier.Portal.Commands;

/// <summary>What the portal does from the command line instead of serving: one verb, then it ends with an exit code.</summary>
public static class Verbs
{
    public const int Fine = 0;
    public const int Wrong = 1;
    public const int Misused = 2;

    private const string Usage = """
        Gebruik: Lier.Portal [opdracht]   (zonder opdracht start het portaal)
          import BESTAND --period 2021-H1 [--dry-run]
          export --period 2021-H1 --format txt|json [--version N]
          check-workflow BESTAND
          simulate-workflow BESTAND [UITKOMST …]
        """;

    public static async Task<int> RunAsync(WebApplicationBuilder builder, string verb, string[] rest)
    {
        // Only what the verb itself says goes to the terminal.
        builder.Logging.ClearProviders();
        try
        {
            return verb switch
            {
                "import" => await WithPortalAsync(builder, services => ImportVerb.RunAsync(services, new Arguments(rest, ["period"], ["dry-run"]))),
                "export" => await WithPortalAsync(builder, services => ExportVerb.RunAsync(services, new Arguments(rest, ["period", "format", "version"], []))),
                "check-workflow" => await WorkflowVerbs.CheckAsync(rest),
                "simulate-workflow" => await WorkflowVerbs.SimulateAsync(rest),
                _ => throw new UsageException($"Onbekende opdracht “{verb}”."),
            };
        }
        catch (UsageException misuse)
        {
            await Console.Error.WriteLineAsync($"{misuse.Message}{Environment.NewLine}{Usage}");
            return Misused;
        }
        catch (RefusedException refused)
        {
            await Console.Error.WriteLineAsync(refused.Message);
            return Wrong;
        }
    }

    private static async Task<int> WithPortalAsync(WebApplicationBuilder builder, Func<IServiceProvider, Task<int>> verb)
    {
        await using var app = builder.Build();
        await PortalDatabase.MigrateAsync(app.Services);
        return await verb(app.Services);
    }
}
