using Lier.Portal.Documents.Reading;
using Lier.Portal.Documents.ReportText;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Published;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lier.Portal.Application.Startup;

/// <summary>
/// A portal that starts for the first time, or again after it was cut off, has what <see cref="FirstStart"/> stores exactly once.
/// </summary>
public sealed class FirstStartTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task The_first_start_publishes_the_report_of_2021_H1_and_opens_2021_H2()
    {
        await using var db = await portal.Databases.CreateDbContextAsync();

        var report = await db.Reports.SingleAsync();
        Assert.Equal((new ReportingPeriod(2021, 1), 1, ReportOrigin.Imported), (report.Period, report.Version, report.Origin));
        Assert.Null(report.PublishedAt);
        Assert.Equal(Fingerprint.Of(report.Frozen), report.Sha256);
        Assert.Equal(new ReportingPeriod(2021, 2), (await db.Rounds.SingleAsync()).Period);
        Assert.Equal(25, await db.Notes.CountAsync(n => n.Stage == NoteStage.Draft));
        Assert.Equal(25, await db.NoteRoutes.CountAsync());
        Assert.Equal("Annemie Goris", (await db.Accounts.SingleAsync(a => a.Subject == null)).Name);
    }

    [Fact]
    public async Task A_restart_changes_nothing()
    {
        var before = await ContentsAsync();

        await PortalDatabase.MigrateAsync(portal.Services);
        await portal.Services.GetRequiredService<FirstStart>().BeginAsync();

        Assert.Equal(before, await ContentsAsync());
    }

    [Fact]
    public async Task A_first_start_that_was_cut_off_after_the_report_goes_on_with_the_round()
    {
        await using var other = new Portal();
        await other.InitializeAsync();
        await using (var db = await other.Databases.CreateDbContextAsync())
        {
            await db.NoteRoutes.ExecuteDeleteAsync();
            await db.Notes.ExecuteDeleteAsync();
            await db.Rounds.ExecuteDeleteAsync();
        }

        await other.Services.GetRequiredService<FirstStart>().BeginAsync();

        await using var now = await other.Databases.CreateDbContextAsync();
        Assert.Equal(1, await now.Reports.CountAsync());
        Assert.Equal(25, await now.Notes.CountAsync());
    }

    [Fact]
    public async Task What_was_read_in_is_given_back_letter_for_letter()
    {
        await using var db = await portal.Databases.CreateDbContextAsync();

        var written = ReportTextWriter.Write((await db.Reports.SingleAsync()).Content);

        Assert.Equal(Letters.Of(FirstReport.Text()), Letters.Of(written));
    }

    [Fact]
    public async Task The_database_is_as_the_model_says()
    {
        await using var db = await portal.Databases.CreateDbContextAsync();

        Assert.False(db.Database.HasPendingModelChanges());
        Assert.Empty(await db.Database.GetPendingMigrationsAsync());
        Assert.Equal("wal", Assert.Single(await db.Database.SqlQueryRaw<string>("PRAGMA journal_mode").ToListAsync()));
    }

    private async Task<string> ContentsAsync()
    {
        await using var db = await portal.Databases.CreateDbContextAsync();
        var notes = await db.Notes.OrderBy(n => n.Id).Select(n => $"{n.Id} {n.ActionId} {n.Revision}").ToListAsync();
        var reports = await db.Reports.OrderBy(r => r.Id).Select(r => $"{r.Id} {r.Sha256}").ToListAsync();
        var actions = await db.Actions.OrderBy(a => a.Id).Select(a => $"{a.Id} {a.Code} {a.Mandates.Count}").ToListAsync();
        return string.Join('\n', [.. notes, .. reports, .. actions, $"{await db.Accounts.CountAsync()} {await db.Definitions.CountAsync()} {await db.Rounds.CountAsync()}"]);
    }
}
