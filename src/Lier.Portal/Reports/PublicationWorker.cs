using Lier.Portal.Data;
using Lier.Portal.Reports.Pdf;

namespace Lier.Portal.Reports;

/// <summary>Does by itself, every half minute, what belongs to publishing and cannot be done in a request.</summary>
public sealed class PublicationWorker(PlannedPublicationSteps planned, PdfMaker pdfs, TimeProvider time, ILogger<PublicationWorker> logger) : BackgroundService
{
    public static readonly TimeSpan Interval = TimeSpan.FromSeconds(30);

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
            await planned.PublishDueAsync(cancel);
            await pdfs.MakeMissingAsync(cancel);
        }
        catch (Exception failure) when (DatabaseFailure.Is(failure))
        {
            logger.LogError(failure, "The database failed while publications were looked at; the next look is within {Seconds} seconds", Interval.TotalSeconds);
        }
    }
}
