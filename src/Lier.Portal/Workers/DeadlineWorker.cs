using Lier.Portal.Application.Deadlines;

namespace Lier.Portal.Workers;

/// <summary>Looks at the deadlines every quarter of an hour.</summary>
public sealed class DeadlineWorker(NoticeCommands notices, TimeProvider time, ILogger<DeadlineWorker> logger)
    : RepeatedWork(Interval, time, logger)
{
    public static readonly TimeSpan Interval = TimeSpan.FromMinutes(15);

    protected override async Task DoAsync(CancellationToken cancel)
    {
        if (await notices.MakeAsync(cancel) is > 0 and var made) Log.LogInformation("Notices made about deadlines: {Made}", made);
    }
}
