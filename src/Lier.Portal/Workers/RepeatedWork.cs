using Lier.Portal.Application.Data;

namespace Lier.Portal.Workers;

/// <summary>
/// Work that is done when the portal starts to serve and again after each interval; a database that fails is tried again at the
/// next one.
/// </summary>
public abstract class RepeatedWork(TimeSpan interval, TimeProvider time, ILogger logger) : BackgroundService
{
    protected ILogger Log => logger;

    /// <summary>One round.</summary>
    protected abstract Task DoAsync(CancellationToken cancel);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(interval, time);
        do await RunOnceAsync(stoppingToken);
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    public async Task RunOnceAsync(CancellationToken cancel = default)
    {
        try
        {
            await DoAsync(cancel);
        }
        catch (Exception failure) when (DatabaseFailure.Is(failure))
        {
            logger.LogError(
                failure, "The database failed in a round of {Work}; the next one is within {Interval}", GetType().Name, interval);
        }
    }
}
