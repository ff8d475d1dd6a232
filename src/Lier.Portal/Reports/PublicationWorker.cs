using Lier.Portal.Data;

namespace Lier.Portal.Reports;

/// <summary>Publishes, every half minute, what was planned for by now.</summary>
public sealed class PublicationWorker(PlannedPublicationSteps planned, TimeProvider time, ILogger<PublicationWorker> logger) : BackgroundService
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
        }
        catch (Exception failure) when (DatabaseFailure.Is(failure))
        {
            logger.LogError(failure, "The database failed while planned publications were looked at; the next look is within {Seconds} seconds", Interval.TotalSeconds);
        }
    }
}
