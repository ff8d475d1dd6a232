using Lier.Portal.Application.Notes.Routes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Lier.Portal.Notifications;

public sealed class BringingTheDatabaseUpToDateTests
{
    [Fact]
    public async Task A_note_from_before_the_deadlines_waits_since_its_last_step_or_since_its_half_year_was_opened()
    {
        await using var town = await DeadlineTown.OpenAsync();
        town.Time.Set(DeadlineTown.On(2022, 7, 5));
        await town.TakeAsync("01-11-sap-01-01", Outcomes.Submit);
        town.Time.Set(DeadlineTown.On(2022, 7, 6));
        await town.TakeAsync("01-11-sap-01-01", Outcomes.Agree);
        var before = await RoutesAsync(town);
        Assert.Contains(before, r => r.StartsWith("college 2022-07-06T08:00", StringComparison.Ordinal));
        Assert.Contains(before, r => r.StartsWith("opmaak 2022-01-03T09:00", StringComparison.Ordinal));

        await using (var db = await town.Databases.CreateDbContextAsync())
        {
            var migrator = db.GetService<IMigrator>();
            await migrator.MigrateAsync("Begin");
            await migrator.MigrateAsync();
        }

        Assert.Equal(before, await RoutesAsync(town));
    }

    private static async Task<IReadOnlyList<string>> RoutesAsync(DeadlineTown town)
    {
        await using var db = await town.Databases.CreateDbContextAsync();
        var routes = await db.Routes.OrderBy(r => r.NoteId).ToListAsync();
        Assert.All(routes, r => Assert.True(r.Visit >= 1));
        return [.. routes.Select(r => $"{r.StepId} {r.WaitingSince:O}")];
    }
}
