using Lier.Portal.Application.Audit;
using Lier.Portal.Application.Data;
using Lier.Portal.Application.Messages;
using Lier.Portal.Application.Reports;
using Lier.Portal.Application.Settings;
using Lier.Portal.Documents.Addresses;
using Lier.Portal.Documents.Texts;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Startup;

/// <summary>Where the data is, from the settings, and how it is brought up to date.</summary>
public static class PortalDatabase
{
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    public static void Use(DbContextOptionsBuilder options, IConfiguration configuration, PublicChanges changes)
    {
        var provider = configuration["Database:Provider"];
        if (provider is not (null or "" or "Sqlite"))
            throw new SetupException($"Database:Provider is '{provider}'; this version knows 'Sqlite'.");
        Use(options, configuration.GetConnectionString("Portal")
            ?? throw new SetupException("ConnectionStrings:Portal is missing; set it to e.g. 'Data Source=portal.db'."), changes);
    }

    /// <summary>A database of which every save writes the audit trail.</summary>
    public static void Use(DbContextOptionsBuilder options, string connection, PublicChanges changes) =>
        options.UseSqlite(connection).AddInterceptors(new PatientConnections(), new AuditInterceptor(changes));

    /// <summary>Applies what is missing of the migrations; write-ahead logging lets readers go on while somebody saves.</summary>
    public static async Task MigrateAsync(IServiceProvider services, CancellationToken cancel = default)
    {
        await using var db = await services.GetRequiredService<IDbContextFactory<PortalDb>>().CreateDbContextAsync(cancel);
        try
        {
            var isNew = (await db.Database.GetPendingMigrationsAsync(cancel)).Any(m => m.EndsWith("_Publications", StringComparison.Ordinal));
            await db.Database.MigrateAsync(cancel);
            await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL;", cancel);
            var (now, portal) = (services.GetRequiredService<TownClock>().Now, services.GetRequiredService<PortalAddress>());
            // Only when their tables came: begun again whenever they are empty, they would cover up that somebody emptied them.
            if (isNew) await Publication.BeginRegisterAsync(db, now, portal, cancel);
            if (isNew) await AuditTrail.BeginAsync(db, cancel);
            await Publication.AddFormsAsync(db, now, portal, cancel);
        }
        catch (SqliteException broken) when (broken.SqliteErrorCode is CannotOpen or NotADatabase)
        {
            throw new SetupException($"ConnectionStrings:Portal is '{db.Database.GetConnectionString()}': {broken.Message} Name a file in a folder that exists and that the portal may write to.");
        }
    }
}
