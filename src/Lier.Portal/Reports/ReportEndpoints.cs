using Lier.Portal.Domain;
using Lier.Portal.Domain.Reports;
using Lier.Portal.Import;

namespace Lier.Portal.Reports;

/// <summary>The other forms of a published report.</summary>
public static class ReportEndpoints
{
    public static void MapReports(this WebApplication app) => app.MapGet("/rapporten/{slug}.txt", TextAsync).AllowAnonymous();

    private static async Task<IResult> TextAsync(string slug, ReportQueries reports, CancellationToken cancel) =>
        ReportingPeriod.TryParse(slug, null, out var period) && await reports.FindAsync(period, null, cancel) is { } report
            ? Results.Text(ReportTextWriter.Write(report.Content), "text/plain; charset=utf-8")
            : Results.NotFound();
}
