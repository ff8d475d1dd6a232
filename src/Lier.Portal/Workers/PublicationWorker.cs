using Lier.Portal.Application.Reports;

namespace Lier.Portal.Workers;

/// <summary>Publishes, every half minute, what was planned for by now.</summary>
public sealed class PublicationWorker(PlannedPublicationCommands planned, TimeProvider time, ILogger<PublicationWorker> logger)
    : RepeatedWork(TimeSpan.FromSeconds(30), time, logger)
{
    protected override Task DoAsync(CancellationToken cancel) => planned.PublishDueAsync(cancel);
}
