using System.Text;
using Lier.Portal.Application.Reports;
using Lier.Portal.Application.Startup;
using Lier.Portal.Documents.Forms;

namespace Lier.Portal.CommandLine;

/// <summary><c>export --period 2021-H1 --format FORM [--version N]</c>: writes the published report to standard output.</summary>
public static class ExportVerb
{
    public static async Task<int> RunAsync(IServiceProvider services, Arguments arguments)
    {
        arguments.NoFile();
        var (period, version) = (arguments.Period, arguments.Version);
        var reports = services.GetRequiredService<ReportQueries>();
        var form = arguments.Required("format");
        if (ReportForms.MediaTypeOf(form) is null)
            throw new UsageException($"De vorm “{form}” bestaat niet; kies {string.Join(", ", ReportForms.Endings)}.");
        await PortalDatabase.RefuseUnreadableAsync(services);
        var asked = version is null ? "rapport" : $"versie {version}";
        var reading = await reports.ReadAsync(period, version)
            ?? throw new RefusedException($"Over de {period.Label} is geen {asked} gepubliceerd.");
        var report = reading.Report;
        if (reading.Withdrawal is { } withdrawal)
            throw new RefusedException($"Versie {report.Version} over de {period.Label} is ingetrokken: {withdrawal.Text}");
        var bytes = form == ReportForms.Json ? Encoding.UTF8.GetBytes(report.Frozen) : await reports.FileAsync(report, form)
            ?? throw new RefusedException($"Versie {report.Version} over de {period.Label} heeft nog geen .{form}.");
        await using var output = Console.OpenStandardOutput();
        await output.WriteAsync(bytes);
        return Verbs.Fine;
    }
}
