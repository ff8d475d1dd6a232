using System.Data.Common;
using Lier.Portal.Application.Data;
using Lier.Portal.Application.Startup;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Lier.Portal;

/// <summary>The portal's database, with every question that it is asked counted; what is stored is not.</summary>
public sealed class CountedDatabases(string file) : DbCommandInterceptor, IDbContextFactory<PortalDb>
{
    public int Asked { get; private set; }

    public PortalDb CreateDbContext()
    {
        var options = new DbContextOptionsBuilder<PortalDb>();
        PortalDatabase.Use(options, $"Data Source={file}", new());
        return new(options.AddInterceptors(this).Options);
    }

    /// <summary>How many questions a read asks.</summary>
    public async Task<int> CountAsync(Func<Task> read)
    {
        var before = Asked;
        await read();
        return Asked - before;
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        if (eventData.CommandSource == CommandSource.LinqQuery) Asked++;
        return ValueTask.FromResult(result);
    }
}
