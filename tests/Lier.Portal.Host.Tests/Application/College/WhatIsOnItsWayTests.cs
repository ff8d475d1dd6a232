using System.Net;
using Lier.Portal.Application.Deadlines;
using Lier.Portal.Application.Notes.Writing;
using Lier.Portal.Application.Programmes;
using Lier.Portal.Application.Rounds;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Progress;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lier.Portal.Application.College;

/// <summary>
/// The first half of 2022, submit by 15 July and agree by 1 August: what <see cref="MissingQueries"/>, <see cref="OverviewQueries"/> and
/// <see cref="BundleQueries"/> tell the secretary.
/// </summary>
public sealed class WhatIsOnItsWayTests : IAsyncLifetime
{
    private const string Secret = "Geheime stand van zaken.";
    private static readonly ReportingPeriod Period = new(2022, 1);
    private readonly FakeTime time = new(DeadlineTown.On(2022, 1, 3));
    private readonly Portal portal;

    public WhatIsOnItsWayTests() => portal = new Portal { Time = time };

    public async Task InitializeAsync()
    {
        await portal.InitializeAsync();
        await portal.Services.GetRequiredService<RoundCommands>().OpenAsync(Period, new DateOnly(2022, 7, 15), new DateOnly(2022, 8, 1), await portal.PersonAsync(Role.Administrator));
    }

    public async Task DisposeAsync() => await portal.DisposeAsync();

    [Fact]
    public async Task Each_note_that_is_not_there_yet_is_listed_with_who_holds_it_and_how_late_it_is()
    {
        await SubmitAsync(Portal.Fietspunt);
        await SubmitAsync("01-11-sap-01-02");
        await AgreeAsync("01-11-sap-01-02");
        time.Set(DeadlineTown.On(2022, 7, 18));

        var page = await ReadAsync("ontbreekt");

        Assert.Contains("24 nota’s liggen nog niet bij het college.", page, StringComparison.Ordinal);
        Assert.Contains("<h2 class=\"small\">Schepen Annemie Goris</h2>", page, StringComparison.Ordinal);
        Assert.Contains("<h2 class=\"small\">Team Sociale dienstverlening</h2>", page, StringComparison.Ordinal);
        Assert.Contains("23 nota’s, waarvan 23 over tijd", page, StringComparison.Ordinal);
        Assert.Equal(23, Count(page, "over tijd sinds 15 juli 2022 · 3 dagen te laat"));
        Assert.Equal(1, Count(page, "uiterlijk 1 augustus 2022 · nog 14 dagen"));
        Assert.DoesNotContain("href=\"/notas/2022-h1/01-11-sap-01-02\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_replaces_the_alderman_is_named_too()
    {
        await SubmitAsync(Portal.Fietspunt);
        var substitute = await portal.AldermanAsync("Jan Peeters");
        await using (var db = await portal.Databases.CreateDbContextAsync())
        {
            var alderman = await db.Accounts.Include(a => a.Substitutions).SingleAsync(a => a.Name == "Annemie Goris");
            alderman.NameSubstitute(await db.Accounts.SingleAsync(a => a.Id == substitute.Id), new DateOnly(2022, 1, 3), new DateOnly(2022, 1, 31), new Signature(await portal.PersonAsync(Role.Administrator), time.GetUtcNow(), new DateOnly(2022, 1, 3)));
            await db.SaveChangesAsync();
        }

        Assert.Contains("<h2 class=\"small\">Schepen Annemie Goris (vervangen door Jan Peeters)</h2>", await ReadAsync("ontbreekt"), StringComparison.Ordinal);

        time.Set(DeadlineTown.On(2022, 2, 1));
        Assert.Contains("<h2 class=\"small\">Schepen Annemie Goris</h2>", await ReadAsync("ontbreekt"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_overview_counts_per_step_team_and_alderman_with_the_median_of_the_days()
    {
        foreach (var (slug, days) in new[] { (Portal.Fietspunt, 1), ("01-11-sap-01-02", 4), ("01-11-sap-01-03", 20) })
        {
            time.Set(DeadlineTown.On(2022, 7, 1));
            await SubmitAsync(slug);
            time.Advance(TimeSpan.FromDays(days));
            await AgreeAsync(slug);
        }

        await SubmitAsync("01-11-sap-02-01");
        await SubmitAsync("01-11-sap-02-02");
        await SendBackAsync("01-11-sap-02-02");

        var overview = (await portal.Services.GetRequiredService<OverviewQueries>().FindAsync(Period, await portal.PersonAsync(Role.CollegeSecretary)))!;

        Assert.Equal([(NoteStage.Draft, 21), (NoteStage.ForAgreement, 1), (NoteStage.WithCollege, 3)], overview.Steps.Select(s => (s.Stage, s.Count)));
        var team = Assert.Single(overview.Teams);
        Assert.Equal(("Sociale dienstverlening", 21, 1, 3, 25), (team.Team, team.At(NoteStage.Draft), team.At(NoteStage.ForAgreement), team.At(NoteStage.WithCollege), team.Total));
        Assert.Equal(new AldermanCounts("Annemie Goris", 1, 3, 1, 4), Assert.Single(overview.Aldermen));
    }

    [Fact]
    public async Task The_days_left_are_those_that_were_set_and_for_a_first_half_that_of_the_councils()
    {
        time.Set(DeadlineTown.On(2022, 7, 16));

        var page = await ReadAsync("overzicht");

        Assert.Contains("<dt class=\"small\">Indienen</dt><dd><b>1</b> dag voorbij<br><span class=\"soft small\">15 juli 2022</span>", page, StringComparison.Ordinal);
        Assert.Contains("<dt class=\"small\">Akkoord geven</dt><dd><b>16</b> dagen<br>", page, StringComparison.Ordinal);
        Assert.Contains("<dt class=\"small\">Naar de raden, vóór</dt><dd><b>76</b> dagen<br><span class=\"soft small\">30 september 2022</span>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("30 september", await ReadAsync("overzicht", "2021-h2"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_bundle_has_what_is_agreed_in_the_order_of_the_report_and_no_draft()
    {
        await SubmitAsync("01-11-sap-02-01");
        await AgreeAsync("01-11-sap-02-01");
        await SubmitAsync(Portal.Fietspunt);
        await AgreeAsync(Portal.Fietspunt);
        await SubmitAsync("01-11-sap-01-02");

        var page = await ReadAsync("bundel");

        Assert.Contains("2 nota’s met akkoord, uit 2 actieplannen. Gemaakt op 3 januari 2022", page, StringComparison.Ordinal);
        Assert.InRange(page.IndexOf("01/11/SAP/01/01", StringComparison.Ordinal), 1, page.IndexOf("01/11/SAP/02/01", StringComparison.Ordinal));
        Assert.Equal(2, Count(page, Secret));
        Assert.Equal(2, Count(page, "Akkoord: Annemie Goris (schepen) op 3 januari 2022"));
        Assert.Equal(2, Count(page, "<code class=\"hash\">"));
        Assert.DoesNotContain("01/11/SAP/01/02", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_empty_says_so()
    {
        Assert.Contains("Er ligt geen nota klaar, dus is er niets af te drukken.", await ReadAsync("bundel"), StringComparison.Ordinal);
        Assert.Contains("Er ligt geen nota klaar, dus valt er niets voor te stellen.", await ReadAsync("ontwerpbesluit"), StringComparison.Ordinal);
        Assert.Contains("Over deze periode is nog geen besluit geregistreerd.", await ReadAsync("besluiten"), StringComparison.Ordinal);
        Assert.Contains("Tot nu toe lag er geen nota bij een schepen.", await ReadAsync("overzicht"), StringComparison.Ordinal);
    }

    private async Task SubmitAsync(string slug)
    {
        var note = await NoteAsync(slug);
        await portal.Notes.SubmitAsync(note.Id, note.Revision, new NoteText(ActionStatus.Halfway, Secret, "Op schema."), await portal.PersonAsync(Role.Staff));
    }

    private async Task AgreeAsync(string slug) => await portal.Notes.AgreeAsync((await NoteAsync(slug)).Id, 1, await portal.PersonAsync(Role.Alderman));

    private async Task SendBackAsync(string slug) => await portal.Notes.SendBackAsync((await NoteAsync(slug)).Id, 1, "Graag cijfers.", await portal.PersonAsync(Role.Alderman));

    private async Task<ProgressNote> NoteAsync(string slug)
    {
        await using var db = await portal.Databases.CreateDbContextAsync();
        return await db.Notes.Whole().AsNoTracking().SingleAsync(n => n.Period == Period && n.Action.Slug == slug);
    }

    private async Task<string> ReadAsync(string page, string period = "2022-h1")
    {
        using var secretary = await Visitor.SignedInAsync(portal, Role.CollegeSecretary);
        return WebUtility.HtmlDecode(await secretary.ReadAsync($"/college/{period}/{page}"));
    }

    private static int Count(string page, string text) => page.Split(text).Length - 1;
}
