using Lier.Portal.Application.College;
using Lier.Portal.Application.Routes;
using Lier.Portal.Application.Reports;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Progress;
using Lier.Portal.Domain.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lier.Portal.Application.Notes.Writing;

/// <summary>
/// Below the screens, with the real workflow file and the real database: what is not expressly allowed is refused by
/// <see cref="NoteCommands"/>, and nothing moves.
/// </summary>
public sealed class ForbiddenStepsTests(NotesAtEveryStage world) : IClassFixture<NotesAtEveryStage>
{
    private static readonly string[] Steps =
        ["write", Outcomes.Submit, Outcomes.Withdraw, Outcomes.Agree, Outcomes.SendBack, Outcomes.Approved, Outcomes.Returned, Outcomes.Deferred, "publish"];

    private static readonly string[] People =
        ["staff", "staff of another team", "alderman", "alderman who wrote it", "alderman of another action", "secretary", "administrator", "nobody's role"];

    // Written down from the route, not computed.
    private static readonly HashSet<(NoteStage, string, string)> Allowed =
    [
        (NoteStage.Draft, "write", "staff"), (NoteStage.Draft, "write", "alderman who wrote it"),
        (NoteStage.Draft, Outcomes.Submit, "staff"), (NoteStage.Draft, Outcomes.Submit, "alderman who wrote it"),
        (NoteStage.ForAgreement, Outcomes.Withdraw, "staff"), (NoteStage.ForAgreement, Outcomes.Withdraw, "alderman who wrote it"),
        (NoteStage.ForAgreement, Outcomes.Agree, "alderman"),
        (NoteStage.ForAgreement, Outcomes.SendBack, "alderman"), (NoteStage.ForAgreement, Outcomes.SendBack, "alderman who wrote it"),
        (NoteStage.WithCollege, Outcomes.Approved, "secretary"), (NoteStage.WithCollege, Outcomes.Returned, "secretary"), (NoteStage.WithCollege, Outcomes.Deferred, "secretary"),
        (NoteStage.Approved, "publish", "secretary"), (NoteStage.Published, "publish", "secretary"),
    ];

    public static TheoryData<NoteStage, string, string> EverythingElse()
    {
        var rows = new TheoryData<NoteStage, string, string>();
        foreach (var stage in Enum.GetValues<NoteStage>())
            foreach (var step in Steps)
                foreach (var person in People)
                    if (!Allowed.Contains((stage, step, person)) && !(step == "publish" && person == "secretary"))
                        rows.Add(stage, step, person);
        return rows;
    }

    [Theory, MemberData(nameof(EverythingElse))]
    public async Task Every_other_step_is_refused_and_leaves_no_trace(NoteStage stage, string step, string person)
    {
        var note = await world.NoteAtAsync(stage);
        var before = await world.FactsAsync(stage);

        var refused = await Assert.ThrowsAsync<RefusedException>(() => world.TakeAsync(step, note, world.Person(person)));

        Assert.NotEmpty(refused.Message);
        Assert.Equal(before, await world.FactsAsync(stage));
    }
}

/// <summary>One portal with a note at each stage, and everybody who could try something.</summary>
public sealed class NotesAtEveryStage : IAsyncLifetime
{
    private static readonly Dictionary<NoteStage, string> Slugs = new()
    {
        [NoteStage.Draft] = "01-11-sap-01-01",
        [NoteStage.ForAgreement] = "01-11-sap-01-02",
        [NoteStage.WithCollege] = "01-11-sap-01-03",
        [NoteStage.Approved] = "01-11-sap-01-04",
        [NoteStage.Published] = "01-11-sap-01-05",
    };

    private readonly Portal portal = new();
    private readonly Dictionary<string, Person> people = [];

    public async Task InitializeAsync()
    {
        await portal.InitializeAsync();
        var staff = await portal.PersonAsync(Role.Staff);
        var alderman = await portal.PersonAsync(Role.Alderman);
        people["staff"] = staff;
        people["staff of another team"] = staff with { Id = 9001, Teams = ["Groendienst"] };
        people["alderman"] = alderman;
        people["alderman who wrote it"] = new Person(await SecondAldermanAsync(), "Tweede schepen", [Role.Alderman, Role.Staff], staff.Teams);
        people["alderman of another action"] = alderman with { Id = 9002 };
        people["secretary"] = await portal.PersonAsync(Role.CollegeSecretary);
        people["administrator"] = await portal.PersonAsync(Role.Administrator);
        people["nobody's role"] = new Person(9003, "Niemand", [], []);

        // Every text here was written and submitted by an alderman who also works for the team.
        foreach (var stage in Slugs.Keys.Where(s => s > NoteStage.Draft))
            await TakeAsync(Outcomes.Submit, await NoteAtAsync(stage), people["alderman who wrote it"]);
        foreach (var stage in Slugs.Keys.Where(s => s > NoteStage.ForAgreement))
        {
            var note = await NoteAtAsync(stage);
            await portal.Notes.AgreeAsync(note.Id, 1, alderman);
        }

        await portal.DecideAsync(await NoteAtAsync(NoteStage.Published), DecisionOutcome.Approved);
        await TakeAsync("publish", await NoteAtAsync(NoteStage.Published), people["secretary"]);
        await portal.DecideAsync(await NoteAtAsync(NoteStage.Approved), DecisionOutcome.Approved);
        await EntrustAsync(people["alderman who wrote it"].Id);
        foreach (var (stage, _) in Slugs) Assert.Equal(stage, (await NoteAtAsync(stage)).Stage);
    }

    public async Task DisposeAsync() => await portal.DisposeAsync();

    public Person Person(string name) => people[name];

    public Task<ProgressNote> NoteAtAsync(NoteStage stage) => portal.NoteAsync(Slugs[stage]);

    public async Task<string> FactsAsync(NoteStage stage)
    {
        await using var db = await portal.Databases.CreateDbContextAsync();
        var note = await NoteAtAsync(stage);
        var run = await db.NoteRoutes.Where(r => r.NoteId == note.Id).Select(r => r.Run).SingleAsync();
        return $"{note.Stage} {note.Revision} {note.Acts.Count} {note.Versions.Count} {note.Text} {run} {await db.Decisions.CountAsync()} {await db.Reports.CountAsync()}";
    }

    public Task TakeAsync(string step, ProgressNote note, Person by) => step switch
    {
        "write" => portal.Notes.WriteAsync(note.Id, note.Revision, note.Text with { Progress = "Iets anders." }, by),
        Outcomes.Submit => portal.Notes.SubmitAsync(note.Id, note.Revision, new NoteText(ActionStatus.Halfway, "Ingediend."), by),
        Outcomes.Withdraw => portal.Notes.WithdrawAsync(note.Id, by),
        Outcomes.Agree => portal.Notes.AgreeAsync(note.Id, note.LastVersion?.Number ?? 0, by),
        Outcomes.SendBack => portal.Notes.SendBackAsync(note.Id, note.LastVersion?.Number ?? 0, "Een reden.", by),
        Outcomes.Approved => DecideAsync(note, DecisionOutcome.Approved, by),
        Outcomes.Returned => DecideAsync(note, DecisionOutcome.Returned, by),
        Outcomes.Deferred => DecideAsync(note, DecisionOutcome.Deferred, by),
        "publish" => PublishAsync(by),
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, null),
    };

    private Task<int> DecideAsync(ProgressNote note, DecisionOutcome outcome, Person by) =>
        portal.Services.GetRequiredService<CollegeCommands>().RegisterAsync(
            Portal.Period, new DateOnly(2022, 1, 31), $"verboden {Guid.NewGuid():N}", [new NoteResult(note.Id, note.LastVersion?.Number ?? 0, outcome, "Een reden.")], by);

    private async Task PublishAsync(Person by)
    {
        var publication = portal.Services.GetRequiredService<PublicationCommands>();
        var draft = await publication.DraftAsync(Portal.Period, ReportTexts.None);
        await publication.PublishAsync(Portal.Period, new ReportTexts(Erratum: "Meer nota’s."), draft!.NotesHash, by);
    }

    private async Task<int> SecondAldermanAsync()
    {
        await using var db = await portal.Databases.CreateDbContextAsync();
        var second = new Account("Tweede schepen");
        db.Add(second);
        await db.SaveChangesAsync();
        return second.Id;
    }

    // Last, or every note would have waited for an akkoord that a writer cannot give.
    private async Task EntrustAsync(int id)
    {
        await using var db = await portal.Databases.CreateDbContextAsync();
        var second = await db.Accounts.SingleAsync(a => a.Id == id);
        foreach (var action in await db.Actions.Include(a => a.Mandates).Where(a => Slugs.Values.Contains(a.Slug)).ToListAsync())
            action.Entrust(second, Portal.Period.Start);
        await db.SaveChangesAsync();
    }
}
