using System.Net;
using Lier.Portal.Application.Administration;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Progress;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lier.Portal.Application.Routes;

/// <summary>
/// What other routes than the shipped one bring along to <see cref="NoteRoute"/>: more people at once, steps that are passed over, one of
/// several who is enough.
/// </summary>
public sealed class OtherRoutesTests
{
    [Fact]
    public async Task Of_two_heads_who_agree_at_the_same_moment_one_is_told_in_words_every_time()
    {
        await using var portal = await StartAsync("workflows/examples/progress-note-head-of-service.json");
        var first = await portal.PersonAsync(Role.HeadOfService);
        var second = first with { Id = 9200, Name = "Tweede diensthoofd" };
        await using var db = await portal.Databases.CreateDbContextAsync();
        var slugs = await db.Notes.Select(n => n.Action.Slug).ToListAsync();

        foreach (var slug in slugs)
        {
            var note = await portal.SubmittedAsync(slug);
            var start = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            var both = new[] { first, second }.Select(head => AtOnce.StepAsync(start.Task, () => portal.Notes.AgreeAsync(note.Id, 1, head))).ToList();
            start.SetResult();
            var told = await Task.WhenAll(both);

            Assert.Single(told, t => t is null);
            Assert.Single((await portal.NoteAsync(slug)).Acts, s => s.Kind == ActKind.Agreed);
        }

        Assert.Equal(25, slugs.Count);
    }

    [Fact]
    public async Task A_step_that_was_passed_over_does_not_show_as_done()
    {
        const string slug = "01-11-sap-01-01";
        await using var portal = await StartAsync("workflows/examples/progress-note-management-team.json");
        var note = await portal.SubmittedAsync(slug);
        using var staff = await Visitor.SignedInAsync(portal, Role.Staff);
        Assert.Contains("<b>Akkoord managementteam</b>", await RoadAsync(staff, slug), StringComparison.Ordinal);

        await portal.Notes.AgreeAsync(note.Id, 1, await portal.PersonAsync(Role.Alderman));

        var road = await RoadAsync(staff, slug);
        Assert.Contains("<b>College</b>", road, StringComparison.Ordinal);
        Assert.DoesNotContain("managementteam", road, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Where_one_alderman_is_enough_the_task_is_stuck_only_when_all_of_them_wrote()
    {
        const string slug = "01-11-sap-01-01";
        var file = Path.Combine(Path.GetTempPath(), $"lier-route-{Guid.NewGuid():N}.json");
        var json = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "workflows/progress-note.json"));
        await File.WriteAllTextAsync(file, json.Replace("allCompetent", "competent", StringComparison.Ordinal));
        try
        {
            await using var portal = await StartAsync(file);
            var (alderman, note) = (await portal.PersonAsync(Role.Alderman), await portal.NoteAsync(slug));
            await portal.Notes.SubmitAsync(note.Id, note.Revision, new NoteText(ActionStatus.Halfway, "Zelf geschreven."), alderman with { Roles = [Role.Alderman, Role.Staff], Teams = [note.Action.Team] });
            var stuck = portal.Services.GetRequiredService<StuckQueries>();

            Assert.StartsWith("elke bevoegde schepen schreef mee", Assert.Single((await stuck.AllAsync()).Tasks).Why, StringComparison.Ordinal);
            await using (var db = await portal.Databases.CreateDbContextAsync())
            {
                var second = new Account("Tweede schepen");
                (await db.Actions.Include(a => a.Mandates).SingleAsync(a => a.Slug == slug)).Entrust(second, Portal.Period.Start);
                await db.SaveChangesAsync();
            }

            Assert.Empty((await stuck.AllAsync()).Tasks);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static async Task<Portal> StartAsync(string routeFile)
    {
        var portal = new Portal { RouteFile = routeFile };
        await portal.InitializeAsync();
        return portal;
    }

    private static async Task<string> RoadAsync(Visitor visitor, string slug)
    {
        var page = WebUtility.HtmlDecode(await visitor.ReadAsync($"/notas/2021-h2/{slug}"));
        var from = page.IndexOf("<ol class=\"road\"", StringComparison.Ordinal);
        return page[from..page.IndexOf("</ol>", from, StringComparison.Ordinal)];
    }
}
