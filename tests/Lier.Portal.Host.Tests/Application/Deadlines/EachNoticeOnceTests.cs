using Lier.Portal.CommandLine;
using Lier.Portal.Domain;
using Lier.Portal.Workers;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Lier.Portal.Application.Deadlines;

/// <summary>
/// 25 notes are waiting to be written; what goes wrong around <see cref="DeadlineWorker"/> and <see cref="NoticeCommands"/> doubles none of
/// their reminders and forgets none.
/// </summary>
public sealed class EachNoticeOnceTests : IAsyncLifetime
{
    private const int Notes = 25;

    // A node asks for a connection to see the steps, one for the page of notes, and then one for each notice.
    private const int TheFirstNotice = 3;

    private DeadlineTown town = null!;

    public async Task InitializeAsync()
    {
        town = await DeadlineTown.OpenAsync();
        town.Time.Set(DeadlineTown.On(2022, 7, 1));
    }

    public async Task DisposeAsync() => await town.DisposeAsync();

    [Fact]
    public async Task A_worker_that_looks_again_or_is_started_again_doubles_nothing()
    {
        var worker = town.Worker();
        await worker.RunOnceAsync();
        var first = await town.MadeAsync();

        await worker.RunOnceAsync();
        await town.Worker().RunOnceAsync();

        Assert.Equal(Notes, first.Count);
        Assert.Equal(first, await town.MadeAsync());
    }

    [Fact]
    public async Task After_a_crash_half_way_the_next_start_makes_the_rest()
    {
        var dying = town.Notices(new WatchedDatabases(town.Databases, TheFirstNotice + 10, () => throw new PowerCut()));
        await Assert.ThrowsAsync<PowerCut>(() => dying.MakeAsync());
        Assert.Equal(10, await town.CountAsync());

        Assert.Equal(Notes - 10, await town.Notices().MakeAsync());

        Assert.Equal(Notes, (await town.MadeAsync()).Select(m => m.Split(' ')[0]).Distinct().Count());
        Assert.Equal(Notes, await town.CountAsync());
    }

    [Fact]
    public async Task Two_nodes_that_see_the_same_notes_at_the_same_moment_make_each_notice_once()
    {
        using var meeting = new SemaphoreSlim(0);
        var arrived = 0;
        var nodes = Enumerable.Range(0, 2).Select(_ => town.Notices(new WatchedDatabases(town.Databases, TheFirstNotice, MeetAsync))).ToList();

        var made = await Task.WhenAll(nodes.Select(node => Task.Run(() => node.MakeAsync())));

        Assert.Equal(Notes, made.Sum());
        Assert.Equal(Notes, await town.CountAsync());

        // Both have read that nothing is made yet before either of them makes anything.
        Task MeetAsync() => Interlocked.Increment(ref arrived) == 2 ? Task.FromResult(meeting.Release()) : meeting.WaitAsync();
    }

    [Fact]
    public async Task More_notes_than_are_read_at_a_time_are_all_reached()
    {
        town.Time.Set(DeadlineTown.On(2025, 12, 1));
        for (var period = DeadlineTown.Period.Next; period <= new ReportingPeriod(2025, 2); period = period.Next)
            await town.OpenAsync(period, new DateOnly(2025, 12, 31), new DateOnly(2026, 1, 31));
        foreach (var period in new ReportingPeriod[] { new(2020, 1), new(2020, 2) })
            await town.OpenAsync(period, new DateOnly(2025, 12, 31), new DateOnly(2026, 1, 31));
        town.Time.Set(DeadlineTown.On(2025, 12, 28));

        await town.Worker().RunOnceAsync();
        await town.Worker().RunOnceAsync();

        Assert.Equal(9 * Notes, (await town.MadeAsync()).Count(m => m.Contains(" Reminder -3 ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task What_was_missed_lapses_but_for_the_latest()
    {
        town.Time.Set(DeadlineTown.On(2022, 7, 25));

        await town.Worker().RunOnceAsync();
        await town.Worker().RunOnceAsync();

        var made = await town.MadeAsync();
        Assert.Equal(Notes * 2, made.Count);
        Assert.Equal(Notes, made.Count(m => m.Contains(" Reminder 1 ", StringComparison.Ordinal)));
        Assert.Equal(Notes, made.Count(m => m.Contains(" Escalation 7 ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_node_whose_clock_is_behind_brings_no_older_reminder_after_a_newer_one()
    {
        town.Time.Set(DeadlineTown.On(2022, 7, 12));
        await town.Worker().RunOnceAsync();
        town.Time.Set(DeadlineTown.On(2022, 7, 11));

        await town.Worker().RunOnceAsync();

        Assert.All(await town.MadeAsync(), m => Assert.Contains(" Reminder -3 ", m, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Another_fault_while_a_notice_is_made_is_not_taken_for_another_node()
    {
        await using (var db = await town.Databases.CreateDbContextAsync())
            await db.Database.ExecuteSqlRawAsync("""CREATE TRIGGER "Full" BEFORE INSERT ON "Notices" BEGIN SELECT RAISE(ABORT, 'disk is full'); END""");

        await Assert.ThrowsAsync<DbUpdateException>(() => town.Notices().MakeAsync());
    }

    [Fact]
    public async Task A_database_that_fails_is_logged_and_tried_again_a_quarter_of_an_hour_later()
    {
        var log = new HeardLog();
        using var worker = town.Worker(new WatchedDatabases(town.Databases, 1, () => throw new SqliteException("disk I/O error", 10)), log);
        await worker.StartAsync(CancellationToken.None);
        Assert.StartsWith("The database failed in a round of DeadlineWorker", await log.NextAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await town.CountAsync());

        town.Time.Advance(DeadlineWorker.Interval);

        Assert.Equal($"Notices made about deadlines: {Notes}", await log.NextAsync());
        await worker.StopAsync(CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(30));
        Assert.True(worker.ExecuteTask!.IsCompleted);
        Assert.False(worker.ExecuteTask.IsFaulted);
    }

    [Fact]
    public async Task A_worker_that_is_told_to_stop_half_way_stops()
    {
        using var stop = new CancellationTokenSource();
        var worker = town.Worker(new WatchedDatabases(town.Databases, TheFirstNotice + 10, stop.CancelAsync));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => worker.RunOnceAsync(stop.Token));

        Assert.Equal(10, await town.CountAsync());
    }

    [Fact]
    public async Task A_portal_that_serves_looks_at_the_deadlines_and_a_command_does_not()
    {
        using var commands = new PortalCommand();
        var answer = await commands.RunAsync("export", "--period", "2021-H1", "--format", "txt", $"--ConnectionStrings:Portal=Data Source={town.Portal.DatabaseFile}");

        Assert.Equal(Verbs.Fine, answer.ExitCode);
        Assert.Equal(0, await town.CountAsync());
        Assert.NotNull(Assert.Single(town.Portal.Services.GetServices<IHostedService>().OfType<DeadlineWorker>()).ExecuteTask);
    }

    private sealed class PowerCut : Exception;
}
