using System.Data.Common;
using Lier.Portal.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Lier.Portal.Notifications;

/// <summary>The database with somebody who counts what is asked of it; what is stored in it is not counted.</summary>
public sealed class CountedDatabases(string file) : IDbContextFactory<PortalDb>
{
    private readonly Counter counter = new();

    public int Questions => counter.Questions;

    public PortalDb CreateDbContext() =>
        new(new DbContextOptionsBuilder<PortalDb>().UseSqlite($"Data Source={file}").AddInterceptors(new PatientConnections(), counter).Options);

    private sealed class Counter : DbCommandInterceptor
    {
        public int Questions { get; private set; }

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            if (eventData.CommandSource == CommandSource.LinqQuery) Questions++;
            return new(result);
        }
    }
}
