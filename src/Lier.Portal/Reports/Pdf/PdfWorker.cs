using Lier.Portal.Data;

namespace Lier.Portal.Reports.Pdf;

/// <summary>Makes, every half minute, the PDFs that are missing; one may take minutes, and nothing else waits for it.</summary>
public sealed class PdfWorker(PdfMaker pdfs, TimeProvider time, ILogger<PdfWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        do await RunOnceAsync(stoppingToken);
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task RunOnceAsync(CancellationToken cancel)
    {
        try
        {
            await pdfs.MakeMissingAsync(cancel);
        }
        catch (Exception failure) when (DatabaseFailure.Is(failure))
        {
            logger.LogError(failure, "The database failed while PDFs were made; the next look is within {Seconds} seconds", Interval.TotalSeconds);
        }
    }
}
