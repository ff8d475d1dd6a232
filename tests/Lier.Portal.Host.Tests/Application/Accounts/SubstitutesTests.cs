using System.Net;
using Lier.Portal.Application.Notes.Work;
using Lier.Portal.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lier.Portal.Application.Accounts;

/// <summary>A substitute acts in two names, and who names one for somebody else says why: <see cref="SubstitutionCommands"/>.</summary>
public sealed class SubstitutesTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task A_substitute_reads_and_agrees_in_both_names()
    {
        const string slug = "01-11-sap-01-04";
        var note = await portal.SubmittedAsync(slug);
        var (alderman, substitute) = (await portal.PersonAsync(Role.Alderman), await portal.AldermanAsync("Vervanger"));
        using var visitor = await Visitor.SignedInAsync(portal, Role.Alderman);
        var today = InLier.Today;
        await using (var db = await portal.Databases.CreateDbContextAsync())
            Assert.DoesNotContain(substitute.Id, await db.Actions.SelectMany(a => a.Mandates).Select(m => m.AldermanId).ToListAsync());
        await portal.Services.GetRequiredService<SubstitutionCommands>().NameAsync(alderman.Id, substitute.Id, today, today.AddDays(7), "", alderman);
        Assert.Contains("<b>Vervanger</b> vervangt", await visitor.ReadAsync("/werk/vervanging"), StringComparison.Ordinal);
        Assert.Contains((await portal.Services.GetRequiredService<WorkQueries>().ToJudgeAsync(substitute)).Rows, r => r.Slug == slug);

        await portal.Notes.AgreeAsync(note.Id, 1, substitute);

        var step = (await portal.NoteAsync(slug)).LastAct!;
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
        var (principal, substitute, demo) = (await portal.AldermanAsync("Vervangen schepen"), await portal.AldermanAsync("Invaller"), await portal.PersonAsync(Role.Alderman));
        var own = await portal.AldermanAsync("Nog een schepen");
        using var administrator = await Visitor.SignedInAsync(portal, Role.Administrator);
        using var visitor = await Visitor.SignedInAsync(portal, Role.Alderman);
        var (today, steps) = (InLier.Today, portal.Services.GetRequiredService<SubstitutionCommands>());
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
        Task<HttpResponseMessage> EndAsync(string reason) => administrator.SubmitAsync("/werk/vervanging", "/werk/vervanging", ("_handler", $"stoppen-{row.Id}"), ("Form.Reason", reason));
        using var silent = await EndAsync(" ");
        Assert.Contains("<details open>", await silent.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var ended = await EndAsync("De schepen is terug.");
        Assert.Contains("De vervanging is beëindigd.", WebUtility.HtmlDecode(await administrator.ReadAsync(ended.Headers.Location!.PathAndQuery)), StringComparison.Ordinal);
        Assert.Equal(today.AddDays(-1), (await check.Set<Substitution>().AsNoTracking().SingleAsync(s => s.Id == row.Id)).Until);
        Assert.Equal(["De schepen is ziek.", "De schepen is terug."],
            await check.Interventions.Where(i => i.Subject == "Nog een schepen").OrderBy(i => i.Id).Select(i => i.Reason).ToListAsync());
    }
}
