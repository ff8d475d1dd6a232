using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Lier.Portal.Benchmarks;

/// <summary>Sets how hard SQLite waits for the disk: FULL at every commit, as the portal does, or NORMAL at checkpoints only.</summary>
internal sealed class SyncingConnections(string synchronous) : DbConnectionInterceptor
{
    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = synchronous == "NORMAL" ? "PRAGMA synchronous = NORMAL;" : "PRAGMA synchronous = FULL;";
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
