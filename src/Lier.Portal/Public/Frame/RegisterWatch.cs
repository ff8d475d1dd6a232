using Lier.Portal.Application.Data;
using Lier.Portal.Workers;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Public.Frame;

/// <summary>
/// Looks every second whether another node, or a command, published something: what is kept in memory is then forgotten here
/// too.
/// </summary>
public sealed class RegisterWatch(
    IDbContextFactory<PortalDb> databases, PublicPages pages, TimeProvider time, ILogger<RegisterWatch> logger)
    : RepeatedWork(TimeSpan.FromSeconds(1), time, logger)
{
    private int? known;

    protected override async Task DoAsync(CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var last = await db.Register.MaxAsync(e => (int?)e.Number, cancel) ?? 0;
        if (known is not null && last != known) pages.Forget();
        known = last;
    }
}
