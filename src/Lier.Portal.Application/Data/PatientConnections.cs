using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Lier.Portal.Application.Data;

/// <summary>
/// Lets SQLite itself wait for its turn to write, in steps of a millisecond; without it the provider sleeps 150 ms at a time.
/// </summary>
public sealed class PatientConnections : DbConnectionInterceptor
{
    private const string Patience = "PRAGMA busy_timeout = 10000;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Patience;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Patience;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
