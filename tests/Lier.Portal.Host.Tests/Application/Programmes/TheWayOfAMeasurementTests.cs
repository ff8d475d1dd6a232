using Lier.Portal.Application.College;
using Lier.Portal.Application.Verification;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Programmes;
using Lier.Portal.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Programmes;

/// <summary>
/// A measurement from the team to the public, kept with its place in the <see cref="MeasurementRoute"/>, and what <see cref="Integrity"/>
/// finds when somebody alters it.
/// </summary>
public sealed class TheWayOfAMeasurementTests : IAsyncLifetime
{
    private readonly Portal portal = new();

    private MeasurementCommands Steps => portal.Get<MeasurementCommands>();

    public Task InitializeAsync() => portal.InitializeAsync();

    public Task DisposeAsync() => portal.DisposeAsync().AsTask();

    [Fact]
    public async Task The_first_start_takes_in_what_the_city_promised_and_measures_nothing()
    {
        var programme = await portal.ProgrammeAsync();

        Assert.Equal(375_794m, programme.Subsidy!.Amount.Amount);
        Assert.Equal(["Nederlands oefenen", "Onderwijs", "Werk", "Cultuur", "Toegankelijkheid"], programme.Domains);
        Assert.Equal([1384, 169, 200, 140, 170, 1], programme.Targets.OrderBy(t => t.Position).Select(t => t.Promise.Number));
        Assert.Equal(["2023-04-15", "2023-10-15"], programme.Dates.Select(d => d.Slug).Order());
        Assert.Equal("01/11/SAP/02/07", Assert.Single(programme.Targets.Single(t => t.Promise.Slug == "brug-naar-onderwijs").Actions).Code);
        await using var db = await portal.Databases.CreateDbContextAsync();
        Assert.Equal(0, await db.Measurements.CountAsync());
        Assert.Equal(["/programmas/meerjarenplan-2020-2025", "/programmas/plan-samenleven"], await db.Register.Where(e => e.Address.StartsWith("/programmas")).OrderBy(e => e.Address).Select(e => e.Address).ToListAsync());
    }

    [Fact]
    public async Task It_ends_published_and_only_then_does_the_publication_change()
    {
        var first = await portal.Get<ProgrammeQueries>().PublishedAsync(Measured.Slug, null);
        await portal.ApprovedMeasurementAsync();
        Assert.Equal(first!.Sha256, (await portal.Get<ProgrammeQueries>().PublishedAsync(Measured.Slug, null))!.Sha256);

        var published = await portal.PublishProgrammeAsync();

        Assert.Equal(2, published.Version);
        Assert.Equal(new PublishedMeasurement(new(2023, 4, 15), new(2023, 3, 31), 1102, "Registratie van de oefenkansen", "", "", new(new(2023, 4, 11), "2023_CBS_00411")), Assert.Single(published.Content.Targets[0].Measurements));
        Assert.Equal(NoteStage.Published, (await portal.MeasurementAsync()).Stage);
        await using var db = await portal.Databases.CreateDbContextAsync();
        Assert.Null((await db.MeasurementRoutes.SingleAsync()).StepId);
        Assert.Equal((RegisterKind.Published, 2), await db.Register.Where(e => e.Address == published.Address).OrderByDescending(e => e.Number).Select(e => ValueTuple.Create(e.Kind, e.Version)).FirstAsync());
    }

    [Fact]
    public async Task Sent_back_returned_and_put_right_it_begins_again()
    {
        var measurement = await portal.SubmittedMeasurementAsync();
        await Steps.SendBackAsync(measurement.Id, 1, "Welke lessen?", await portal.PersonAsync(Role.Alderman));
        measurement = await portal.AgreedMeasurementAsync();
        await portal.DecideAsync(await portal.MeasurementAsync(), DecisionOutcome.Returned, "Graag per taalpunt.");
        measurement = await portal.ApprovedMeasurementAsync();
        await portal.PublishProgrammeAsync();
        await Steps.CorrectAsync(measurement.Id, "Een lijst telde dubbel.", await portal.PersonAsync(Role.Staff));

        measurement = await portal.ApprovedMeasurementAsync(entry: Measured.Entry with { Value = 1050 });
        await Assert.ThrowsAsync<RefusedException>(() => portal.PublishProgrammeAsync());
        var corrected = await portal.PublishProgrammeAsync("Een lijst telde dubbel.");

        Assert.Equal((3, 1050), (corrected.Version, corrected.Content.Targets[0].Latest!.Value));
        Assert.Equal(4, measurement.Versions.Count);
        Assert.Empty((await portal.Get<Integrity>().CheckAsync()).Faults);
    }

    [Fact]
    public async Task Of_two_who_start_from_the_same_one_is_told_that_the_other_was_first()
    {
        var staff = await portal.PersonAsync(Role.Staff);
        await Steps.WriteAsync(Measured.Slug, Measured.April, Measured.Courses, 0, Measured.Entry, staff);

        var refused = await Assert.ThrowsAsync<RefusedException>(() => Steps.WriteAsync(Measured.Slug, Measured.April, Measured.Courses, 0, Measured.Entry with { Value = 1 }, staff));

        Assert.StartsWith("Iemand was u voor", refused.Message, StringComparison.Ordinal);
        Assert.Equal(1102, (await portal.MeasurementAsync()).Entry.Value);
    }

    [Fact]
    public async Task Of_several_who_begin_at_the_same_moment_one_is_kept_and_the_others_are_told()
    {
        var staff = await portal.PersonAsync(Role.Staff);

        var refusals = await Task.WhenAll(Enumerable.Range(1, 6).Select(async value =>
        {
            try
            {
                await Steps.WriteAsync(Measured.Slug, Measured.April, Measured.Courses, 0, Measured.Entry with { Value = value }, staff);
                return null;
            }
            catch (RefusedException refused)
            {
                return refused.Message;
            }
        }));

        Assert.Single(refusals, r => r is null);
        Assert.All(refusals.OfType<string>(), r => Assert.StartsWith("Iemand was u voor", r, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_publication_of_something_else_than_was_seen_is_refused()
    {
        await portal.ApprovedMeasurementAsync();

        var refused = await Assert.ThrowsAsync<RefusedException>(async () =>
            await portal.Get<ProgrammePublicationCommands>().PublishAsync(Measured.Slug, new string('0', 64), "", await portal.PersonAsync(Role.CollegeSecretary)));

        Assert.StartsWith("Intussen is er iets gewijzigd", refused.Message, StringComparison.Ordinal);
        Assert.Equal(NoteStage.Approved, (await portal.MeasurementAsync()).Stage);
    }

    [Fact]
    public async Task A_session_with_one_result_that_cannot_be_registers_none()
    {
        var one = await portal.AgreedMeasurementAsync();
        var other = await portal.SubmittedMeasurementAsync("werkzoekenden", Measured.Entry with { Value = 60 });

        await Assert.ThrowsAsync<RefusedException>(async () => await portal.Get<CollegeCommands>().RegisterAsync(
            new(2023, 1), new DateOnly(2023, 4, 11), "1", [new MeasurementResult(one.Id, 1, DecisionOutcome.Approved), new MeasurementResult(other.Id, 1, DecisionOutcome.Approved)], await portal.PersonAsync(Role.CollegeSecretary)));

        Assert.Equal(NoteStage.WithCollege, (await portal.MeasurementAsync()).Stage);
    }

    [Fact]
    public async Task A_session_decides_once_on_a_measurement_and_not_before_the_day_that_it_tells_of()
    {
        var one = await portal.AgreedMeasurementAsync();
        var (secretary, result) = (await portal.PersonAsync(Role.CollegeSecretary), new MeasurementResult(one.Id, 1, DecisionOutcome.Deferred));

        async Task<string> RefusedAsync(DateOnly session, params MeasurementResult[] results) =>
            (await Assert.ThrowsAsync<RefusedException>(() => portal.Get<CollegeCommands>().RegisterAsync(new(2023, 1), session, "1", results, secretary))).Message;

        Assert.StartsWith("Over een meting valt per zitting één besluit", await RefusedAsync(new(2023, 4, 11), result, result with { Outcome = DecisionOutcome.Approved }), StringComparison.Ordinal);
        Assert.StartsWith("De zitting van 30 maart 2023 valt vóór de stand waarover ze beslist", await RefusedAsync(new(2023, 3, 30), result), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("UPDATE PublishedProgrammes SET Frozen = replace(Frozen, '1384', '1000')", "Plan Samenleven, versie 1: de inhoud past niet meer bij de hash")]
    [InlineData("UPDATE PublishedProgrammes SET Erratum = 'Toch niet.'", "Plan Samenleven, versie 2: de gegevens erbij zijn niet die van de bevroren inhoud.")]
    [InlineData("UPDATE PublishedProgrammes SET Version = 9 WHERE Version = 2", "Plan Samenleven, versie 9: het register kent deze inhoud niet.")]
    [InlineData("DELETE FROM PublishedProgrammes WHERE Version = 2", "gaat over een publicatie die er niet meer is")]
    [InlineData("UPDATE MeasurementVersion SET Entry_Value = 1384", "Meting 1, versie 1: de inhoud past niet meer bij de hash")]
    [InlineData("UPDATE MeasurementStep SET DecisionNumber = 'ander nummer' WHERE Sequence = 3", "Auditspoor: MeasurementStep 3 is niet meer zoals het is opgeschreven.")]
    [InlineData("UPDATE Measurements SET Stage = 'Draft'", "Meting Plan Samenleven · 15 april 2023, Deelnames aan oefenkansen Nederlands: de plaats in de route en de feiten spreken elkaar tegen.")]
    [InlineData("DELETE FROM MeasurementStep WHERE Sequence = 2", "Auditspoor: er ontbreken rijen van de soort MeasurementStep.")]
    public async Task What_somebody_altered_is_found(string sql, string expected)
    {
        await portal.ApprovedMeasurementAsync();
        await portal.PublishProgrammeAsync();
        await using (var db = await portal.Databases.CreateDbContextAsync()) Assert.True(await db.Database.ExecuteSqlRawAsync(sql) > 0);

        var faults = (await portal.Get<Integrity>().CheckAsync()).Faults;

        Assert.Contains(faults, f => f.Sentence.Contains(expected, StringComparison.Ordinal));
    }
}
