using System.Collections.Concurrent;
using Lier.Portal.Application.Data;
using Lier.Portal.Application.Reports;
using Lier.Portal.Documents.Forms;
using Lier.Portal.Documents.Pdf;
using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Printing;

/// <summary>
/// Makes the PDF of every publication that has none yet: after it was published, and again later when Chromium was not there.
/// </summary>
public sealed class PdfMaker(
    IDbContextFactory<PortalDb> databases,
    ReportQueries reports,
    IReportPrinter printer,
    TownClock clock,
    ILogger<PdfMaker> logger)
{
    /// <summary>How long a report that Chromium could not print is left alone.</summary>
    public static readonly TimeSpan Rest = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<int, DateTimeOffset> failed = [];

    /// <summary>How many publications wait for their PDF.</summary>
    public async Task<int> MissingAsync(CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await Missing(db).CountAsync(cancel);
    }

    public async Task MakeMissingAsync(CancellationToken cancel = default)
    {
        if (!printer.CanPrint) return;
        foreach (var id in await MissingIdsAsync(cancel))
        {
            if (failed.TryGetValue(id, out var at) && clock.Now - at < Rest) continue;
            try
            {
                await MakeAsync(id, cancel);
            }
            catch (Exception failure) when (IsOfPrinting(failure))
            {
                failed[id] = clock.Now;
                logger.LogError(
                    failure, "The PDF of report {Report} could not be made; the next attempt is in {Hours} hour", id, Rest.TotalHours);
            }
        }
    }

    private async Task MakeAsync(int id, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var report = await db.Reports.SingleAsync(r => r.Id == id, cancel);
        var reading = await reports.ReadAsync(report.Period, report.Version, cancel)
            ?? throw new InvalidOperationException($"Report {id} is not to be read.");
        var file = report.Keep(ReportForms.Pdf, await printer.PrintAsync(reading, cancel));
        db.Add(RegisterEntry.Of(report, file, clock.Now));
        // When another node was first, its PDF is the one that stays.
        var theirs = db.PublishedFiles.Where(f => f.PublicationId == id && f.Form == ReportForms.Pdf);
        if (await db.TrySaveAsync(new Race().WhenThereIs(theirs, "De pdf is er al."), cancel) is not null) return;
        logger.LogInformation(
            "Made the PDF of {Period} version {Version}: {Bytes} bytes", report.Period, report.Version, file.Content.Length);
    }

    private async Task<IReadOnlyList<int>> MissingIdsAsync(CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await Missing(db).OrderByDescending(r => r.Id).Select(r => r.Id).ToListAsync(cancel);
    }

    private static IQueryable<PublishedReport> Missing(PortalDb db) =>
        db.NotWithdrawn().Where(r => r.Files.All(f => f.Form != ReportForms.Pdf));

    private static bool IsOfPrinting(Exception failure) => failure
        is NoChromiumException or ChromiumFailedException or UnforeseenPdfException
        or IOException or UnauthorizedAccessException;
}
