using System.Net;
using Lier.Portal.Application.Deadlines;
using Lier.Portal.Application.Programmes;
using Lier.Portal.Application.Reports;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Routes;

/// <summary>
/// A file for reports with one more step, as it is: the management team reads before the college does, by <see cref="RouteDefinition"/>
/// and no other code.
/// </summary>
public sealed class AnotherFileForReportsTests : IAsyncLifetime
{
    private const string ManagementTeam = "workflows/examples/report-management-team.json";
    private const string Page = "/publicatie/2021-h2/akkoord";
    private const string Desk = "/publicatie/2021-h2";

    private readonly FakeTime time = new(DeadlineTown.On(2022, 2, 1));
    private readonly Portal portal;

    public AnotherFileForReportsTests() =>
        portal = new() { Time = time, Settings = [("Workflows:Report", ManagementTeam)] };

    private ReportDossierCommands Dossiers => portal.Get<ReportDossierCommands>();

    public async Task InitializeAsync()
    {
        await portal.InitializeAsync();
        var note = await portal.SubmittedAsync(Portal.Fietspunt);
        await portal.Notes.AgreeAsync(note.Id, 1, await portal.PersonAsync(Role.Alderman));
    }

    public Task DisposeAsync() => portal.DisposeAsync().AsTask();

    [Fact]
    public async Task The_management_team_reads_sends_back_and_agrees_and_only_then_the_college_decides()
    {
        var (secretary, manager) = (await portal.PersonAsync(Role.CollegeSecretary), await portal.PersonAsync(Role.ManagementTeam));
        await Dossiers.BringAsync(Portal.Period, secretary);
        using var visitor = await Visitor.SignedInAsync(portal, Role.ManagementTeam);
        Assert.Contains("wacht op uw akkoord", await TextAsync(visitor, "/werk"), StringComparison.Ordinal);
        var page = await TextAsync(visitor, Page);
        Assert.Contains("Akkoord managementteam", page, StringComparison.Ordinal);
        Assert.Contains("uiterlijk <b>8 februari 2022</b>", page, StringComparison.Ordinal);

        var early = await Assert.ThrowsAsync<RefusedException>(async () =>
            await portal.DecideAsync(await portal.NoteAsync(Portal.Fietspunt), DecisionOutcome.Approved));
        using (var back = await visitor.SubmitAsync(Page, Page, ("_handler", "terugsturen"), ("Form.Reason", "De evaluatie ontbreekt.")))
            Assert.Equal(HttpStatusCode.Redirect, back.StatusCode);
        Assert.Equal(ReportStage.Composing, (await Dossiers.FindAsync(Portal.Period))!.Stage);
        using var desk = await Visitor.SignedInAsync(portal, Role.CollegeSecretary);
        var returned = await TextAsync(desk, Desk);
        Assert.Contains("Teruggestuurd: De evaluatie ontbreekt.", returned, StringComparison.Ordinal);
        Assert.Contains("Leg voor aan het managementteam", returned, StringComparison.Ordinal);

        await Dossiers.BringAsync(Portal.Period, secretary);
        var stale = await Assert.ThrowsAsync<RefusedException>(() => Dossiers.AgreeAsync(Portal.Period, 1, manager));
        Assert.StartsWith("Met dit rapport is intussen iets anders gebeurd.", stale.Message, StringComparison.Ordinal);
        await Dossiers.AgreeAsync(Portal.Period, 3, manager);
        await portal.DecideAsync(await portal.NoteAsync(Portal.Fietspunt), DecisionOutcome.Approved);

        Assert.Equal(
            "Het rapport over de tweede helft 2021 ligt nog voor, bij de stap “Akkoord managementteam”. "
            + "Registreer het besluit zodra het daar gelezen is.",
            early.Message);
        var dossier = (await Dossiers.FindAsync(Portal.Period))!;
        Assert.Equal(ReportStage.Decided, dossier.Stage);
        Assert.Equal(
            [ReportActKind.BroughtForAgreement, ReportActKind.SentBack, ReportActKind.BroughtForAgreement, ReportActKind.Agreed, ReportActKind.Decided],
            dossier.Acts.OrderBy(a => a.Sequence).Select(a => a.Kind));
        Assert.Empty((await portal.Get<Verification.Integrity>().CheckAsync()).Faults);
    }

    [Fact]
    public async Task Nobody_else_agrees_and_nobody_reads_it_who_is_not_asked()
    {
        var secretary = await portal.PersonAsync(Role.CollegeSecretary);
        await Dossiers.BringAsync(Portal.Period, secretary);

        foreach (var person in new[] { secretary, await portal.PersonAsync(Role.Alderman), await portal.PersonAsync(Role.HeadOfService) })
            Assert.Equal(
                "“Akkoord” is niet aan u: dat doet een lid van het managementteam.",
                (await Assert.ThrowsAsync<RefusedException>(() => Dossiers.AgreeAsync(Portal.Period, 1, person))).Message);
        var both = secretary with { Roles = [Role.CollegeSecretary, Role.ManagementTeam] };
        Assert.Equal(
            "Wie het rapport voorlegde, geeft er zelf geen akkoord op.",
            (await Assert.ThrowsAsync<RefusedException>(() => Dossiers.AgreeAsync(Portal.Period, 1, both))).Message);
        using var visitor = await Visitor.SignedInAsync(portal, Role.HeadOfService);
        using var answer = await visitor.GetAsync(Page);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task The_management_team_is_reminded_and_the_secretary_hears_that_it_stays_undone()
    {
        await portal.PersonAsync(Role.ManagementTeam);
        await Dossiers.BringAsync(Portal.Period, await portal.PersonAsync(Role.CollegeSecretary));
        var told = new List<string>();
        foreach (var day in new[] { DeadlineTown.On(2022, 2, 6), DeadlineTown.On(2022, 2, 9), DeadlineTown.On(2022, 2, 11) })
        {
            time.Set(day);
            await portal.Get<NoticeCommands>().MakeAsync();
            await using var db = await portal.Databases.CreateDbContextAsync();
            told.Add(await db.Messages.OrderByDescending(m => m.Id).Select(m => m.Sentence).FirstAsync());
        }

        Assert.Equal(["Een rapport wacht op u", "Een rapport wacht op u en is over tijd", "Een rapport blijft liggen"], told);
        var late = Assert.Single((await portal.Get<DeadlineQueries>().LateAsync()).Rows);
        Assert.Equal(("Akkoord managementteam", "lid van het managementteam"), (late.Step, late.Who));
    }

    [Fact]
    public async Task A_city_that_changes_its_file_sees_what_would_differ()
    {
        await using var before = new Portal { Time = time };
        await before.InitializeAsync();
        var note = await before.SubmittedAsync(Portal.Fietspunt);
        await before.Notes.AgreeAsync(note.Id, 1, await before.PersonAsync(Role.Alderman));
        await before.Get<ReportDossierCommands>().BringAsync(Portal.Period, await before.PersonAsync(Role.CollegeSecretary));
        await using var after = new Portal { Time = time, DatabaseFile = before.DatabaseFile, Settings = [("Workflows:Report", ManagementTeam)] };
        await after.InitializeAsync();

        var candidate = Assert.Single(await after.Get<RouteVersions>().CandidatesAsync());

        Assert.Equal(RouteSubject.Report, candidate.Definition.Subject);
        Assert.Equal(
            [("tweede helft 2021", "na “voorleggen” bij “Samenstellen” staat het bij “Akkoord managementteam” in plaats van bij “Voor het college”")],
            candidate.Replay.Differences.Select(d => (d.About, d.What)));
        // What is under way ends on its own file.
        await after.DecideAsync(await after.NoteAsync(Portal.Fietspunt), DecisionOutcome.Approved);
        Assert.Equal(ReportStage.Decided, (await after.Get<ReportDossierCommands>().FindAsync(Portal.Period))!.Stage);
    }

    private static async Task<string> TextAsync(Visitor visitor, string address) => WebUtility.HtmlDecode(await visitor.ReadAsync(address));
}
