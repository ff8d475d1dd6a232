using System.Net;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Administration;
using Lier.Portal.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lier.Portal.Application.Administration;

/// <summary>
/// A portfolio moves in the middle of a period, a team splits or gets another name: many actions, one step, all or none, by
/// <see cref="AssignmentCommands"/> and <see cref="TeamCommands"/>.
/// </summary>
public sealed class ManyActionsAtOnceTests : IAsyncLifetime
{
    private const string Team = "Sociale dienstverlening";
    private static readonly DateOnly Today = InLier.Today;

    private readonly Portal portal = new();

    public Task InitializeAsync() => portal.InitializeAsync();

    public Task DisposeAsync() => ((IAsyncLifetime)portal).DisposeAsync();

    [Fact]
    public async Task The_chosen_actions_go_to_another_alderman_and_the_page_says_how_many()
    {
        var alderman = await portal.AldermanAsync("Nieuwe schepen");
        var ids = await IdsAsync("01-11-sap-01-01", "01-11-sap-01-02");
        using var administrator = await Visitor.SignedInAsync(portal, Role.Administrator);

        using var answer = await MoveAsync(administrator, alderman.Id, ids);

        Assert.Contains("De bevoegdheid is gewijzigd voor 2 acties.", await administrator.ReadAsync(answer.Headers.Location!.PathAndQuery), StringComparison.Ordinal);
        Assert.Equal(ids, await OfAsync(alderman.Id));
        await using var db = await portal.Databases.CreateDbContextAsync();
        Assert.Equal(2, await db.Interventions.CountAsync(i => i.Kind == InterventionKind.MandateMoved && i.Reason == "Nieuwe verdeling."));
    }

    [Fact]
    public async Task When_it_cannot_be_for_one_it_is_said_at_that_one_and_none_moves()
    {
        var alderman = await portal.AldermanAsync("Nieuwe schepen");
        var ids = await IdsAsync("01-11-sap-01-01", "01-11-sap-01-02", "01-11-sap-01-03");
        using var administrator = await Visitor.SignedInAsync(portal, Role.Administrator);
        using var first = await MoveAsync(administrator, alderman.Id, [ids[1]]);
        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);

        using var answer = await MoveAsync(administrator, alderman.Id, ids);

        var html = await answer.Content.ReadAsStringAsync();
        FieldErrors.AssertBeside($"actie-{ids[1]}", "01/11/SAP/01/02: Nieuwe schepen is op", html);
        Assert.Equal(3, html.Split(" checked").Length - 1);
        Assert.Equal([ids[1]], await OfAsync(alderman.Id));
    }

    [Fact]
    public async Task A_link_picks_everything_that_a_search_found()
    {
        using var administrator = await Visitor.SignedInAsync(portal, Role.Administrator);

        var found = await administrator.ReadAsync("/beheer/acties?alles=ja&zoek=SAP/01/");

        Assert.Equal(found.Split("type=\"checkbox\"").Length - 1, found.Split(" checked").Length - 1);
        Assert.Contains(" checked", found, StringComparison.Ordinal);
        Assert.DoesNotContain(" checked", await administrator.ReadAsync("/beheer/acties"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_an_administrator_moves_actions()
    {
        var (steps, secretary) = (portal.Services.GetRequiredService<AssignmentCommands>(), await portal.PersonAsync(Role.CollegeSecretary));
        var ids = await IdsAsync("01-11-sap-01-01");

        await Assert.ThrowsAsync<RefusedException>(() => steps.MoveMandatesAsync(ids, secretary.Id, Today, true, "Zomaar.", secretary));
        await Assert.ThrowsAsync<RefusedException>(() => steps.AssignTeamAsync(ids, "Wonen", "Zomaar.", secretary));
        await Assert.ThrowsAsync<RefusedException>(() => portal.Services.GetRequiredService<TeamCommands>().RenameAsync(Team, "Wonen", "Zomaar.", secretary));

        await using var db = await portal.Databases.CreateDbContextAsync();
        Assert.Equal([Team], await db.Actions.Select(a => a.Team).Distinct().ToListAsync());
    }

    [Fact]
    public async Task The_chosen_actions_go_to_another_team_and_a_team_gets_another_name_everywhere()
    {
        var ids = await IdsAsync("01-11-sap-01-01", "01-11-sap-01-02");
        using var administrator = await Visitor.SignedInAsync(portal, Role.Administrator);

        using var moved = await OnTeamAsync(administrator, Team, "verplaatsen", [("Move.Name", "Wonen"), ("Move.Reason", "Gesplitst."), .. ids.Select(id => ("Actions", $"{id}"))]);
        Assert.Contains("Het team is gewijzigd voor 2 acties.", await administrator.ReadAsync(moved.Headers.Location!.PathAndQuery), StringComparison.Ordinal);
        using var taken = await OnTeamAsync(administrator, Team, "hernoemen", [("Name.Name", "Wonen"), ("Name.Reason", "Samen.")]);
        FieldErrors.AssertBeside("naam", "Er is al een team Wonen.", await taken.Content.ReadAsStringAsync());
        using var renamed = await OnTeamAsync(administrator, "Wonen", "hernoemen", [("Name.Name", "Wonen en energie"), ("Name.Reason", "Nieuwe opdracht.")]);
        Assert.Contains("Het team is hernoemd, voor 2 acties.", await administrator.ReadAsync(renamed.Headers.Location!.PathAndQuery), StringComparison.Ordinal);

        await using var db = await portal.Databases.CreateDbContextAsync();
        Assert.Equal(ids, await db.Actions.Where(a => a.Team == "Wonen en energie").OrderBy(a => a.Code).Select(a => a.Id).ToListAsync());
        Assert.Equal(23, await db.Actions.CountAsync(a => a.Team == Team));
        var record = await db.Interventions.AsNoTracking().SingleAsync(i => i.Kind == InterventionKind.TeamRenamed);
        Assert.Equal(("Team Wonen", "Het team heet voortaan Wonen en energie, op 2 acties."), (record.Subject, record.What));
    }

    private static Task<HttpResponseMessage> MoveAsync(Visitor administrator, int alderman, IEnumerable<int> ids) => administrator.SubmitAsync("/beheer/acties", "/beheer/acties",
        [("_handler", "schepenen"), ("Form.AccountId", $"{alderman}"), ("Form.From", Today.ToString("O")), ("Form.How", "alone"), ("Form.Reason", "Nieuwe verdeling."), .. ids.Select(id => ("Actions", $"{id}"))]);

    private static Task<HttpResponseMessage> OnTeamAsync(Visitor administrator, string team, string form, (string, string)[] fields)
    {
        var page = $"/beheer/teams?team={Uri.EscapeDataString(team)}";
        return administrator.SubmitAsync(page, page, [("_handler", form), .. fields]);
    }

    private async Task<int[]> IdsAsync(params string[] slugs)
    {
        await using var db = await portal.Databases.CreateDbContextAsync();
        return await db.Actions.Where(a => slugs.Contains(a.Slug)).OrderBy(a => a.Code).Select(a => a.Id).ToArrayAsync();
    }

    private async Task<int[]> OfAsync(int alderman)
    {
        await using var db = await portal.Databases.CreateDbContextAsync();
        return await db.Actions.Where(a => a.Mandates.Any(m => m.AldermanId == alderman && m.Until == null)).OrderBy(a => a.Code).Select(a => a.Id).ToArrayAsync();
    }
}
