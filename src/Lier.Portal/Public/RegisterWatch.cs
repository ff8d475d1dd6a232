using Lier.Portal.Data;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Public;

/// <summary>Looks every second whether another node, or a command, published something: what is kept in memory is then forgotten here too.</summary>
public sealed class RegisterWatch(IDbContextFactory<PortalDb> databases, PublicPages pages, TimeProvider time, ILogger<RegisterWatch> logger) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var clock = new PeriodicTimer(Every, time);
        int? known = null;
        do
        {
            try
            {
                var last = await LastAsync(stoppingToken);
                if (known is not null && last != known) pages.Forget();
                known = last;
            }
            catch (Exception failure) when (DatabaseFailure.Is(failure))
            {
                logger.LogWarning(failure, "The register could not be read; what is in memory is shown meanwhile");
            }
        }
        while (await clock.WaitForNextTickAsync(stoppingToken));
    }

    private async Task<int> LastAsync(CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await db.Register.MaxAsync(e => (int?)e.Number, cancel) ?? 0;
    }
}
