using System.Data.Common;
using Lier.Portal.Application.Data;
using Lier.Portal.Application.Startup;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Lier.Portal;

/// <summary>The portal's database, in which somebody else does something just before the first time that anything is stored.</summary>
public sealed class DatabasesWithSomebodyFirst(string file, Func<Task> deed) : DbTransactionInterceptor, IDbContextFactory<PortalDb>
{
    private bool isDone;

    public PortalDb CreateDbContext()
    {
        var options = new DbContextOptionsBuilder<PortalDb>();
        PortalDatabase.Use(options, $"Data Source={file}", new());
        return new(options.AddInterceptors(this).Options);
    }

    public override async ValueTask<InterceptionResult<DbTransaction>> TransactionStartingAsync(
        DbConnection connection, TransactionStartingEventData eventData, InterceptionResult<DbTransaction> result, CancellationToken cancellationToken = default)
    {
        if (isDone) return result;
        isDone = true;
        await deed();
        return result;
    }
}
