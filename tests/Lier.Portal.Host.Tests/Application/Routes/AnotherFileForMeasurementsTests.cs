using System.Net;
using Lier.Portal.Application.Deadlines;
using Lier.Portal.Application.Programmes;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Programmes;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Routes;

/// <summary>
/// A file for measurements with a head of service and deadlines, as it is: its road, who is asked, reminders, replay and moving come from
/// <see cref="RouteDefinition"/> and from no code of measurements.
/// </summary>
public sealed class AnotherFileForMeasurementsTests : IAsyncLifetime
{
    private const string HeadOfService = "workflows/examples/programme-report-head-of-service.json";
    private static readonly DateTimeOffset March = DeadlineTown.On(2023, 4, 3);

    private readonly FakeTime time = new(March);
    private readonly Portal portal;

    public AnotherFileForMeasurementsTests() => portal = On(HeadOfService, time);

    private MeasurementCommands Steps => portal.Get<MeasurementCommands>();

    public async Task InitializeAsync()
    {
        await portal.InitializeAsync();
        foreach (var role in new[] { Role.HeadOfService, Role.CollegeSecretary, Role.Administrator }) await portal.PersonAsync(role);
    }

    public Task DisposeAsync() => portal.DisposeAsync().AsTask();

    [Fact]
    public async Task The_head_of_service_agrees_before_the_alderman_and_both_stand_on_its_road()
    {
        var (head, alderman) = (await portal.PersonAsync(Role.HeadOfService), await portal.PersonAsync(Role.Alderman));
        var measurement = await portal.SubmittedMeasurementAsync();
        using var visitor = await Visitor.SignedInAsync(portal, Role.HeadOfService);
        Assert.Contains("1 meting wacht op uw akkoord", await TextAsync(visitor, "/werk"), StringComparison.Ordinal);
        var page = await TextAsync(visitor, Measured.Page(Measured.Courses));
        Assert.Contains("Akkoord diensthoofd", page, StringComparison.Ordinal);
        Assert.Contains("Toon de hele route", page, StringComparison.Ordinal);
        Assert.Contains("uiterlijk <b>8 april 2023</b>", page, StringComparison.Ordinal);

        var early = await Assert.ThrowsAsync<RefusedException>(() => Steps.AgreeAsync(measurement.Id, 1, alderman));
        await Steps.AgreeAsync(measurement.Id, 1, head);
        await Steps.AgreeAsync(measurement.Id, 1, alderman);

        Assert.Equal("“Akkoord” is niet aan u: dat doet een diensthoofd.", early.Message);
        measurement = await portal.MeasurementAsync();
        Assert.Equal(NoteStage.WithCollege, measurement.Stage);
        Assert.Equal(
            [(Role.HeadOfService, "diensthoofd"), (Role.Alderman, "akkoord")],
            measurement.Acts.Where(a => a.Kind == ActKind.Agreed).OrderBy(a => a.Sequence).Select(a => (a.AsRole!.Value, a.RouteStepId!)));
        var journal = await visitor.ReadAsync($"{Measured.Page(Measured.Courses)}/journaal.json");
        Assert.Contains("\"activityId\": \"diensthoofd\"", journal, StringComparison.Ordinal);
        Assert.Contains("\"outcome\": \"akkoord\"", journal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_asked_for_nothing_reads_neither_the_measurement_nor_its_journal()
    {
        await portal.SubmittedMeasurementAsync();
        using var visitor = await Visitor.SignedInAsync(portal, Role.ManagementTeam);

        foreach (var address in new[] { Measured.Page(Measured.Courses), $"{Measured.Page(Measured.Courses)}/journaal.json" })
        {
            using var answer = await visitor.GetAsync(address);
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        }
    }

    [Fact]
    public async Task Whoever_it_waits_for_is_reminded_and_what_stays_undone_is_escalated_and_listed()
    {
        var measurement = await portal.SubmittedMeasurementAsync();

        Assert.Equal(["Een meting wacht op u · diensthoofd"], await NewsAsync(DeadlineTown.On(2023, 4, 7)));
        Assert.Equal(["Een meting wacht op u en is over tijd · diensthoofd"], await NewsAsync(DeadlineTown.On(2023, 4, 9)));
        Assert.Equal(["Een meting blijft liggen · CBS-secretaris"], await NewsAsync(DeadlineTown.On(2023, 4, 11)));
        Assert.Equal([], await NewsAsync(DeadlineTown.On(2023, 4, 12)));
        var late = Assert.Single((await portal.Get<DeadlineQueries>().LateAsync()).Rows);
        Assert.Equal(
            ("Plan Samenleven · 15 april 2023", "Deelnames aan oefenkansen Nederlands", "Akkoord diensthoofd", "2023-04-08"),
            (late.About, late.Title, late.Step, $"{late.Due.Day:O}"));
        Assert.StartsWith("diensthoofd van ", late.Who, StringComparison.Ordinal);
        Assert.NotNull(late.EscalatedAt);
        Assert.Equal(NoteStage.ForAgreement, measurement.Stage);
    }

    [Fact]
    public async Task The_day_of_the_report_is_the_term_of_the_alderman()
    {
        await portal.PersonAsync(Role.Alderman);
        await portal.AgreedByTheHeadAsync(Measured.School);

        Assert.Equal(["Een meting wacht op u · schepen"], await NewsAsync(DeadlineTown.On(2023, 4, 12)));
        Assert.Equal(["Een meting wacht op u en is over tijd · schepen"], await NewsAsync(DeadlineTown.On(2023, 4, 16)));
        Assert.Equal(["Een meting blijft liggen · beheerder"], await NewsAsync(DeadlineTown.On(2023, 4, 22)));
    }

    [Fact]
    public async Task A_city_that_changes_its_file_sees_what_would_differ_and_moves_what_can_go_along()
    {
        await using var before = On(null, time);
        await before.InitializeAsync();
        await before.AgreedMeasurementAsync(Measured.School);
        var waiting = await before.SubmittedMeasurementAsync();
        time.Set(March.AddHours(1));
        await using var after = On(HeadOfService, time, before.DatabaseFile);
        await after.InitializeAsync();
        var (versions, administrator) = (after.Get<RouteVersions>(), await after.PersonAsync(Role.Administrator));

        var candidate = Assert.Single(await versions.CandidatesAsync());
        Assert.Equal(
            (RouteSubject.Measurement, 2, 2),
            (candidate.Definition.Subject, candidate.Replay.Replayed, candidate.Replay.Differences.Count));
        Assert.All(candidate.Replay.Differences, d => Assert.Equal(
            "na “indienen” bij “In opmaak” staat ze bij “Akkoord diensthoofd” in plaats van bij “Voor akkoord”", d.What));
        using var visitor = await Visitor.SignedInAsync(after, Role.Administrator);
        Assert.Contains(
            "2 metingen zouden een andere weg gevolgd hebben", await TextAsync(visitor, "/beheer/werkstromen"), StringComparison.Ordinal);
        var old = (await versions.AllAsync()).Single(v => v is { IsActive: true, Definition.Subject: RouteSubject.Measurement }).Definition.Sha256;
        await versions.ActivateAsync(candidate.Definition.Sha256, "Het diensthoofd leest eerst.", administrator);

        // Both passed the place where the head of service is asked now: they stay, until one comes back to its team.
        Assert.All((await versions.PreviewAsync(old)).Rows, row => Assert.Null(row.Then));
        await after.Get<MeasurementCommands>().SendBackAsync(waiting.Id, 1, "Noem de bron.", await after.PersonAsync(Role.Alderman));
        Assert.Equal(1, await versions.MoveAsync(old, candidate.Definition.Sha256, "Ook deze.", administrator));
        await after.SubmittedMeasurementAsync();
        await using var db = await after.Databases.CreateDbContextAsync();
        Assert.Equal("diensthoofd", (await db.MeasurementRoutes.SingleAsync(r => r.MeasurementId == waiting.Id)).StepId);
    }

    [Fact]
    public async Task What_began_again_from_its_end_is_replayed_to_where_it_is()
    {
        await using var before = On(null, time);
        await before.InitializeAsync();
        time.Set(DeadlineTown.On(2023, 5, 2));
        var measurement = await before.ApprovedMeasurementAsync();
        await before.PublishProgrammeAsync();
        await before.Get<MeasurementCommands>().CorrectAsync(
            measurement.Id, "Een lijst telde dubbel.", await before.PersonAsync(Role.Staff));
        var file = Path.Combine(Path.GetTempPath(), $"programme-report-{Guid.NewGuid():N}.json");
        var shipped = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "workflows", "programme-report.json"));
        await File.WriteAllTextAsync(
            file, shipped.Replace("\\\"label\\\":\\\"Terugsturen\\\"", "\\\"label\\\":\\\"Stuur terug\\\"", StringComparison.Ordinal));
        await using var after = On(file, time, before.DatabaseFile);
        await after.InitializeAsync();

        var replay = Assert.Single(await after.Get<RouteVersions>().CandidatesAsync()).Replay;

        Assert.Equal([], replay.Differences.Select(d => d.What));
        Assert.Equal(1, replay.Replayed);
        File.Delete(file);
    }

    [Fact]
    public async Task Who_judges_one_measurement_reads_no_other_that_is_under_way()
    {
        time.Set(DeadlineTown.On(2023, 10, 5));
        await portal.AgreedByTheHeadAsync(Measured.Courses);
        await portal.SubmittedMeasurementAsync(Measured.Courses, Measured.Counted(1400, Measured.October), Measured.October);
        var target = (await portal.ProgrammeAsync()).Targets.Single(t => t.Promise.Slug == Measured.Courses);
        var october = target.Dates.Single(d => d.Slug == Measured.October);
        var ways = await portal.Get<ProgrammeQueries>().WaysAsync(october);
        var elsewhere = new Person(4711, "Ander diensthoofd", [Role.HeadOfService], ["Een ander team"]);
        var asked = ways.Begun.ToDictionary(
            w => w.Key, w => w.Value with { Step = w.Value.Step! with { Within = Within.Anyone } });

        var row = new TargetRow(target, october, elsewhere, InLier.Today, ways with { Begun = asked });

        Assert.True(row.MayRead);
        Assert.Empty(row.Earlier);
        Assert.Equal([1400], row.Points.Select(p => p.Value));
    }

    private static Portal On(string? file, FakeTime time, string? database = null)
    {
        IReadOnlyList<(string, string)> settings = file is null ? [] : [("Workflows:ProgrammeReport", file)];
        return database is null
            ? new Portal { Time = time, Settings = settings }
            : new Portal { Time = time, Settings = settings, DatabaseFile = database };
    }

    /// <summary>What is told once the clock stands there, each with its role.</summary>
    private async Task<IReadOnlyList<string>> NewsAsync(DateTimeOffset to)
    {
        await using var db = await portal.Databases.CreateDbContextAsync();
        var known = await db.Messages.MaxAsync(m => (int?)m.Id) ?? 0;
        time.Set(to);
        await portal.Get<NoticeCommands>().MakeAsync();
        var role = (await db.Notices.OrderByDescending(n => n.Id).Select(n => n.Role).FirstAsync()).Name();
        var told = await db.Messages.Where(m => m.Id > known).Select(m => m.Sentence).Distinct().ToListAsync();
        return [.. told.Select(t => $"{t} · {role}")];
    }

    private static async Task<string> TextAsync(Visitor visitor, string address) => WebUtility.HtmlDecode(await visitor.ReadAsync(address));
}

/// <summary>The head of service is asked before the alderman: see <see cref="AnotherFileForMeasurementsTests"/>.</summary>
internal static class HeadOfServiceFirst
{
    public static async Task<Measurement> AgreedByTheHeadAsync(this Portal portal, string target)
    {
        var measurement = await portal.SubmittedMeasurementAsync(target, Measured.Counted(90));
        await portal.Get<MeasurementCommands>().AgreeAsync(measurement.Id, 1, await portal.PersonAsync(Role.HeadOfService));
        return await portal.MeasurementAsync(target);
    }
}
