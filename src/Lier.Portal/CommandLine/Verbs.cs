using Lier.Portal.Application.Startup;
using Lier.Portal.Documents.Forms;

namespace Lier.Portal.CommandLine;

/// <summary>What the portal does from the command line instead of serving: one verb, then it ends with an exit code.</summary>
public static class Verbs
{
    public const int Fine = 0;
    public const int Wrong = 1;
    public const int Misused = 2;

    private const string DryRun = "dry-run";

    private static readonly string Usage = $"""
        Gebruik: Lier.Portal [opdracht]   (zonder opdracht start het portaal)
          import BESTAND --period 2021-H1 [--budgets BESTAND] [--dry-run]   (.txt, .json of .csv)
          export --period 2021-H1 --format {string.Join('|', ReportForms.Endings)} [--version N]
          verify
          check-workflow BESTAND
          simulate-workflow BESTAND [UITKOMST …]
        """;

    /// <summary>
    /// The arguments as settings. A switch without a value goes: the configuration would take the next word for its value.
    /// </summary>
    public static string[] SettingsIn(string[] args) => [.. args.Where(a => a != $"--{DryRun}")];

    public static async Task<int> RunAsync(WebApplicationBuilder builder, string verb, string[] rest)
    {
        // Only what the verb itself says goes to the terminal.
        builder.Logging.ClearProviders();
        try
        {
            return await ChooseAsync(builder, verb, rest);
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

    private static Task<int> ChooseAsync(WebApplicationBuilder builder, string verb, string[] rest) => verb switch
    {
        "import" => WithPortalAsync(builder, ImportVerb.RunAsync, new Arguments(rest, ["period", "budgets"], [DryRun])),
        "export" => ReadingAsync(builder, ExportVerb.RunAsync, new Arguments(rest, ["period", "format", "version"], [])),
        "verify" => ReadingAsync(builder, VerifyVerb.RunAsync, new Arguments(rest, [], [])),
        "check-workflow" => WorkflowVerbs.CheckAsync(new Arguments(rest, [], [])),
        "simulate-workflow" => WorkflowVerbs.SimulateAsync(new Arguments(rest, [], [])),
        "help" => HelpAsync(),
        _ => throw new UsageException($"Onbekende opdracht “{verb}”."),
    };

    private static async Task<int> HelpAsync()
    {
        await Console.Out.WriteLineAsync(Usage);
        return Fine;
    }

    private static async Task<int> WithPortalAsync(
        WebApplicationBuilder builder, Func<IServiceProvider, Arguments, Task<int>> verb, Arguments arguments)
    {
        await using var app = builder.Build();
        await PortalDatabase.MigrateAsync(app.Services);
        return await verb(app.Services, arguments);
    }

    /// <summary>A verb that only reads; it refuses what it cannot read once its arguments are understood.</summary>
    private static async Task<int> ReadingAsync(
        WebApplicationBuilder builder, Func<IServiceProvider, Arguments, Task<int>> verb, Arguments arguments)
    {
        PortalDatabase.OnlyRead(builder.Configuration);
        await using var app = builder.Build();
        return await verb(app.Services, arguments);
    }
}
