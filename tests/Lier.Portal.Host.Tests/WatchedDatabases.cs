using Lier.Portal.Application.Data;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal;

/// <summary>The database as one node reaches it, with something that happens the moment it asks for its n-th connection.</summary>
public sealed class WatchedDatabases(IDbContextFactory<PortalDb> databases, int at, Func<Task> happens) : IDbContextFactory<PortalDb>
{
    private int asked;

    public PortalDb CreateDbContext() => throw new NotSupportedException("The portal reaches its database without blocking.");

    public async Task<PortalDb> CreateDbContextAsync(CancellationToken cancellationToken = default)
    {
        if (++asked == at) await happens();
        return await databases.CreateDbContextAsync(cancellationToken);
    }
}
