using Lier.Portal.Data;

namespace Lier.Portal.Notifications;

/// <summary>Looks at the deadlines when the portal starts to serve and every quarter of an hour after that.</summary>
public sealed class DeadlineWorker(NoticeSteps notices, TimeProvider time, ILogger<DeadlineWorker> logger) : BackgroundService
{
    public static readonly TimeSpan Interval = TimeSpan.FromMinutes(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        do await RunOnceAsync(stoppingToken);
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    /// <summary>One look at all deadlines; a database that fails is tried again at the next one.</summary>
    public async Task RunOnceAsync(CancellationToken cancel = default)
    {
        try
        {
            if (await notices.MakeAsync(cancel) is > 0 and var made) logger.LogInformation("Notices made about deadlines: {Made}", made);
        }
        catch (Exception failure) when (DatabaseFailure.Is(failure))
        {
            logger.LogError(failure, "The database failed while the deadlines were looked at; the next look is within {Minutes} minutes", Interval.TotalMinutes);
        }
    }
}
