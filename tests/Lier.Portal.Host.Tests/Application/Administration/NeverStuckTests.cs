using System.Net;
using Lier.Portal.Application.Notes.Writing;
using Lier.Portal.Application.Programmes;
using Lier.Portal.Application.Rounds;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Administration;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Progress;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lier.Portal.Application.Administration;

/// <summary>
/// What nobody can help on is listed by <see cref="StuckQueries"/>, and has a way out that is itself on record as an
/// <see cref="Intervention"/>.
/// </summary>
public sealed class NeverStuckTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task A_task_that_nobody_can_take_is_listed_and_given_back_with_a_reason()
    {
        const string slug = "01-11-sap-01-05";
        var note = await portal.SubmittedAsync(slug);
        await using (var db = await portal.Databases.CreateDbContextAsync())
        {
            var action = await db.Actions.Include(a => a.Mandates).SingleAsync(a => a.Slug == slug);
            action.Mandates[0].EndOn(action.Mandates[0].From);
            await db.SaveChangesAsync();
        }

        using var administrator = await Visitor.SignedInAsync(portal, Role.Administrator);
        var page = WebUtility.HtmlDecode(await administrator.ReadAsync("/beheer/vastgelopen"));
        Assert.Contains("Geen enkele schepen is vandaag bevoegd voor deze actie.", page, StringComparison.Ordinal);
        using var without = await administrator.SubmitAsync("/beheer/vastgelopen", "/beheer/vastgelopen", ("_handler", $"teruggeven-{note.Id}"), ("Form.Reason", ""));
        Assert.Contains("Geef een reden op", await without.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var unclear = await administrator.SubmitAsync("/beheer/vastgelopen", "/beheer/vastgelopen", ("_handler", $"teruggeven-{note.Id}"), ("Form.Reason", "Zeven\aplagen"));
        Assert.Contains("value=\"Zeven", await unclear.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var answer = await administrator.SubmitAsync("/beheer/vastgelopen", "/beheer/vastgelopen", ("_handler", $"teruggeven-{note.Id}"), ("Form.Reason", "Niemand is bevoegd."));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.DoesNotContain("01/11/SAP/01/05", await administrator.ReadAsync("/beheer/vastgelopen"), StringComparison.Ordinal);
        var now = await portal.NoteAsync(slug);
        Assert.Equal((NoteStage.Draft, "Niemand is bevoegd."), (now.Stage, now.LastAct!.Reason));
        await portal.Notes.SubmitAsync(now.Id, now.Revision, now.Text, await portal.PersonAsync(Role.Staff));
    }

    [Fact]
    public async Task A_note_whose_trouble_the_portal_cannot_see_is_given_back_too()
    {
        const string slug = "01-11-sap-02-03";
        var note = await portal.SubmittedAsync(slug);
        using var administrator = await Visitor.SignedInAsync(portal, Role.Administrator);
        Task<HttpResponseMessage> GiveBackAsync(string choice, string reason) => administrator.SubmitAsync(
            "/beheer/vastgelopen", "/beheer/vastgelopen", ("_handler", "andere"), ("Other.Note", choice), ("Other.Reason", reason));

        Assert.Contains($"<option value=\"{note.Action.Code} 2021-H2\">", await administrator.ReadAsync("/beheer/vastgelopen"), StringComparison.Ordinal);
        foreach (var (choice, objection) in new[] { (note.Action.Code, "Vul de code van de actie en de periode in"), ($"{note.Action.Code} 2021-H1", "geen nota onderweg") })
        {
            using var refused = await GiveBackAsync(choice, "De leider is weg.");
            var page = WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync());
            Assert.Contains(objection, page, StringComparison.Ordinal);
            Assert.Contains("value=\"De leider is weg.\"", page, StringComparison.Ordinal);
        }

        using var answer = await GiveBackAsync($" {note.Action.Code}  2021-h2", "De leider is weg.");

        Assert.Contains("De nota is teruggegeven aan het team.", await administrator.ReadAsync(answer.Headers.Location!.PathAndQuery), StringComparison.Ordinal);
        Assert.Equal(NoteStage.Draft, (await portal.NoteAsync(slug)).Stage);
    }

    [Fact]
    public async Task A_competent_alderman_who_wrote_along_is_listed_too()
    {
        const string slug = "01-11-sap-02-01";
        var second = await portal.AldermanAsync("Schrijvende schepen");
        var note = await portal.NoteAsync(slug);
        await portal.Notes.SubmitAsync(note.Id, note.Revision, new NoteText(ActionStatus.Halfway, "Zelf geschreven."), second with { Roles = [Role.Alderman, Role.Staff], Teams = [note.Action.Team] });
        using var administrator = await Visitor.SignedInAsync(portal, Role.Administrator);
        using var answer = await AssigningForm.MoveMandateAsync(portal, administrator, slug, second.Id, "together");

        var stuck = await portal.Services.GetRequiredService<StuckQueries>().AllAsync();

        Assert.Contains(stuck.Tasks, t => t.Slug == slug && t.Why.StartsWith("een bevoegde schepen schreef mee", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_competent_alderman_who_submitted_keeps_the_note_stuck_until_somebody_else_submits_it()
    {
        const string slug = "01-11-sap-02-02";
        var (staff, note) = (await portal.PersonAsync(Role.Staff), await portal.NoteAsync(slug));
        var submitter = await portal.AldermanAsync("Indienende schepen");
        using var administrator = await Visitor.SignedInAsync(portal, Role.Administrator);
        using var answer = await AssigningForm.MoveMandateAsync(portal, administrator, slug, submitter.Id, "together");
        async Task<bool> IsListedAsync() => (await portal.Services.GetRequiredService<StuckQueries>().AllAsync()).Tasks.Any(t => t.Slug == slug);
        async Task SubmitAsync(Person by)
        {
            var now = await portal.NoteAsync(slug);
            await portal.Notes.SubmitAsync(now.Id, now.Revision, now.Text, by);
        }

        await portal.Notes.WriteAsync(note.Id, note.Revision, new NoteText(ActionStatus.Halfway, "Door de dienst geschreven."), staff);
        await SubmitAsync(submitter with { Roles = [Role.Alderman, Role.Staff], Teams = [note.Action.Team] });
        Assert.True(await IsListedAsync());
        await portal.Notes.WithdrawAsync(note.Id, staff);
        await SubmitAsync(staff);

        Assert.False(await IsListedAsync());
    }

    [Fact]
    public async Task A_closed_period_takes_no_texts_is_listed_and_can_be_opened_again()
    {
        using var administrator = await Visitor.SignedInAsync(portal, Role.Administrator);
        var rounds = portal.Services.GetRequiredService<RoundCommands>();
        var period = new ReportingPeriod(2022, 1);
        await rounds.OpenAsync(period, null, null, await portal.PersonAsync(Role.Administrator));
        var note = await NoteAsync(period, "01-11-sap-01-01");
        var staff = (await portal.PersonAsync(Role.Staff)) with { Teams = [note.Action.Team] };

        using var answer = await administrator.SubmitAsync("/beheer/perioden", "/beheer/perioden", ("_handler", "sluiten-2022-h1"), ("Form.Reason", "Het rapport gaat naar de raad."));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var refused = await Assert.ThrowsAsync<RefusedException>(() => portal.Notes.WriteAsync(note.Id, note.Revision, new NoteText(Progress: "Te laat."), staff));
        Assert.StartsWith("De eerste helft 2022 is gesloten.", refused.Message, StringComparison.Ordinal);
        Assert.Contains("25 nota’s zijn nog onderweg.", WebUtility.HtmlDecode(await administrator.ReadAsync("/beheer/vastgelopen")), StringComparison.Ordinal);
        using var again = await administrator.SubmitAsync("/beheer/perioden", "/beheer/perioden", ("_handler", "sluiten-2022-h1"), ("Form.Reason", "Dubbel geklikt."));
        Assert.Contains("De eerste helft 2022 is al gesloten.", await again.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var unclear = await administrator.SubmitAsync("/beheer/perioden", "/beheer/perioden", ("_handler", "heropenen-2022-h1"), ("Form.Reason", "Zeven\aplagen"));
        Assert.Matches("(?s)<details open>((?!</details>).)*value=\"Zeven", await unclear.Content.ReadAsStringAsync());
        using var reopened = await administrator.SubmitAsync("/beheer/perioden", "/beheer/perioden", ("_handler", "heropenen-2022-h1"), ("Form.Reason", "Er ontbraken nota’s."));
        Assert.Equal(HttpStatusCode.Redirect, reopened.StatusCode);
        Assert.Contains("<p class=\"note\" role=\"status\">De periode is heropend.</p>", await administrator.ReadAsync(reopened.Headers.Location!.PathAndQuery), StringComparison.Ordinal);
        Assert.DoesNotContain("<p class=\"note\" role=\"status\">", await administrator.ReadAsync("/beheer/perioden?gedaan=verzonnen"), StringComparison.Ordinal);
        await portal.Notes.WriteAsync(note.Id, note.Revision, new NoteText(Progress: "Toch nog."), staff);
    }

    private async Task<ProgressNote> NoteAsync(ReportingPeriod period, string slug)
    {
        await using var db = await portal.Databases.CreateDbContextAsync();
        return await db.Notes.Whole().AsNoTracking().SingleAsync(n => n.Period == period && n.Action.Slug == slug);
    }
}
