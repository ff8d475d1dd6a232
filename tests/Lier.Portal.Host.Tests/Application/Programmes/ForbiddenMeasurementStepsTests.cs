using Lier.Portal.Application.College;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Programmes;

/// <summary>
/// Below the screens, with the real workflow file and the real database: what is not expressly allowed is refused by
/// <see cref="MeasurementCommands"/>, and nothing moves.
/// </summary>
public sealed class ForbiddenMeasurementStepsTests(MeasurementsAtEveryStage world) : IClassFixture<MeasurementsAtEveryStage>
{
    private static readonly string[] Steps = ["write", "submit", "withdraw", "agree", "send back", "approve", "return", "defer", "publish", "correct"];

    private static readonly string[] People =
        ["staff", "staff of another team", "alderman", "alderman who wrote it", "substitute who wrote it", "alderman of another action", "secretary", "administrator", "head of service", "nobody's role"];

    // Written down from the route, not computed.
    private static readonly (NoteStage Stage, string Step, string[] People)[] Allowed =
    [
        (NoteStage.Draft, "write", ["staff", "alderman who wrote it", "substitute who wrote it"]),
        (NoteStage.Draft, "submit", ["staff", "alderman who wrote it", "substitute who wrote it"]),
        (NoteStage.ForAgreement, "withdraw", ["staff", "alderman who wrote it", "substitute who wrote it"]),
        (NoteStage.ForAgreement, "agree", ["alderman"]),
        (NoteStage.ForAgreement, "send back", ["alderman", "alderman who wrote it", "substitute who wrote it"]),
        (NoteStage.WithCollege, "approve", ["secretary"]), (NoteStage.WithCollege, "return", ["secretary"]), (NoteStage.WithCollege, "defer", ["secretary"]),
        (NoteStage.Approved, "correct", ["staff", "alderman who wrote it", "substitute who wrote it"]),
        (NoteStage.Published, "correct", ["staff", "alderman who wrote it", "substitute who wrote it"]),
    ];

    public static TheoryData<NoteStage, string, string> EverythingElse()
    {
        var rows = new TheoryData<NoteStage, string, string>();
        foreach (var stage in Enum.GetValues<NoteStage>())
            foreach (var step in Steps)
                foreach (var person in People)
                    if (!Allowed.Any(a => a.Stage == stage && a.Step == step && a.People.Contains(person)) && !(step == "publish" && person == "secretary"))
                        rows.Add(stage, step, person);
        return rows;
    }

    [Theory, MemberData(nameof(EverythingElse))]
    public async Task Every_other_step_is_refused_and_leaves_no_trace(NoteStage stage, string step, string person)
    {
        var before = await world.FactsAsync(stage);

        var refused = await Assert.ThrowsAsync<RefusedException>(() => world.TakeAsync(step, stage, world.Person(person)));

        Assert.NotEmpty(refused.Message);
        Assert.Equal(before, await world.FactsAsync(stage));
    }
}

/// <summary>One portal with a measurement at each stage, and everybody who could try something.</summary>
public sealed class MeasurementsAtEveryStage : IAsyncLifetime
{
    private static readonly Dictionary<NoteStage, string> Slugs = new()
    {
        [NoteStage.Draft] = Measured.Courses,
        [NoteStage.ForAgreement] = Measured.School,
        [NoteStage.WithCollege] = "jongeren-zonder-diploma",
        [NoteStage.Approved] = "werkzoekenden",
        [NoteStage.Published] = Measured.Culture,
    };

    private readonly Portal portal = new();
    private readonly Dictionary<string, Person> people = [];

    public async Task InitializeAsync()
    {
        await portal.InitializeAsync();
        var (staff, alderman) = (await portal.PersonAsync(Role.Staff), await portal.PersonAsync(Role.Alderman));
        var second = await portal.AldermanAsync("Tweede schepen");
        people["staff"] = staff;
        people["staff of another team"] = staff with { Id = 9001, Teams = ["Groendienst"] };
        people["alderman"] = alderman;
        people["alderman who wrote it"] = second with { Roles = [Role.Alderman, Role.Staff], Teams = staff.Teams };
        people["substitute who wrote it"] = await portal.SubstituteAsync("Vervanger", Role.Staff);
        people["alderman of another action"] = alderman with { Id = 9002 };
        people["secretary"] = await portal.PersonAsync(Role.CollegeSecretary);
        people["administrator"] = await portal.PersonAsync(Role.Administrator);
        people["head of service"] = staff with { Id = 9003, Roles = [Role.HeadOfService] };
        people["nobody's role"] = new Person(9004, "Niemand", [], []);

        // Every one of these was filled in by two people who also speak for an alderman.
        foreach (var slug in Slugs.Values) await portal.Get<MeasurementCommands>().WriteAsync(Measured.Slug, Measured.April, slug, 0, Measured.Counted(1), people["substitute who wrote it"]);
        await portal.ApprovedMeasurementAsync(Slugs[NoteStage.Published], Measured.Counted(2), by: people["alderman who wrote it"]);
        await portal.PublishProgrammeAsync();
        await portal.ApprovedMeasurementAsync(Slugs[NoteStage.Approved], Measured.Counted(2), by: people["alderman who wrote it"]);
        await portal.AgreedMeasurementAsync(Slugs[NoteStage.WithCollege], Measured.Counted(2), by: people["alderman who wrote it"]);
        await portal.SubmittedMeasurementAsync(Slugs[NoteStage.ForAgreement], Measured.Counted(2), by: people["alderman who wrote it"]);
        await portal.EntrustAsync(second);
        foreach (var (stage, slug) in Slugs) Assert.Equal(stage, (await portal.FindMeasurementAsync(slug))!.Stage);
    }

    public async Task DisposeAsync() => await portal.DisposeAsync();

    public Person Person(string name) => people[name];

    public async Task<string> FactsAsync(NoteStage stage)
    {
        await using var db = await portal.Databases.CreateDbContextAsync();
        var measurement = (await portal.FindMeasurementAsync(Slugs[stage]))!;
        var run = await db.MeasurementRoutes.Where(r => r.MeasurementId == measurement.Id).Select(r => r.Run).SingleAsync();
        return $"{measurement.Stage} {measurement.Revision} {measurement.Acts.Count} {measurement.Versions.Count} {measurement.Entry} {run} {await db.PublishedProgrammes.CountAsync()}";
    }

    public async Task TakeAsync(string step, NoteStage stage, Person by)
    {
        var measurement = (await portal.FindMeasurementAsync(Slugs[stage]))!;
        var version = measurement.LastVersion?.Number ?? 0;
        await (step switch
        {
            "write" => portal.Get<MeasurementCommands>().WriteAsync(Measured.Slug, Measured.April, Slugs[stage], measurement.Revision, Measured.Counted(3), by),
            "submit" => portal.Get<MeasurementCommands>().SubmitAsync(Measured.Slug, Measured.April, Slugs[stage], measurement.Revision, Measured.Counted(3), by),
            "withdraw" => portal.Get<MeasurementCommands>().WithdrawAsync(measurement.Id, by),
            "agree" => portal.Get<MeasurementCommands>().AgreeAsync(measurement.Id, version, by),
            "send back" => portal.Get<MeasurementCommands>().SendBackAsync(measurement.Id, version, "Een reden.", by),
            "approve" => portal.DecideAsync(new MeasurementResult(measurement.Id, version, DecisionOutcome.Approved), by),
            "return" => portal.DecideAsync(new MeasurementResult(measurement.Id, version, DecisionOutcome.Returned, "Een reden."), by),
            "defer" => portal.DecideAsync(new MeasurementResult(measurement.Id, version, DecisionOutcome.Deferred), by),
            "publish" => portal.PublishProgrammeAsync("Een erratum.", by),
            "correct" => portal.Get<MeasurementCommands>().CorrectAsync(measurement.Id, "Een reden.", by),
            _ => throw new ArgumentOutOfRangeException(nameof(step), step, null),
        });
    }
}
