using Lier.Portal.Domain;
using Lier.Portal.Import;
using Lier.Portal.Reports;

namespace Lier.Portal.Commands;

/// <summary><c>export --period 2021-H1 --format txt|json [--version N]</c>: writes the published report to standard output.</summary>
public static class ExportVerb
{
    public static async Task<int> RunAsync(IServiceProvider services, Arguments arguments)
    {
        arguments.NoFile();
        var (period, version) = (arguments.Period, arguments.Version);
        var report = await services.GetRequiredService<ReportQueries>().FindAsync(period, version)
            ?? throw new RefusedException($"Over de {period.Label} is {(version is null ? "geen rapport" : $"geen versie {version}")} gepubliceerd.");
        var text = arguments.Required("format") switch
        {
            "txt" => ReportTextWriter.Write(report.Content),
            "json" => report.Frozen + "\n",
            var other => throw new UsageException($"De vorm “{other}” bestaat niet; kies txt of json."),
        };
        await using var output = Console.OpenStandardOutput();
        await output.WriteAsync(System.Text.Encoding.UTF8.GetBytes(text));
        return Verbs.Fine;
    }
}
