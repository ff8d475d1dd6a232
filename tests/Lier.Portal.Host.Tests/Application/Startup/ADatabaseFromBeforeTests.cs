using Lier.Portal.Application.Settings;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Startup;

/// <summary>A database that another build of the portal made is refused by <see cref="PortalDatabase"/>, and stays as it was.</summary>
public sealed class ADatabaseFromBeforeTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task A_database_from_before_is_refused_with_its_cure_and_what_it_does_not_carry()
    {
        await using var db = await portal.Databases.CreateDbContextAsync();
        await db.Database.ExecuteSqlRawAsync(
            "DELETE FROM __EFMigrationsHistory WHERE MigrationId NOT LIKE '%_Begin'; UPDATE __EFMigrationsHistory SET MigrationId = '20261121233032_Begin'");
        var notes = await db.Notes.CountAsync();

        var refusal = await Assert.ThrowsAsync<SetupException>(() => PortalDatabase.MigrateAsync(portal.Services));

        Assert.Contains(portal.DatabaseFile, refusal.Message, StringComparison.Ordinal);
        Assert.Contains("20261121233032_Begin", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("'export --format json'", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("not carried over", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(["20261121233032_Begin"], await db.Database.GetAppliedMigrationsAsync());
        Assert.Equal(notes, await db.Notes.CountAsync());
    }
}
