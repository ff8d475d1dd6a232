using Lier.Portal.Application.Audit;
using Lier.Portal.Application.Data;
using Lier.Portal.Application.Messages;
using Lier.Portal.Application.Publications;
using Lier.Portal.Application.Settings;
using Lier.Portal.Documents.Addresses;
using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Startup;

/// <summary>Where the data is, from the settings, and how it is brought up to date.</summary>
public static class PortalDatabase
{
    private const int CannotRead = 10;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;
    private const string Cure = "Kijk ConnectionStrings:Portal na.";

    public static void Use(DbContextOptionsBuilder options, IConfiguration configuration, PublicChanges changes)
    {
        var provider = configuration["Database:Provider"];
        if (provider is not (null or "" or "Sqlite"))
            throw new SetupException($"Database:Provider is '{provider}'; this version knows 'Sqlite'.");
        Use(options, Connection(configuration).ToString(), changes);
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
            await AppliedAsync(db, cancel);
            // Of a workflow file, which a migration keeps by its hash.
            if (db.Database.GetDbConnection() is SqliteConnection sqlite)
                sqlite.CreateFunction("sha256", (string text) => Fingerprint.Of(text).ToString(), isDeterministic: true);
            await db.Database.MigrateAsync(cancel);
            await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL;", cancel);
            var (now, portal) = (services.GetRequiredService<TownClock>().Now, services.GetRequiredService<PortalAddress>());
            await KeptForms.AddMissingAsync(db, now, portal, cancel);
        }
        catch (SqliteException broken) when (broken.SqliteErrorCode is CannotOpen or NotADatabase)
        {
            throw new SetupException(
                $"ConnectionStrings:Portal is '{db.Database.GetConnectionString()}': {broken.Message} "
                + "Name a file in a folder that exists and that the portal may write to.");
        }
    }

    /// <summary>For what only reads: nothing is made, migrated or written, so that a mistyped name is no empty database.</summary>
    public static void OnlyRead(IConfiguration configuration)
    {
        var connection = Connection(configuration);
        connection.Mode = SqliteOpenMode.ReadOnly;
        configuration["ConnectionStrings:Portal"] = connection.ToString();
    }

    private static SqliteConnectionStringBuilder Connection(IConfiguration configuration)
    {
        const string Mend = "set it to e.g. 'Data Source=portal.db'.";
        var text = configuration.GetConnectionString("Portal") ?? throw new SetupException($"ConnectionStrings:Portal is missing; {Mend}");
        try
        {
            return new(text);
        }
        catch (ArgumentException broken)
        {
            throw new SetupException($"ConnectionStrings:Portal is '{text}': {broken.Message} Instead, {Mend}");
        }
    }

    /// <summary>Refuses a file that is not there, that is not the portal's, or that this build would first bring up to date.</summary>
    public static async Task RefuseUnreadableAsync(IServiceProvider services, CancellationToken cancel = default)
    {
        await using var db = await services.GetRequiredService<IDbContextFactory<PortalDb>>().CreateDbContextAsync(cancel);
        var file = new SqliteConnectionStringBuilder(db.Database.GetConnectionString()).DataSource;
        var notOurs = $"“{file}” is geen gegevensbank van het portaal. {Cure}";
        try
        {
            await db.Database.OpenConnectionAsync(cancel);
            var applied = await AppliedAsync(db, cancel);
            if (applied.Count == 0) throw new RefusedException(notOurs);
            if (applied.Count < db.Database.GetMigrations().Count())
                throw new RefusedException(
                    $"De gegevensbank “{file}” is van een vorige versie van het portaal. "
                    + "Start eerst één keer het portaal: dat brengt haar bij.");
        }
        catch (SqliteException broken) when (broken.SqliteErrorCode is CannotOpen or CannotRead)
        {
            throw new RefusedException($"Er is geen gegevensbank “{file}”, of ze kan niet gelezen worden. {Cure}");
        }
        catch (SqliteException broken) when (broken.SqliteErrorCode is NotADatabase)
        {
            throw new RefusedException(notOurs);
        }
    }

    /// <summary>
    /// The migrations that a database has. One with another than this build knows cannot be brought up to date, and is refused.
    /// </summary>
    private static async Task<IReadOnlyList<string>> AppliedAsync(PortalDb db, CancellationToken cancel)
    {
        var known = db.Database.GetMigrations().ToHashSet(StringComparer.Ordinal);
        var applied = (await db.Database.GetAppliedMigrationsAsync(cancel)).ToList();
        if (applied.Find(m => !known.Contains(m)) is not { } unknown) return applied;
        throw new SetupException(
            $"ConnectionStrings:Portal is '{db.Database.GetConnectionString()}': "
            + $"this database was made by another build of the portal (it has {unknown}), and cannot be read by this one. "
            + "Name a new file, and with that other build 'export --format json' each report, which 'import' here reads in again. "
            + "Notes, decisions, measurements, messages, people and the audit trail are not carried over.");
    }
}
