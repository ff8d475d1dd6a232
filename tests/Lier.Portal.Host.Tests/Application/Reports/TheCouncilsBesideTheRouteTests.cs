using Lier.Portal.Application.Messages;
using Lier.Portal.Application.Programmes;
using Lier.Portal.Application.Verification;
using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Reports;
using Lier.Portal.Golden;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Reports;

/// <summary>
/// The councils take note before or after the publication, in either order, each once: <see cref="ReportDossierCommands"/> and
/// <see cref="ReportDossiers"/>.
/// </summary>
public sealed class TheCouncilsBesideTheRouteTests : IAsyncLifetime
{
    private const string Agenda = "https://lier.example/zittingen/2022-02-21";
    private const string OfTheCouncil = "De gemeenteraad nam kennis op 21 februari 2022.";
    private const string OfWelfare = "De raad voor maatschappelijk welzijn nam kennis op 21 februari 2022.";

    private static readonly DateOnly Session = new(2022, 2, 21);

    private readonly Portal portal = new() { Time = new FakeTime(new(2022, 3, 1, 9, 0, 0, TimeSpan.Zero)) };

    private ReportDossierCommands Dossiers => portal.Get<ReportDossierCommands>();

    public async Task InitializeAsync()
    {
        await portal.InitializeAsync();
        await ApprovedAsync(Portal.Fietspunt);
    }

    public Task DisposeAsync() => portal.DisposeAsync().AsTask();

    [Theory]
    [InlineData(Council.Municipal, Council.SocialWelfare)]
    [InlineData(Council.SocialWelfare, Council.Municipal)]
    public async Task Who_took_note_before_the_publication_comes_in_the_register_with_it(Council before, Council after)
    {
        var secretary = await portal.PersonAsync(Role.CollegeSecretary);
        await Dossiers.AcknowledgeAsync(Portal.Period, new(before, Session, Agenda), secretary);
        Assert.Equal(ReportStage.Decided, await StageAsync());
        Assert.Empty(await LinesAsync());

        await portal.PublishAsync(Portal.Period, ReportTexts.None);
        Assert.Equal(["Published ", $"Acknowledged {LineOf(before)}"], await LinesAsync());

        await Dossiers.AcknowledgeAsync(Portal.Period, new(after, Session), secretary);
        await portal.PublishAsync(Portal.Period, new ReportTexts("De index stijgt.", Erratum: "De index ontbrak."));

        Assert.Equal(
            ["Published ", $"Acknowledged {LineOf(before)}", $"Acknowledged {LineOf(after)}", "Corrected De index ontbrak."],
            await LinesAsync());
        Assert.Equal(ReportStage.Published, await StageAsync());
        Assert.Empty((await portal.Get<Integrity>().CheckAsync()).Faults);
    }

    [Fact]
    public async Task A_report_that_is_over_goes_the_whole_way_again_when_the_college_approves_more()
    {
        var secretary = await portal.PersonAsync(Role.CollegeSecretary);
        await portal.PublishAsync(Portal.Period, ReportTexts.None);
        foreach (var council in Enum.GetValues<Council>()) await Dossiers.AcknowledgeAsync(Portal.Period, new(council, Session), secretary);

        await ApprovedAsync("01-11-sap-01-02");
        Assert.Equal(ReportStage.Decided, await StageAsync());
        await portal.PublishAsync(Portal.Period, new ReportTexts(Erratum: "Nog een nota."));

        Assert.Equal(ReportStage.Published, await StageAsync());
        Assert.Equal(
            ["Published ", $"Acknowledged {OfTheCouncil}", $"Acknowledged {OfWelfare}", "Corrected Nog een nota."], await LinesAsync());
        Assert.Empty((await portal.Get<Integrity>().CheckAsync()).Faults);
    }

    [Fact]
    public async Task Where_every_version_was_withdrawn_a_next_decision_lets_a_council_take_note_and_its_line_names_the_next_version()
    {
        var secretary = await portal.PersonAsync(Role.CollegeSecretary);
        await portal.PublishAsync(Portal.Period, ReportTexts.None);
        await Dossiers.WithdrawAsync(Portal.Period, 1, "Bij vergissing.", secretary);
        await ApprovedAsync("01-11-sap-01-02");

        await Dossiers.AcknowledgeAsync(Portal.Period, new(Council.Municipal, Session), secretary);
        Assert.Equal(["Published ", "Withdrawn Bij vergissing."], await LinesAsync());
        await portal.PublishAsync(Portal.Period, new ReportTexts(Erratum: "Nog een nota."));

        Assert.Equal(
            ["Published ", "Withdrawn Bij vergissing.", "Corrected Nog een nota.", $"Acknowledged {OfTheCouncil}"], await LinesAsync());
        await using var db = await portal.Databases.CreateDbContextAsync();
        Assert.Equal(2, (await db.Register.SingleAsync(e => e.Kind == RegisterKind.Acknowledged)).Version);
    }

    [Fact]
    public async Task Of_two_who_register_the_same_council_at_once_one_wins_and_the_other_reads_who()
    {
        var secretary = await portal.PersonAsync(Role.CollegeSecretary);
        var other = new ReportDossierCommands(
            new DatabasesWithSomebodyFirst(
                portal.DatabaseFile, () => Dossiers.AcknowledgeAsync(Portal.Period, new(Council.Municipal, Session, Agenda), secretary)),
            portal.Get<ReportDossiers>(),
            portal.Get<CouncilSettings>(),
            portal.Get<Outbox>(),
            portal.Get<TownClock>());

        var lost = await Assert.ThrowsAsync<RefusedException>(
            () => other.AcknowledgeAsync(Portal.Period, new(Council.Municipal, Session.AddDays(1)), secretary));

        Assert.Equal(
            [new Objection(
                $"{secretary.Name} was u voor: de kennisname door de gemeenteraad in de zitting van 21 februari 2022 is zonet geregistreerd.",
                nameof(CouncilSession.Council))],
            lost.Objections);
        Assert.Equal(Agenda, Assert.Single((await Dossiers.FindAsync(Portal.Period))!.Acknowledgements).Link);
    }

    [Fact]
    public async Task Who_registers_one_while_the_report_is_published_does_it_again_so_that_its_line_is_not_lost()
    {
        var secretary = await portal.PersonAsync(Role.CollegeSecretary);
        var other = new ReportDossierCommands(
            new DatabasesWithSomebodyFirst(portal.DatabaseFile, () => portal.PublishAsync(Portal.Period, ReportTexts.None)),
            portal.Get<ReportDossiers>(),
            portal.Get<CouncilSettings>(),
            portal.Get<Outbox>(),
            portal.Get<TownClock>());

        var lost = await Assert.ThrowsAsync<RefusedException>(
            () => other.AcknowledgeAsync(Portal.Period, new(Council.Municipal, Session), secretary));

        Assert.Equal("Iemand was u voor: met dit rapport is zonet iets anders gebeurd. Herlaad de pagina.", lost.Message);
        Assert.Equal(["Published "], await LinesAsync());
    }

    [Fact]
    public async Task The_database_itself_keeps_a_second_one_of_the_same_council_out()
    {
        await Dossiers.AcknowledgeAsync(Portal.Period, new(Council.Municipal, Session), await portal.PersonAsync(Role.CollegeSecretary));
        await using var db = await portal.Databases.CreateDbContextAsync();

        var refused = await Assert.ThrowsAnyAsync<Exception>(() => db.Database.ExecuteSqlRawAsync(
            "INSERT INTO Acknowledgement (Council, Day, Verb, PersonId, PersonName, At, DossierId) "
            + "SELECT Council, Day, Verb, PersonId, PersonName, At, DossierId FROM Acknowledgement"));

        Assert.Contains("UNIQUE constraint failed", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_somebody_alters_in_it_is_found()
    {
        await Dossiers.AcknowledgeAsync(Portal.Period, new(Council.Municipal, Session, Agenda), await portal.PersonAsync(Role.CollegeSecretary));
        await using var db = await portal.Databases.CreateDbContextAsync();
        await db.Database.ExecuteSqlRawAsync("UPDATE Acknowledgement SET Link = 'https://elders.example/'");

        var fault = Assert.Single((await portal.Get<Integrity>().CheckAsync()).Faults);

        Assert.Equal("Auditspoor: Acknowledgement 1 is niet meer zoals het is opgeschreven.", fault.Sentence);
    }

    private static string LineOf(Council council) => council == Council.Municipal ? OfTheCouncil : OfWelfare;

    private async Task<ReportStage> StageAsync() => (await Dossiers.FindAsync(Portal.Period))!.Stage;

    private async Task<IReadOnlyList<string>> LinesAsync()
    {
        await using var db = await portal.Databases.CreateDbContextAsync();
        return await db.Register.Where(e => e.Address == "/rapporten/2021-h2").OrderBy(e => e.Number)
            .Select(e => $"{e.Kind} {e.Text}").ToListAsync();
    }

    private async Task ApprovedAsync(string slug)
    {
        var note = await portal.SubmittedAsync(slug);
        await portal.Notes.AgreeAsync(note.Id, 1, await portal.PersonAsync(Role.Alderman));
        await portal.DecideAsync(await portal.NoteAsync(slug), DecisionOutcome.Approved);
    }
}
