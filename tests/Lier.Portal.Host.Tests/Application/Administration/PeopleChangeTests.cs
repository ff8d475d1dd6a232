using System.Net;
using Lier.Portal.Application.Notes.Work;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Plans;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lier.Portal.Application.Administration;

/// <summary>
/// Teams and mandates change by <see cref="AssignmentCommands"/> while tasks are open, and no task gets lost from
/// <see cref="WorkQueries"/>.
/// </summary>
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

        using var without = await AssigningForm.AssignAsync(portal, administrator, slug, "Werk en opleiding", "");
        Assert.Contains("Geef een reden op", await without.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var answer = await AssigningForm.AssignAsync(portal, administrator, slug, "Werk en opleiding", "Het team is gesplitst.");

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
        var (before, second) = (await portal.PersonAsync(Role.Alderman), await portal.AldermanAsync("Opvolger"));
        using var administrator = await Visitor.SignedInAsync(portal, Role.Administrator);

        using var answer = await AssigningForm.MoveMandateAsync(portal, administrator, slug, second.Id, "alone");

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
        var (first, second) = (await portal.PersonAsync(Role.Alderman), await portal.AldermanAsync("Medebevoegde"));
        using var administrator = await Visitor.SignedInAsync(portal, Role.Administrator);
        using var answer = await AssigningForm.MoveMandateAsync(portal, administrator, slug, second.Id, "together");
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
        var (first, second) = (await portal.PersonAsync(Role.Alderman), await portal.AldermanAsync("Vertrekkende"));
        using var administrator = await Visitor.SignedInAsync(portal, Role.Administrator);
        using var answer = await AssigningForm.MoveMandateAsync(portal, administrator, slug, second.Id, "together");
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
        var steps = portal.Services.GetRequiredService<AssignmentCommands>();
        var administrator = await portal.PersonAsync(Role.Administrator);
        var action = (await portal.NoteAsync("01-11-sap-02-03")).ActionId;
        await using var db = await portal.Databases.CreateDbContextAsync();
        var stale = await db.Actions.SingleAsync(a => a.Id == action);

        await steps.AssignTeamAsync([action], "Team een", "De eerste.", administrator);
        stale.AssignTo("Team twee", new Signature(administrator, DateTimeOffset.UtcNow, InLier.Today));

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => db.SaveChangesAsync());
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

        foreach (var year in new[] { 2014, 2020 }) Assert.Contains($"{code} · plan vanaf {year}</span>", WebUtility.HtmlDecode(list), StringComparison.Ordinal);
        var old = earlier.Actions.Single().Id;
        Assert.Contains($"href=\"/beheer/acties/{old}\"", list, StringComparison.Ordinal);
        Assert.Contains("De actie van vroeger", await administrator.ReadAsync($"/beheer/acties/{old}"), StringComparison.Ordinal);
    }
}
