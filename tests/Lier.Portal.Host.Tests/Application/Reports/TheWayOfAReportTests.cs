using System.Net;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lier.Portal.Application.Reports;

/// <summary>
/// A report from putting it together to its publication, beside it the councils, taken back, and planned for later: <see cref="ReportDossierCommands"/>,
/// <see cref="PublicationCommands"/> and <see cref="PlannedPublicationCommands"/>.
/// </summary>
public sealed class TheWayOfAReportTests : IAsyncLifetime
{
    private static readonly DateOnly Session = new(2022, 2, 21);
    private readonly FakeTime time = new(new(2022, 3, 1, 9, 0, 0, TimeSpan.Zero));
    private readonly Portal portal;

    public TheWayOfAReportTests() => portal = new() { Time = time };

    private ReportDossierCommands Dossiers => portal.Services.GetRequiredService<ReportDossierCommands>();

    private PublicationCommands Publication => portal.Services.GetRequiredService<PublicationCommands>();

    private PlannedPublicationCommands Planned => portal.Services.GetRequiredService<PlannedPublicationCommands>();

    public Task InitializeAsync() => portal.InitializeAsync();

    public Task DisposeAsync() => portal.DisposeAsync().AsTask();

    [Fact]
    public async Task It_goes_before_the_college_with_its_notes_and_is_published_and_both_councils_take_note_beside_its_way()
    {
        var secretary = await portal.PersonAsync(Role.CollegeSecretary);
        await ApprovedAsync("01-11-sap-01-01");
        Assert.Equal(ReportStage.Decided, await StageAsync());
        await PublishAsync();
        Assert.Equal(ReportStage.Published, await StageAsync());

        await Dossiers.AcknowledgeAsync(Portal.Period, new(Council.Municipal, Session), secretary);
        var twice = await Assert.ThrowsAsync<RefusedException>(() => Dossiers.AcknowledgeAsync(Portal.Period, new(Council.Municipal, Session), secretary));
        Assert.Equal(ReportStage.Published, await StageAsync());
        await Dossiers.AcknowledgeAsync(Portal.Period, new(Council.SocialWelfare, Session), secretary);

        Assert.Equal("De kennisname door de gemeenteraad is al geregistreerd.", twice.Message);
        Assert.Equal(ReportStage.Published, await StageAsync());
        Assert.Empty((await Dossiers.FindAsync(Portal.Period))!.StillToAcknowledge);
        using var visitor = new Visitor(portal);
        Assert.Contains("De raad voor maatschappelijk welzijn nam kennis op 21 februari 2022.", await visitor.ReadAsync("/register"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_note_that_is_approved_later_takes_the_report_before_the_college_again_and_becomes_a_next_version()
    {
        await ApprovedAsync("01-11-sap-01-01");
        await PublishAsync();
        await ApprovedAsync("01-11-sap-01-02");

        await PublishAsync("Nog een nota.");

        var dossier = (await Dossiers.FindAsync(Portal.Period))!;
        Assert.Equal(
            [ReportActKind.BroughtBeforeCollege, ReportActKind.Decided, ReportActKind.Published, ReportActKind.BroughtBeforeCollege, ReportActKind.Decided, ReportActKind.Published],
            dossier.Acts.OrderBy(s => s.Sequence).Select(s => s.Kind));
    }

    [Fact]
    public async Task What_lies_before_the_college_is_not_published_until_it_decides()
    {
        await ApprovedAsync("01-11-sap-01-01");
        var later = await portal.SubmittedAsync("01-11-sap-01-02");
        await portal.Notes.AgreeAsync(later.Id, 1, await portal.PersonAsync(Role.Alderman));
        await Dossiers.BringAsync(Portal.Period, await portal.PersonAsync(Role.CollegeSecretary));

        var refused = await Assert.ThrowsAsync<RefusedException>(() => PublishAsync());

        Assert.Equal("Het rapport over de tweede helft 2021 is voor het college; publiceren kan pas na het besluit van het college.", refused.Message);
        Assert.Equal(NoteStage.Approved, (await portal.NoteAsync("01-11-sap-01-01")).Stage);
    }

    [Fact]
    public async Task It_is_not_brought_before_the_college_with_nothing_to_decide_for_there_would_be_no_way_back()
    {
        await ApprovedAsync("01-11-sap-01-01");
        var secretary = await portal.PersonAsync(Role.CollegeSecretary);

        var refused = await Assert.ThrowsAsync<RefusedException>(() => Dossiers.BringAsync(Portal.Period, secretary));

        Assert.StartsWith("Er ligt geen enkele nota voor het college", refused.Message, StringComparison.Ordinal);
        await PublishAsync();
    }

    [Fact]
    public async Task A_decision_that_only_lets_wait_leaves_a_published_report_to_the_councils()
    {
        await ApprovedAsync("01-11-sap-01-01");
        await PublishAsync();
        var waiting = await portal.SubmittedAsync("01-11-sap-01-02");
        await portal.Notes.AgreeAsync(waiting.Id, 1, await portal.PersonAsync(Role.Alderman));

        await portal.DecideAsync(await portal.NoteAsync("01-11-sap-01-02"), DecisionOutcome.Deferred);

        Assert.Equal(ReportStage.Published, await StageAsync());
        await Dossiers.AcknowledgeAsync(Portal.Period, new(Council.Municipal, Session), await portal.PersonAsync(Role.CollegeSecretary));
    }

    [Fact]
    public async Task What_was_withdrawn_can_be_published_again_as_it_was_and_is_acknowledged_only_then()
    {
        var secretary = await portal.PersonAsync(Role.CollegeSecretary);
        await ApprovedAsync("01-11-sap-01-01");
        await PublishAsync();
        await Dossiers.WithdrawAsync(Portal.Period, 1, "Bij vergissing.", secretary);
        var refused = await Assert.ThrowsAsync<RefusedException>(() => Dossiers.AcknowledgeAsync(Portal.Period, new(Council.Municipal, Session), secretary));

        await PublishAsync("Opnieuw, ongewijzigd.");
        await Dossiers.AcknowledgeAsync(Portal.Period, new(Council.Municipal, Session), secretary);

        Assert.StartsWith("Elke versie is ingetrokken", refused.Message, StringComparison.Ordinal);
        using var visitor = new Visitor(portal);
        Assert.Contains("Wat er gebeurde met", await visitor.ReadAsync("/rapporten/2021-h2"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_latest_version_was_withdrawn_the_one_before_does_not_come_back_on_any_page()
    {
        await ApprovedAsync("01-11-sap-01-01");
        await PublishAsync();
        await ApprovedAsync("01-11-sap-01-02");
        await PublishAsync("Nog een nota.");
        var reports = portal.Services.GetRequiredService<ReportQueries>();
        Assert.NotNull(await reports.ActionAsync("01-11-sap-01-01", Portal.Period));

        await Dossiers.WithdrawAsync(Portal.Period, 2, "Bij vergissing.", await portal.PersonAsync(Role.CollegeSecretary));

        Assert.Null(await reports.ActionAsync("01-11-sap-01-01", Portal.Period));
        Assert.Empty(await reports.ActionsAsync(["01-11-sap-01-01"], [Portal.Period]));
        Assert.DoesNotContain(await reports.StoryOfAsync("01-11-sap-01-01"), chapter => chapter.Period == Portal.Period);
    }

    [Fact]
    public async Task A_report_that_was_read_in_can_be_withdrawn_too()
    {
        using var secretary = await Visitor.SignedInAsync(portal, Role.CollegeSecretary);

        using var done = await secretary.SubmitAsync("/publicatie/2021-h1", "/publicatie/2021-h1", ("_handler", "intrekken"), ("Form.Version", "1"), ("Form.Reason", "Een naam te veel."));

        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        using var visitor = new Visitor(portal);
        using var answer = await visitor.GetAsync("/rapporten/2021-h1");
        Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);
    }

    [Fact]
    public async Task Who_filled_in_a_day_to_publish_later_does_not_publish_now_by_mistake()
    {
        await ApprovedAsync("01-11-sap-01-01");
        using var secretary = await Visitor.SignedInAsync(portal, Role.CollegeSecretary);
        var seen = (await Publication.DraftAsync(Portal.Period, ReportTexts.None))!.NotesHash;

        using var answer = await secretary.SubmitAsync("/publicatie/2021-h2", "/publicatie/2021-h2", ("_handler", "publiceren"), ("Form.Seen", seen), ("Form.PlanDay", "2022-03-05"));

        Assert.Contains("Druk op Inplannen", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Equal(ReportStage.Decided, await StageAsync());
    }

    [Theory]
    [InlineData(Role.Staff)]
    [InlineData(Role.Alderman)]
    [InlineData(Role.Administrator)]
    public async Task Only_the_secretary_does_any_of_it(Role role)
    {
        var other = await portal.PersonAsync(role);
        await ApprovedAsync("01-11-sap-01-01");
        await PublishAsync();
        Func<Task>[] deeds =
        [
            () => Dossiers.BringAsync(Portal.Period, other), () => Dossiers.AcknowledgeAsync(Portal.Period, new(Council.Municipal, Session), other),
            () => Dossiers.WithdrawAsync(Portal.Period, 1, "Zomaar.", other), () => Planned.CancelAsync(Portal.Period, other),
            () => Planned.PlanAsync(Portal.Period, time.GetUtcNow().AddDays(1), ReportTexts.None, "", other),
        ];

        foreach (var deed in deeds) Assert.Contains(
            "CBS-secretaris", (await Assert.ThrowsAsync<RefusedException>(deed)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_withdrawn_version_leaves_a_page_that_says_why_and_its_files_are_gone()
    {
        await ApprovedAsync("01-11-sap-01-01");
        await PublishAsync();
        using var visitor = new Visitor(portal);
        Assert.Contains("Wat er gebeurde met", await visitor.ReadAsync("/rapporten/2021-h2"), StringComparison.Ordinal);
        using var secretary = await Visitor.SignedInAsync(portal, Role.CollegeSecretary);

        using var without = await secretary.SubmitAsync("/publicatie/2021-h2", "/publicatie/2021-h2", ("_handler", "intrekken"), ("Form.Version", "1"), ("Form.Reason", " "));
        using var done = await secretary.SubmitAsync("/publicatie/2021-h2", "/publicatie/2021-h2", ("_handler", "intrekken"), ("Form.Version", "1"), ("Form.Reason", "Er stond een naam in die er niet in hoort."));

        Assert.Contains("Geef een reden op", WebUtility.HtmlDecode(await without.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        foreach (var address in new[] { "/rapporten/2021-h2", "/rapporten/2021-h2/v1", "/rapporten/2021-h2.txt", "/rapporten/2021-h2/v1.json" })
        {
            using var answer = await visitor.GetAsync(address);
            var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
            Assert.Equal((HttpStatusCode.Gone, address), (answer.StatusCode, address));
            Assert.Contains("Er stond een naam in die er niet in hoort.", page, StringComparison.Ordinal);
            Assert.DoesNotContain("Wat er gebeurde met", page, StringComparison.Ordinal);
        }

        using var action = await visitor.GetAsync("/acties/01-11-sap-01-01");
        Assert.DoesNotContain("Wat er gebeurde met", await action.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("ingetrokken", await visitor.ReadAsync("/register"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_planned_is_published_at_its_moment_once()
    {
        await ApprovedAsync("01-11-sap-01-01");
        await PlanAsync();
        await Planned.PublishDueAsync();
        Assert.Equal(ReportStage.Decided, await StageAsync());

        time.Set(time.GetUtcNow().AddDays(1));
        await Planned.PublishDueAsync();
        await Planned.PublishDueAsync();

        Assert.Equal(ReportStage.Published, await StageAsync());
        Assert.Null(await Planned.FindAsync(Portal.Period));
        await using var db = await portal.Databases.CreateDbContextAsync();
        Assert.Equal(1, await db.Reports.CountAsync(r => r.Period == Portal.Period));
    }

    [Fact]
    public async Task What_changed_after_it_was_planned_is_not_published_unseen_and_the_secretary_reads_why()
    {
        await ApprovedAsync("01-11-sap-01-01");
        await PlanAsync();
        await ApprovedAsync("01-11-sap-01-02");

        time.Set(time.GetUtcNow().AddDays(1));
        await Planned.PublishDueAsync();

        Assert.Equal(ReportStage.Decided, await StageAsync());
        using var secretary = await Visitor.SignedInAsync(portal, Role.CollegeSecretary);
        var page = WebUtility.HtmlDecode(await secretary.ReadAsync("/publicatie/2021-h2"));
        Assert.Contains("is niet doorgegaan.</b> Intussen besliste het college over nog een nota, of wijzigden de bedragen of het plan.", page, StringComparison.Ordinal);
    }

    private async Task<ReportStage?> StageAsync() => (await Dossiers.FindAsync(Portal.Period))?.Stage;

    private async Task PlanAsync() => await Planned.PlanAsync(
        Portal.Period, time.GetUtcNow().AddDays(1), ReportTexts.None, (await Publication.DraftAsync(Portal.Period, ReportTexts.None))!.NotesHash, await portal.PersonAsync(Role.CollegeSecretary));

    private async Task PublishAsync(string erratum = "")
    {
        var texts = new ReportTexts(Erratum: erratum);
        await Publication.PublishAsync(Portal.Period, texts, (await Publication.DraftAsync(Portal.Period, texts))!.NotesHash, await portal.PersonAsync(Role.CollegeSecretary));
    }

    private async Task ApprovedAsync(string slug)
    {
        var note = await portal.SubmittedAsync(slug);
        await portal.Notes.AgreeAsync(note.Id, 1, await portal.PersonAsync(Role.Alderman));
        await portal.DecideAsync(await portal.NoteAsync(slug), DecisionOutcome.Approved);
    }
}
