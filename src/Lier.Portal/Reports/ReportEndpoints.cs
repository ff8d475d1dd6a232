using Lier.Portal.Domain;
using Lier.Portal.Domain.Reports;
using Lier.Portal.Import;

namespace Lier.Portal.Reports;

/// <summary>The other forms of a published report.</summary>
public static class ReportEndpoints
{
    public static void MapReports(this WebApplication app) => Map(app, "/rapporten/{slug}.txt", "/rapporten/{slug}/v{version:int}.txt");

    private static void Map(WebApplication app, params string[] addresses)
    {
        foreach (var address in addresses) app.MapGet(address, TextAsync).AllowAnonymous();
    }

    private static async Task<IResult> TextAsync(string slug, int? version, ReportQueries reports, CancellationToken cancel) =>
        ReportingPeriod.TryParse(slug, null, out var period) && await reports.FindAsync(period, version, cancel) is { } report
            ? Results.Text(ReportTextWriter.Write(report.Content), "text/plain; charset=utf-8")
            : Results.NotFound();
}
