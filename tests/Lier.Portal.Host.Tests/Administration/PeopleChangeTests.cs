using System.Net;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Plans;
using Lier.Portal.Notes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lier.Portal.Administration;

/// <summary>Teams, mandates and substitutes change while tasks are open, and nothing gets lost or stuck.</summary>
public sealed class PeopleChangeTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task A_task_goes_to_the_team_that_an_action_is_given_to()
    {
        const string slug = "01-11-sap-01-01";
        using var administrator = await Visitor.SignedInAsync(portal, Role.Administrator);
        var before = await portal.PersonAsync(Role.Staff);
        var after = before with { Id = 9100, Teams = ["Werk en opleiding"] };
        var note = await portal.NoteAsync(slug);

        using var without = await AssignAsync(administrator, slug, "Werk en opleiding", "");
        Assert.Contains("Geef een reden op", await without.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var answer = await AssignAsync(administrator, slug, "Werk en opleiding", "Het team is gesplitst.");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains("Het team is gewijzigd.", await administrator.ReadAsync(answer.Headers.Location!.PathAndQuery), StringComparison.Ordinal);
        await Assert.ThrowsAsync<RefusedException>(() => portal.Notes.WriteAsync(note.Id, note.Revision, new NoteText(Progress: "Nog van mij."), before));
        await portal.Notes.WriteAsync(note.Id, note.Revision, new NoteText(Progress: "Nu van ons."), after);
        var work = portal.Services.GetRequiredService<WorkQueries>();
        Assert.Equal(["01/11/SAP/01/01"], (await work.OfTeamsAsync(after)).Rows.Select(r => r.Code));
        Assert.Contains("werd team Werk en opleiding.", WebUtility.HtmlDecode(await administrator.ReadAsync("/beheer/ingrepen")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mandate_that_moves_takes_the_open_task_along()
    {
        const string slug = "01-11-sap-01-02";
        var note = await portal.SubmittedAsync(slug);
        var (before, second) = (await portal.PersonAsync(Role.Alderman), await AldermanAsync("Opvolger"));
        using var administrator = await Visitor.SignedInAsync(portal, Role.Administrator);

        using var answer = await MoveMandateAsync(administrator, slug, second.Id, "alone");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var work = portal.Services.GetRequiredService<WorkQueries>();
        Assert.DoesNotContain((await work.ToJudgeAsync(before)).Rows, r => r.Slug == slug);
        Assert.Contains((await work.ToJudgeAsync(second)).Rows, r => r.Slug == slug);
        await Assert.ThrowsAsync<RefusedException>(() => portal.Notes.AgreeAsync(note.Id, 1, before));
        await portal.Notes.AgreeAsync(note.Id, 1, second);
        Assert.Equal(NoteStage.WithCollege, (await portal.NoteAsync(slug)).Stage);
    }

    [Fact]
    public async Task Two_competent_aldermen_must_both_agree_and_each_sees_the_task_until_they_did()
    {
        const string slug = "01-11-sap-01-03";
        var note = await portal.SubmittedAsync(slug);
        var (first, second) = (await portal.PersonAsync(Role.Alderman), await AldermanAsync("Medebevoegde"));
        using var administrator = await Visitor.SignedInAsync(portal, Role.Administrator);
        using var answer = await MoveMandateAsync(administrator, slug, second.Id, "together");
        var work = portal.Services.GetRequiredService<WorkQueries>();

        await portal.Notes.AgreeAsync(note.Id, 1, first);

        Assert.Equal(NoteStage.ForAgreement, (await portal.NoteAsync(slug)).Stage);
        Assert.DoesNotContain((await work.ToJudgeAsync(first)).Rows, r => r.Slug == slug);
        Assert.Contains((await work.ToJudgeAsync(second)).Rows, r => r.Slug == slug);
        await portal.Notes.AgreeAsync(note.Id, 1, second);
        Assert.Equal(NoteStage.WithCollege, (await portal.NoteAsync(slug)).Stage);
    }

    [Fact]
    public async Task When_the_one_still_missing_leaves_office_the_other_sees_the_task_again_and_helps_it_on()
    {
        const string slug = "01-11-sap-02-02";
        var note = await portal.SubmittedAsync(slug);
        var (first, second) = (await portal.PersonAsync(Role.Alderman), await AldermanAsync("Vertrekkende"));
        using var administrator = await Visitor.SignedInAsync(portal, Role.Administrator);
        using var answer = await MoveMandateAsync(administrator, slug, second.Id, "together");
        await portal.Notes.AgreeAsync(note.Id, 1, first);
        await using (var db = await portal.Databases.CreateDbContextAsync())
            await db.Database.ExecuteSqlAsync($"UPDATE Mandate SET Until = '2022-01-01' WHERE AldermanId = {second.Id}");
        var work = portal.Services.GetRequiredService<WorkQueries>();

        Assert.Contains((await work.ToJudgeAsync(first)).Rows, r => r.Slug == slug);
        Assert.DoesNotContain((await portal.Services.GetRequiredService<StuckQueries>().AllAsync()).Tasks, t => t.Slug == slug);
        await portal.Notes.AgreeAsync(note.Id, 1, first);

        Assert.Equal(NoteStage.WithCollege, (await portal.NoteAsync(slug)).Stage);
    }

    [Fact]
    public async Task Of_two_administrators_who_assign_at_the_same_moment_one_is_told()
    {
        var steps = portal.Services.GetRequiredService<AssignmentSteps>();
        var administrator = await portal.PersonAsync(Role.Administrator);
        var action = (await portal.NoteAsync("01-11-sap-02-03")).ActionId;
        await using var db = await portal.Databases.CreateDbContextAsync();
        var stale = await db.Actions.SingleAsync(a => a.Id == action);

        await steps.AssignTeamAsync(action, "Team een", "De eerste.", administrator);
        stale.AssignTo("Team twee", new Signature(administrator, DateTimeOffset.UtcNow, DateOnly.FromDateTime(DateTime.Today)));

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => db.SaveChangesAsync());
    }

    [Fact]
    public async Task A_substitute_reads_and_agrees_in_both_names()
    {
        const string slug = "01-11-sap-01-04";
        var note = await portal.SubmittedAsync(slug);
        var (alderman, substitute) = (await portal.PersonAsync(Role.Alderman), await AldermanAsync("Vervanger"));
        using var visitor = await Visitor.SignedInAsync(portal, Role.Alderman);
        var today = DateOnly.FromDateTime(DateTime.Today);
        await using (var db = await portal.Databases.CreateDbContextAsync())
            Assert.DoesNotContain(substitute.Id, await db.Actions.SelectMany(a => a.Mandates).Select(m => m.AldermanId).ToListAsync());
        await portal.Services.GetRequiredService<SubstitutionSteps>().NameAsync(alderman.Id, substitute.Id, today, today.AddDays(7), "", alderman);
        Assert.Contains("<b>Vervanger</b> vervangt", await visitor.ReadAsync("/werk/vervanging"), StringComparison.Ordinal);
        Assert.Contains((await portal.Services.GetRequiredService<WorkQueries>().ToJudgeAsync(substitute)).Rows, r => r.Slug == slug);

        await portal.Notes.AgreeAsync(note.Id, 1, substitute);

        var step = (await portal.NoteAsync(slug)).LastStep!;
        Assert.Equal(("Vervanger", alderman.Name), (step.PersonName, step.OnBehalfOf));
        await using var check = await portal.Databases.CreateDbContextAsync();
        var id = await check.Set<Substitution>().Where(s => s.SubstituteId == substitute.Id).Select(s => s.Id).SingleAsync();
        using var end = await visitor.SubmitAsync("/werk/vervanging", "/werk/vervanging", ("_handler", $"stoppen-{id}"));
        Assert.Equal(HttpStatusCode.Redirect, end.StatusCode);
        Assert.DoesNotContain("<b>Vervanger</b> vervangt", await visitor.ReadAsync("/werk/vervanging"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_administrator_who_names_or_ends_a_substitute_says_why_and_the_substitute_sees_no_others()
    {
        var (principal, substitute, demo) = (await AldermanAsync("Vervangen schepen"), await AldermanAsync("Invaller"), await portal.PersonAsync(Role.Alderman));
        var own = await AldermanAsync("Nog een schepen");
        using var administrator = await Visitor.SignedInAsync(portal, Role.Administrator);
        using var visitor = await Visitor.SignedInAsync(portal, Role.Alderman);
        var (today, steps) = (DateOnly.FromDateTime(DateTime.Today), portal.Services.GetRequiredService<SubstitutionSteps>());
        await using (var db = await portal.Databases.CreateDbContextAsync())
        {
            var action = await db.Actions.Include(a => a.Mandates).SingleAsync(a => a.Slug == "01-11-sap-03-01");
            foreach (var id in new[] { principal.Id, own.Id }) action.Entrust(await db.Accounts.SingleAsync(a => a.Id == id), new DateOnly(2014, 1, 1));
            foreach (var mandate in action.Mandates.Where(m => m.AldermanId == principal.Id || m.AldermanId == own.Id)) mandate.EndOn(new DateOnly(2014, 1, 2));
            await db.SaveChangesAsync();
        }

        await steps.NameAsync(principal.Id, substitute.Id, today.AddDays(30), today.AddDays(40), "", principal);
        await steps.NameAsync(principal.Id, demo.Id, today.AddDays(50), today.AddDays(60), "", principal);
        Task<HttpResponseMessage> NameAsync(string reason) => administrator.SubmitAsync("/werk/vervanging", "/werk/vervanging", ("_handler", "vervangen"),
            ("Form.PrincipalId", $"{own.Id}"), ("Form.SubstituteId", $"{substitute.Id}"), ("Form.From", today.ToString("O")), ("Form.Until", today.ToString("O")), ("Form.Reason", reason));
        using var without = await NameAsync("");
        Assert.Contains("Geef een reden op", await without.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var named = await NameAsync("De schepen is ziek.");
        Assert.Contains("De vervanger is aangeduid.", await administrator.ReadAsync(named.Headers.Location!.PathAndQuery), StringComparison.Ordinal);

        var seen = await visitor.ReadAsync("/werk/vervanging");
        Assert.Contains("vervangt Vervangen schepen", seen, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>Invaller</b>", seen, StringComparison.Ordinal);
        Assert.DoesNotContain("Beëindigen", WebUtility.HtmlDecode(seen), StringComparison.Ordinal);

        await using var check = await portal.Databases.CreateDbContextAsync();
        var row = (await check.Accounts.AsNoTracking().Include(a => a.Substitutions).SingleAsync(a => a.Id == own.Id)).Substitutions.Single();
        Task<HttpResponseMessage> EndAsync(string reason) => administrator.SubmitAsync("/werk/vervanging", "/werk/vervanging", ("_handler", $"stoppen-{row.Id}"), ("End.Reason", reason));
        using var silent = await EndAsync(" ");
        Assert.Contains("<details open>", await silent.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var ended = await EndAsync("De schepen is terug.");
        Assert.Contains("De vervanging is beëindigd.", WebUtility.HtmlDecode(await administrator.ReadAsync(ended.Headers.Location!.PathAndQuery)), StringComparison.Ordinal);
        Assert.Equal(today.AddDays(-1), (await check.Set<Substitution>().AsNoTracking().SingleAsync(s => s.Id == row.Id)).Until);
        Assert.Equal(["De schepen is ziek.", "De schepen is terug."],
            await check.Interventions.Where(i => i.Subject == "Nog een schepen").OrderBy(i => i.Id).Select(i => i.Reason).ToListAsync());
    }

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
        Assert.Equal((NoteStage.Draft, "Niemand is bevoegd."), (now.Stage, now.LastStep!.Reason));
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
        var second = await AldermanAsync("Schrijvende schepen");
        var note = await portal.NoteAsync(slug);
        await portal.Notes.SubmitAsync(note.Id, note.Revision, new NoteText(ActionStatus.Halfway, "Zelf geschreven."), second with { Roles = [Role.Alderman, Role.Staff], Teams = [note.Action.Team] });
        using var administrator = await Visitor.SignedInAsync(portal, Role.Administrator);
        using var answer = await MoveMandateAsync(administrator, slug, second.Id, "together");

        var stuck = await portal.Services.GetRequiredService<StuckQueries>().AllAsync();

        Assert.Contains(stuck.Tasks, t => t.Slug == slug && t.Why.StartsWith("een bevoegde schepen schreef mee", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_closed_period_takes_no_texts_is_listed_and_can_be_opened_again()
    {
        using var administrator = await Visitor.SignedInAsync(portal, Role.Administrator);
        var rounds = portal.Services.GetRequiredService<Plans.RoundSteps>();
        var period = new ReportingPeriod(2022, 1);
        await rounds.OpenAsync(period, null, null, await portal.PersonAsync(Role.Administrator));
        var note = await NoteAsync(period, "01-11-sap-01-01");
        var staff = (await portal.PersonAsync(Role.Staff)) with { Teams = [note.Action.Team] };

        using var answer = await administrator.SubmitAsync("/beheer/perioden", "/beheer/perioden", ("_handler", "sluiten-2022-h1"), ("Switch.Reason", "Het rapport gaat naar de raad."));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var refused = await Assert.ThrowsAsync<RefusedException>(() => portal.Notes.WriteAsync(note.Id, note.Revision, new NoteText(Progress: "Te laat."), staff));
        Assert.StartsWith("De eerste helft 2022 is gesloten.", refused.Message, StringComparison.Ordinal);
        Assert.Contains("25 nota’s zijn nog onderweg.", WebUtility.HtmlDecode(await administrator.ReadAsync("/beheer/vastgelopen")), StringComparison.Ordinal);
        using var again = await administrator.SubmitAsync("/beheer/perioden", "/beheer/perioden", ("_handler", "sluiten-2022-h1"), ("Switch.Reason", "Dubbel geklikt."));
        Assert.Contains("De eerste helft 2022 is al gesloten.", await again.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var unclear = await administrator.SubmitAsync("/beheer/perioden", "/beheer/perioden", ("_handler", "heropenen-2022-h1"), ("Switch.Reason", "Zeven\aplagen"));
        Assert.Matches("(?s)<details open>((?!</details>).)*value=\"Zeven", await unclear.Content.ReadAsStringAsync());
        using var reopened = await administrator.SubmitAsync("/beheer/perioden", "/beheer/perioden", ("_handler", "heropenen-2022-h1"), ("Switch.Reason", "Er ontbraken nota’s."));
        Assert.Equal(HttpStatusCode.Redirect, reopened.StatusCode);
        Assert.Contains("<p class=\"note\" role=\"status\">De periode is heropend.</p>", await administrator.ReadAsync(reopened.Headers.Location!.PathAndQuery), StringComparison.Ordinal);
        Assert.DoesNotContain("<p class=\"note\" role=\"status\">", await administrator.ReadAsync("/beheer/perioden?gedaan=verzonnen"), StringComparison.Ordinal);
        await portal.Notes.WriteAsync(note.Id, note.Revision, new NoteText(Progress: "Toch nog."), staff);
    }

    [Theory]
    [InlineData("fietspunt", 1)]
    [InlineData("FIETSPUNT", 1)]
    [InlineData("%", 0)]
    [InlineData("01_11", 0)]
    [InlineData("\\", 0)]
    public async Task An_action_is_found_however_it_is_typed(string search, int expected) =>
        Assert.Equal(expected, (await portal.Services.GetRequiredService<AssignmentQueries>().FindAsync(search)).Total);

    [Fact]
    public async Task An_action_of_an_earlier_plan_with_the_same_code_is_reached_too()
    {
        const string code = "01/11/SAP/02/02";
        await using var own = new Portal();
        await own.InitializeAsync();
        var earlier = MultiYearPlan.For(new ReportingPeriod(2019, 1));
        earlier.Objective("01/11", "Vroeger").Plan("01/11/SAP/02", "Vroeger", "").Action(code, "De actie van vroeger", "", new DateOnly(2014, 1, 1), new DateOnly(2019, 12, 31), "Sport");
        await using (var db = await own.Databases.CreateDbContextAsync())
        {
            db.Add(earlier);
            await db.SaveChangesAsync();
        }

        using var administrator = await Visitor.SignedInAsync(own, Role.Administrator);
        var list = await administrator.ReadAsync($"/beheer/acties?zoek={code}");

        foreach (var year in new[] { 2014, 2020 }) Assert.Contains($"{code} · plan vanaf {year}</p>", WebUtility.HtmlDecode(list), StringComparison.Ordinal);
        var old = earlier.Actions.Single().Id;
        Assert.Contains($"href=\"/beheer/acties/{old}\"", list, StringComparison.Ordinal);
        Assert.Contains("De actie van vroeger", await administrator.ReadAsync($"/beheer/acties/{old}"), StringComparison.Ordinal);
    }

    private async Task<ProgressNote> NoteAsync(ReportingPeriod period, string slug)
    {
        await using var db = await portal.Databases.CreateDbContextAsync();
        return await db.Notes.Whole().AsNoTracking().SingleAsync(n => n.Period == period && n.Action.Slug == slug);
    }

    private async Task<HttpResponseMessage> AssignAsync(Visitor administrator, string slug, string team, string reason) => await administrator.SubmitAsync(
        await PageOfAsync(slug), await PageOfAsync(slug), ("_handler", "team"), ("Team.Name", team), ("Team.Reason", reason));

    private async Task<HttpResponseMessage> MoveMandateAsync(Visitor administrator, string slug, int id, string how) => await administrator.SubmitAsync(
        await PageOfAsync(slug), await PageOfAsync(slug), ("_handler", "schepen"), ("Mandate.AccountId", $"{id}"),
        ("Mandate.From", DateOnly.FromDateTime(DateTime.Today).ToString("O")), ("Mandate.How", how), ("Mandate.Reason", "Nieuwe verdeling van de bevoegdheden."));

    private async Task<string> PageOfAsync(string slug) => $"/beheer/acties/{(await portal.NoteAsync(slug)).ActionId}";

    private async Task<Person> AldermanAsync(string name)
    {
        await using var db = await portal.Databases.CreateDbContextAsync();
        var account = new Account(name);
        db.Add(account);
        await db.SaveChangesAsync();
        return new Person(account.Id, name, [Role.Alderman], []);
    }
}
