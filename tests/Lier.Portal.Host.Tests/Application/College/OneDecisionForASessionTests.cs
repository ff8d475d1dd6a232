using System.Net;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Lier.Portal.Application.Deadlines;
using Lier.Portal.Application.Notes.Writing;
using Lier.Portal.Application.Programmes;
using Lier.Portal.Application.Rounds;
using Lier.Portal.Application.Verification;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Programmes;
using Lier.Portal.Domain.Progress;
using Lier.Portal.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.College;

/// <summary>
/// A session of April 2023 about a note and two measurements of one half-year: <see cref="CollegeCommands"/> registers one decision, or
/// nothing at all.
/// </summary>
public sealed class OneDecisionForASessionTests : IAsyncLifetime
{
    private const string Number = "2023_CBS_00417";
    private static readonly ReportingPeriod Period = new(2023, 1);
    private static readonly DateOnly Session = new(2023, 4, 24);
    private readonly Portal portal = new() { Time = new FakeTime(DeadlineTown.On(2023, 5, 2)) };

    public async Task InitializeAsync()
    {
        await portal.InitializeAsync();
        foreach (var role in Enum.GetValues<Role>()) await portal.PersonAsync(role);
    }

    public Task DisposeAsync() => portal.DisposeAsync().AsTask();

    [Fact]
    public async Task One_decision_moves_a_note_and_two_measurements()
    {
        var (note, courses, school) = await OnTheTableAsync();

        var id = await RegisterAsync(
            Number, Approve(note), Approve(courses), new MeasurementResult(school.Id, 1, DecisionOutcome.Returned, "Telt u dubbel?"));

        Assert.Equal((NoteStage.Approved, NoteStage.Approved, NoteStage.Draft), await StagesAsync());
        var act = (await portal.MeasurementAsync()).LastAct!;
        Assert.Equal(
            (Session, Number, $"het college, zitting van 24 april 2023, besluit {Number}"),
            (act.SessionDate, act.DecisionNumber, act.College));
        await using var db = await portal.Databases.CreateDbContextAsync();
        Assert.Equal(
            ReportStage.Decided, await db.ReportRoutes.Where(r => r.Dossier.Period == Period).Select(r => r.Dossier.Stage).SingleAsync());
        Assert.Equal(
            [(note.Id, null, DecisionOutcome.Approved, null), (null, courses.Id, DecisionOutcome.Approved, null), (null, school.Id, DecisionOutcome.Returned, "Telt u dubbel?")],
            (await db.Decisions.Where(d => d.Id == id).SelectMany(d => d.Results).ToListAsync())
                .OrderBy(r => r.MeasurementId ?? 0).Select(r => (r.NoteId, r.MeasurementId, r.Outcome, r.Reason)));
        var sentences = await db.Messages.Where(m => m.Recipient.Name == "Annemie Goris").Select(m => m.Sentence).ToListAsync();
        Assert.Contains("Het college stuurde een meting terug", sentences);
        Assert.Empty((await portal.Get<Integrity>().CheckAsync()).Faults);
    }

    [Theory]
    [InlineData(2, 1)]
    [InlineData(1, 2)]
    public async Task What_cannot_be_of_one_holds_up_all(int noteVersion, int measurementVersion)
    {
        var (note, courses, school) = await OnTheTableAsync();

        var refused = await RefusedAsync(
            Number, new NoteResult(note.Id, noteVersion, DecisionOutcome.Approved, ""), Approve(courses), new MeasurementResult(school.Id, measurementVersion, DecisionOutcome.Approved));

        Assert.Contains("Er ligt intussen versie 1 voor. Herlaad de pagina.", refused, StringComparison.Ordinal);
        Assert.Equal((NoteStage.WithCollege, NoteStage.WithCollege, NoteStage.WithCollege), await StagesAsync());
        await using var db = await portal.Databases.CreateDbContextAsync();
        Assert.Equal(0, await db.Decisions.CountAsync());
    }

    [Fact]
    public async Task A_number_is_given_once_whatever_it_was_given_to()
    {
        var (note, courses, _) = await OnTheTableAsync();
        await RegisterAsync(Number, Approve(courses));

        Assert.Equal($"Besluitnummer {Number} is al geregistreerd.", await RefusedAsync(Number, Approve(note)));
        Assert.Equal(NoteStage.WithCollege, (await NoteAsync()).Stage);
    }

    [Fact]
    public async Task The_number_of_another_session_of_before_is_given_too()
    {
        var (note, _, _) = await OnTheTableAsync();
        var old = await portal.ApprovedOfOldAsync("jongeren-zonder-diploma", Measured.Counted(3));

        Assert.Contains("is al geregistreerd", await RefusedAsync(old.Decided!.Decision.Number, Approve(note)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_who_give_the_same_number_at_once_one_is_kept()
    {
        var (note, courses, _) = await OnTheTableAsync();

        var answers = await Task.WhenAll(TryAsync(Approve(note)), TryAsync(Approve(courses)));

        var refusal = Assert.Single(answers.OfType<string>());
        Assert.Contains($"besluitnummer {Number} is", refusal, StringComparison.OrdinalIgnoreCase);
        await using var db = await portal.Databases.CreateDbContextAsync();
        Assert.Equal(1, await db.Decisions.SelectMany(d => d.Results).CountAsync());

        async Task<string?> TryAsync(SessionResult result)
        {
            try
            {
                await RegisterAsync(Number, result);
                return null;
            }
            catch (RefusedException refused)
            {
                return refused.Message;
            }
        }
    }

    [Fact]
    public async Task A_session_before_the_day_of_a_value_decides_on_nothing()
    {
        var (note, courses, _) = await OnTheTableAsync();

        var refused = await Assert.ThrowsAsync<RefusedException>(async () => await portal.Get<CollegeCommands>().RegisterAsync(
            Period, new DateOnly(2023, 3, 30), Number, [Approve(note), Approve(courses)], await portal.PersonAsync(Role.CollegeSecretary)));

        Assert.StartsWith(
            "De zitting van 30 maart 2023 valt vóór de stand waarover ze beslist", refused.Message, StringComparison.Ordinal);
        Assert.Equal(NoteStage.WithCollege, (await NoteAsync()).Stage);
    }

    [Fact]
    public async Task The_desk_shows_both_and_registers_them_at_once()
    {
        await OnTheTableAsync();

        var desk = await ReadAsync("");
        Assert.Contains("1 nota en 2 metingen met akkoord", desk, StringComparison.Ordinal);
        Assert.Contains("3 goedgekeurd", desk, StringComparison.Ordinal);
        Assert.Contains("Rapport van 15 april 2023", desk, StringComparison.Ordinal);
        Assert.Contains("1.102 van minstens 1.384 deelnames, stand op 31 maart 2023", desk, StringComparison.Ordinal);
        Assert.Contains($"href=\"{Measured.Page(Measured.School)}\"", desk, StringComparison.Ordinal);
        Assert.Contains(
            "1 nota met akkoord, uit 1 actieplan, en 2 metingen van programma’s met akkoord",
            await ReadAsync("/bundel"),
            StringComparison.Ordinal);
        Assert.Contains("Programma Plan Samenleven", await ReadAsync("/ontwerpbesluit"), StringComparison.Ordinal);

        var choices = new SessionChoices();
        var secretary = await portal.PersonAsync(Role.CollegeSecretary);
        choices.StartAfresh((await portal.Get<CollegeQueries>().FindAsync(Period, secretary))!.Things);
        var id = await portal.Get<CollegeCommands>().RegisterAsync(Period, Session, Number, choices.Results(), secretary);

        Assert.Equal((NoteStage.Approved, NoteStage.Approved, NoteStage.Approved), await StagesAsync());
        Assert.Contains("3 goedgekeurd", await ReadAsync("/besluiten"), StringComparison.Ordinal);
        var text = await ReadAsync($"/besluiten/{id}");
        Assert.Contains("Artikel 2. Programma Plan Samenleven", text, StringComparison.Ordinal);
        Assert.Contains((await portal.MeasurementAsync()).LastVersion!.Sha256, text, StringComparison.Ordinal);
        Assert.Contains("Er ligt geen nota klaar.", await ReadAsync(""), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Measurements_alone_are_decided_on_without_a_round_and_leave_the_report_where_it_is()
    {
        var (courses, school) = await MeasurementsAsync();
        var desk = await ReadAsync("");
        Assert.Contains("2 metingen met akkoord", desk, StringComparison.Ordinal);
        Assert.DoesNotContain("/college/2023-h1/ontbreekt", desk, StringComparison.Ordinal);

        var id = await RegisterAsync(
            Number, Approve(courses), new MeasurementResult(school.Id, 1, DecisionOutcome.Deferred, "Volgende week."));

        await using var db = await portal.Databases.CreateDbContextAsync();
        Assert.False(await db.ReportRoutes.AnyAsync(r => r.Dossier.Period == Period));
        var register = await ReadAsync("/besluiten");
        Assert.Contains("1 goedgekeurd, 1 uitgesteld", register, StringComparison.Ordinal);
        Assert.Contains($"Plan Samenleven {school.Target.Promise.Name}: uitgesteld – Volgende week.", register, StringComparison.Ordinal);
        Assert.Contains(
            "Metingen van programma’s over de eerste helft 2023", await ReadAsync($"/besluiten/{id}"), StringComparison.Ordinal);
        using var secretary = await Visitor.SignedInAsync(portal, Role.CollegeSecretary);
        using var answer = await secretary.GetAsync($"/college/2023-h1/besluiten/{id}/besluit.docx");
        using var document = WordprocessingDocument.Open(new MemoryStream(await answer.Content.ReadAsByteArrayAsync()), isEditable: false);
        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(document));
        Assert.Contains(courses.LastVersion!.Sha256, document.MainDocumentPart!.Document!.InnerText, StringComparison.Ordinal);
        Assert.Empty((await portal.Get<Integrity>().CheckAsync()).Faults);
    }

    [Fact]
    public async Task The_form_of_one_date_registers_the_same_decision_and_leads_to_the_dossier()
    {
        var (courses, school) = await MeasurementsAsync();
        using var secretary = await Visitor.SignedInAsync(portal, Role.CollegeSecretary);
        Assert.Contains("href=\"/college/2023-h1\"", await secretary.ReadAsync(Measured.Desk()), StringComparison.Ordinal);

        using var done = await SubmitAsync(courses);
        using var refused = await SubmitAsync(school);

        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        Assert.Contains(Number, await ReadAsync("/besluiten"), StringComparison.Ordinal);
        FieldErrors.AssertBeside("besluitnummer", "is al geregistreerd", await refused.Content.ReadAsStringAsync());

        Task<HttpResponseMessage> SubmitAsync(Measurement measurement) => secretary.SubmitAsync(
            Measured.Desk(), Measured.Desk(), ("_handler", "besluit"), ("Form.SessionDate", "2023-04-24"), ("Form.Number", Number),
            ($"Form.Versions[{measurement.Id}]", "1"), ($"Form.Outcomes[{measurement.Id}]", "Approved"));
    }

    private static NoteResult Approve(ProgressNote note) => new(note.Id, 1, DecisionOutcome.Approved, "");

    private static MeasurementResult Approve(Measurement measurement) => new(measurement.Id, 1, DecisionOutcome.Approved);

    private async Task<(ProgressNote Note, Measurement Courses, Measurement School)> OnTheTableAsync()
    {
        await portal.Get<RoundCommands>().OpenAsync(
            Period, new DateOnly(2023, 7, 15), new DateOnly(2023, 8, 1), await portal.PersonAsync(Role.Administrator));
        var note = await NoteAsync();
        await portal.Notes.SubmitAsync(
            note.Id,
            note.Revision,
            new NoteText(ActionStatus.Halfway, "Er zijn fietsen hersteld.", "Op schema."),
            await portal.PersonAsync(Role.Staff));
        await portal.Notes.AgreeAsync(note.Id, 1, await portal.PersonAsync(Role.Alderman));
        var (courses, school) = await MeasurementsAsync();
        return (note, courses, school);
    }

    private async Task<(Measurement Courses, Measurement School)> MeasurementsAsync() =>
        (await portal.AgreedMeasurementAsync(), await portal.AgreedMeasurementAsync(Measured.School, Measured.Counted(90)));

    private async Task<int> RegisterAsync(string number, params SessionResult[] results) =>
        await portal.Get<CollegeCommands>().RegisterAsync(
            Period, Session, number, results, await portal.PersonAsync(Role.CollegeSecretary));

    private async Task<string> RefusedAsync(string number, params SessionResult[] results) =>
        (await Assert.ThrowsAsync<RefusedException>(() => RegisterAsync(number, results))).Message;

    private async Task<(NoteStage Note, NoteStage Courses, NoteStage School)> StagesAsync() =>
        ((await NoteAsync()).Stage, (await portal.MeasurementAsync()).Stage, (await portal.MeasurementAsync(Measured.School)).Stage);

    private async Task<ProgressNote> NoteAsync()
    {
        await using var db = await portal.Databases.CreateDbContextAsync();
        return await db.Notes.Whole().AsNoTracking().SingleAsync(n => n.Period == Period && n.Action.Slug == Portal.Fietspunt);
    }

    private async Task<string> ReadAsync(string page)
    {
        using var secretary = await Visitor.SignedInAsync(portal, Role.CollegeSecretary);
        return WebUtility.HtmlDecode(await secretary.ReadAsync($"/college/2023-h1{page}"));
    }
}
