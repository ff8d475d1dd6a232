using Lier.Portal.Application.Routes;
using System.Net;
using Lier.Portal.Application.College;
using Lier.Portal.Application.Messages;
using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Administration;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Programmes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lier.Portal.Application.Programmes;

/// <summary>
/// Which actions serve an engagement, what else was promised, and when there is a report: an administrator's, with the reason on record, by
/// <see cref="ProgrammeAdministrationCommands"/>.
/// </summary>
public sealed class AdministeringProgrammesTests : IAsyncLifetime
{
    private const string Page = "/beheer/programmas";
    private const string Other = "meerjarenplan-2020-2025";
    private readonly Portal portal = new();
    private Visitor administrator = null!;

    private ProgrammeAdministrationCommands Steps => portal.Services.GetRequiredService<ProgrammeAdministrationCommands>();

    public async Task InitializeAsync()
    {
        await portal.InitializeAsync();
        administrator = await Visitor.SignedInAsync(portal, Role.Administrator);
    }

    public async Task DisposeAsync()
    {
        administrator.Dispose();
        await portal.DisposeAsync();
    }

    [Fact]
    public async Task A_second_action_only_as_a_double_investment()
    {
        var second = await ActionAsync("01-11-sap-01-01");
        (string, string)[] fields = [("_handler", "koppelen"), ("Link.Target", $"{Measured.Slug}/{Measured.School}"), ("Link.Action", $"{second}"), ("Link.Reason", "Beide betalen.")];

        using (var refused = await administrator.SubmitAsync(Page, Page, fields))
            FieldErrors.AssertBeside("dubbel", "duid dan “dubbele investering” aan", await refused.Content.ReadAsStringAsync());
        Assert.Single((await TargetAsync(Measured.School)).Actions);
        using (var done = await administrator.SubmitAsync(Page, Page, [.. fields, ("Link.IsDouble", "true")]))
            Assert.Contains("is aan de actie gekoppeld", await administrator.ReadAsync(done.Headers.Location!.PathAndQuery), StringComparison.Ordinal);

        var target = await TargetAsync(Measured.School);
        Assert.Equal((2, true), (target.Actions.Count, target.IsDoubleInvestment));
        Assert.Contains("(dubbele investering)", await administrator.ReadAsync(Page), StringComparison.Ordinal);
        Assert.Equal((InterventionKind.TargetLinked, "Plan Samenleven", "Beide betalen."), await LastInterventionAsync());
    }

    [Fact]
    public async Task What_is_unlinked_belongs_to_the_whole_programme_again()
    {
        var action = await ActionAsync("01-11-sap-02-07");
        await Steps.LinkAsync(Measured.Slug, Measured.Courses, action, false, "Hoort hier.", await portal.PersonAsync(Role.Administrator));

        using (await administrator.SubmitAsync(Page, Page, ("_handler", "losmaken"), ("Unlink.Pair", $"{Measured.Slug}/{Measured.Courses}/{action}"), ("Unlink.Reason", "Toch niet."))) { }

        Assert.Empty((await TargetAsync(Measured.Courses)).Actions);
        Assert.Equal((InterventionKind.TargetUnlinked, "Plan Samenleven", "Toch niet."), await LastInterventionAsync());
    }

    [Fact]
    public async Task An_engagement_of_an_ordinary_action_is_added_and_its_team_can_fill_it_in()
    {
        using (var done = await administrator.SubmitAsync(Page, Page, [("_handler", "engagement"), .. Promise()]))
            Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);

        using var staff = await Visitor.SignedInAsync(portal, Role.Staff);
        Assert.Contains("Vul in", await staff.ReadAsync($"/werk/programmas/{Other}/2021-12-31/belevingen-per-jaar"), StringComparison.Ordinal);
        Assert.Equal((InterventionKind.TargetAdded, "Meerjarenplan 2020–2025", "Staat in het plan."), await LastInterventionAsync());
    }

    public static TheoryData<string, string, string, string> Wrong() => new()
    {
        { "New.Year", "", "programma", "Kies een programma." },
        { "New.Year", "plan-samenleven/9", "programma", "heeft geen jaar 9" },
        { "New.Action", "99999", "nieuwe-actie", "Kies een actie." },
        { "New.Name", "", "naam", "Geef het engagement een naam." },
        { "New.Name", "!!!", "naam", "minstens één letter of cijfer" },
        { "New.Text", "", "belofte", "Neem de belofte over" },
        { "New.Number", "1.5", "getal", "“1.5” is geen aantal" },
        { "New.Number", "0", "getal", "groter dan nul" },
        { "New.Number", "99999999", "getal", "hoogstens 10.000.000" },
        { "New.Unit", " ", "eenheid", "Zeg wat er geteld wordt" },
        { "New.Domain", "Werk", "domein", "is geen domein van Meerjarenplan" },
        { "New.Reason", "", "reden-engagement", "Geef een reden op" },
        { "New.Kind", "Deliverable", "getal", "één keer beloofd" },
    };

    [Theory, MemberData(nameof(Wrong))]
    public async Task What_cannot_be_promised_is_said_beside_its_field(string name, string value, string field, string sentence)
    {
        using var answer = await administrator.SubmitAsync(Page, Page, [("_handler", "engagement"), .. Promise().Where(f => f.Name != name), (name, value)]);

        FieldErrors.AssertBeside(field, sentence, await answer.Content.ReadAsStringAsync());
        await using var db = await portal.Databases.CreateDbContextAsync();
        Assert.Equal((7, 0), (await db.Set<Target>().CountAsync(), await db.Interventions.CountAsync()));
    }

    [Theory]
    [InlineData("", "2023-06-30", "datum", "Kies de dag waarop het rapport gevraagd wordt.")]
    [InlineData("2023-07-15", "", "datum-stand", "Kies de dag waarover het rapport gaat.")]
    [InlineData("2023-04-15", "2023-03-31", "datum", "rapporteert al op 15 april 2023")]
    [InlineData("2023-06-01", "2023-06-30", "datum-stand", "kan niet al op 1 juni 2023 gerapporteerd worden")]
    [InlineData("2023-07-15", "2022-09-30", "datum-stand", "valt buiten jaar 1")]
    [InlineData("2099-07-15", "2023-06-30", "datum", "meer dan een jaar na het einde")]
    [InlineData("15/07/2023", "2023-06-30", "datum", "is geen datum")]
    public async Task A_date_that_cannot_be_is_said_beside_its_field(string due, string asOf, string field, string sentence)
    {
        using var answer = await administrator.SubmitAsync(Page, Page, ("_handler", "datum"), ("Date.Year", "plan-samenleven/1"), ("Date.Due", due), ("Date.AsOf", asOf), ("Date.Reason", "Gevraagd."));

        FieldErrors.AssertBeside(field, sentence, await answer.Content.ReadAsStringAsync());
        Assert.Equal(2, (await portal.ProgrammeAsync()).Dates.Count);
    }

    [Fact]
    public async Task A_date_that_is_added_can_be_filled_in()
    {
        using (await administrator.SubmitAsync(Page, Page, ("_handler", "datum"), ("Date.Year", "plan-samenleven/1"), ("Date.Due", "2023-07-15"), ("Date.AsOf", "2023-06-30"), ("Date.Reason", "Gevraagd."))) { }

        using var staff = await Visitor.SignedInAsync(portal, Role.Staff);
        Assert.Contains("Stand op 30 juni 2023", await staff.ReadAsync(Measured.Desk("2023-07-15")), StringComparison.Ordinal);
        Assert.Equal((InterventionKind.ReportingDateAdded, "Plan Samenleven", "Gevraagd."), await LastInterventionAsync());
    }

    [Fact]
    public async Task The_page_says_who_fills_an_engagement_in_and_who_agrees()
    {
        var page = PageText.Of(await administrator.ReadAsync(Page));
        var team = (await portal.PersonAsync(Role.Staff)).Teams.Single();

        Assert.Contains($"Deelnames aan oefenkansen Nederlands minstens 1.384 deelnames Zonder eigen actie: alle teams en schepenen van dit programma {team} Annemie Goris", page, StringComparison.Ordinal);
        Assert.Contains($"01/11/SAP/02/07 Schoolcoaching {team} Annemie Goris", page, StringComparison.Ordinal);
        await Steps.UnlinkAsync(Measured.Slug, Measured.School, await ActionAsync("01-11-sap-02-07"), "Hoort er niet.", await portal.PersonAsync(Role.Administrator));
        Assert.Contains("niemand: koppel een actie niemand: koppel een actie", PageText.Of(await administrator.ReadAsync(Page)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_engagement_that_was_not_measured_is_put_right_and_keeps_its_address()
    {
        Assert.Contains(">1 actieplan te hebben uitgewerkt rond toegankelijkheid", await administrator.ReadAsync(PageOf(Measured.Access)), StringComparison.Ordinal);
        using (var done = await administrator.SubmitAsync(PageOf(Measured.Access), PageOf(Measured.Access), [("_handler", "verbeteren"), .. Correction()]))
            Assert.Contains("Het engagement is verbeterd.", await administrator.ReadAsync(done.Headers.Location!.PathAndQuery), StringComparison.Ordinal);

        var target = await TargetAsync(Measured.Access);
        Assert.Equal((new TargetPromise(Measured.Access, "Toegankelijke plekken", "3 plekken toegankelijk maken", 3, "plekken", true, TargetKind.Cumulative), "Werk"), (target.Promise, target.Domain));
        Assert.Equal((InterventionKind.TargetCorrected, "Plan Samenleven", "Verkeerd overgenomen."), await LastInterventionAsync());
        var told = WebUtility.HtmlDecode(await administrator.ReadAsync("/beheer/ingrepen"));
        Assert.Contains("aantal “1 actieplan” werd “minstens 3 plekken”, hoe het telt “is er of is er niet” werd “telt op sinds het begin van het jaar” en domein “Toegankelijkheid” werd “Werk”.", told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Form.Name", "", "naam", "Geef het engagement een naam.")]
    [InlineData("Form.Text", " ", "belofte", "Neem de belofte over")]
    [InlineData("Form.Number", "veel", "getal", "“veel” is geen aantal")]
    [InlineData("Form.Unit", "", "eenheid", "Zeg wat er geteld wordt")]
    [InlineData("Form.Domain", "Sport", "domein", "is geen domein van Plan Samenleven")]
    [InlineData("Form.Reason", "", "reden-engagement", "Geef een reden op")]
    public async Task A_correction_that_cannot_be_is_said_beside_its_field(string name, string value, string field, string sentence)
    {
        using var answer = await administrator.SubmitAsync(PageOf(Measured.Access), PageOf(Measured.Access), [("_handler", "verbeteren"), .. Correction().Where(f => f.Name != name), (name, value)]);

        FieldErrors.AssertBeside(field, sentence, await answer.Content.ReadAsStringAsync());
        Assert.Equal("actieplan", (await TargetAsync(Measured.Access)).Promise.Unit);
    }

    [Fact]
    public async Task What_was_not_measured_is_taken_back_with_a_reason()
    {
        using (var refused = await administrator.SubmitAsync(PageOf(Measured.School), PageOf(Measured.School), ("_handler", "weghalen"), ("Form.Reason", "")))
            FieldErrors.AssertBeside("reden-weghalen", "Geef een reden op", await refused.Content.ReadAsStringAsync());
        Assert.Equal(6, (await portal.ProgrammeAsync()).Targets.Count);
        using (var done = await administrator.SubmitAsync(PageOf(Measured.School), PageOf(Measured.School), ("_handler", "weghalen"), ("Form.Reason", "Stond er dubbel.")))
            Assert.Contains("Het engagement is weggehaald.", await administrator.ReadAsync(done.Headers.Location!.PathAndQuery), StringComparison.Ordinal);
        Assert.Equal((InterventionKind.TargetRemoved, "Plan Samenleven", "Stond er dubbel."), await LastInterventionAsync());
        using (var done = await administrator.SubmitAsync(Page, Page, ("_handler", $"datum-weg-{Measured.Slug}-{Measured.April}"), ("Form.Reason", "Niet gevraagd.")))
            Assert.Contains("De rapporteringsdatum is weggehaald.", await administrator.ReadAsync(done.Headers.Location!.PathAndQuery), StringComparison.Ordinal);
        Assert.Equal((InterventionKind.ReportingDateRemoved, "Plan Samenleven", "Niet gevraagd."), await LastInterventionAsync());

        var programme = await portal.ProgrammeAsync();
        Assert.Equal((5, Measured.October), (programme.Targets.Count, Assert.Single(programme.Dates).Slug));
        using var gone = await administrator.GetAsync(PageOf(Measured.School));
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
        await Assert.ThrowsAsync<RefusedException>(() => portal.PublishProgrammeAsync());
        await portal.PublishProgrammeAsync(erratum: "Stond er dubbel.");
    }

    [Fact]
    public async Task What_was_measured_can_be_neither_put_right_nor_taken_back()
    {
        await portal.SubmittedMeasurementAsync(Measured.Courses, Measured.Counted(1102));
        var by = await portal.PersonAsync(Role.Administrator);

        var page = PageText.Of(await administrator.ReadAsync(PageOf(Measured.Courses)));
        using var correction = await administrator.SubmitAsync(Page, PageOf(Measured.Courses), [("_handler", "verbeteren"), .. Correction()]);
        var target = await Assert.ThrowsAsync<RefusedException>(() => Steps.RemoveTargetAsync(Measured.Slug, Measured.Courses, "Weg ermee.", by));
        var date = await Assert.ThrowsAsync<RefusedException>(() => Steps.RemoveDateAsync(Measured.Slug, Measured.April, "Weg ermee.", by));

        Assert.Contains("Van “Deelnames aan oefenkansen Nederlands” is al een meting begonnen, voor 15 april 2023. Wat toen beloofd was, blijft staan: voeg een nieuw engagement toe", page, StringComparison.Ordinal);
        Assert.DoesNotContain("1.102", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Engagement weghalen", page, StringComparison.Ordinal);
        Assert.NotEqual(HttpStatusCode.Redirect, correction.StatusCode);
        Assert.Contains("laat het engagement staan", target.Message, StringComparison.Ordinal);
        Assert.Contains("Voor 15 april 2023 is al een meting begonnen van “Deelnames aan oefenkansen Nederlands”", date.Message, StringComparison.Ordinal);
        Assert.Contains("Er is al gemeten: deze datum blijft.", await administrator.ReadAsync(Page), StringComparison.Ordinal);
        Assert.Equal((6, 2, 1384), ((await portal.ProgrammeAsync()).Targets.Count, (await portal.ProgrammeAsync()).Dates.Count, (await TargetAsync(Measured.Courses)).Promise.Number));
    }

    [Fact]
    public async Task What_is_measured_at_the_same_moment_stays()
    {
        var by = await portal.PersonAsync(Role.Administrator);
        var town = new TownClock(TimeProvider.System);

        var target = new ProgrammeAdministrationCommands(new DatabasesWithSomebodyFirst(portal.DatabaseFile, () => portal.SubmittedMeasurementAsync(Measured.Courses, Measured.Counted(1102))), portal.Get<RouteDefinitions>(), portal.Get<Outbox>(), town);
        var date = new ProgrammeAdministrationCommands(new DatabasesWithSomebodyFirst(portal.DatabaseFile, () => portal.SubmittedMeasurementAsync(Measured.School, Measured.Counted(169, Measured.October), Measured.October)), portal.Get<RouteDefinitions>(), portal.Get<Outbox>(), town);

        Assert.StartsWith("Iemand was u voor", (await Assert.ThrowsAsync<RefusedException>(() => target.RemoveTargetAsync(Measured.Slug, Measured.Courses, "Dubbel.", by))).Message, StringComparison.Ordinal);
        Assert.StartsWith("Iemand was u voor", (await Assert.ThrowsAsync<RefusedException>(() => date.RemoveDateAsync(Measured.Slug, Measured.October, "Dubbel.", by))).Message, StringComparison.Ordinal);
        Assert.Equal((1102, 169), ((await portal.FindMeasurementAsync(Measured.Courses))!.Entry.Value, (await portal.FindMeasurementAsync(Measured.School, Measured.October))!.Entry.Value));
        Assert.Equal((6, 2), ((await portal.ProgrammeAsync()).Targets.Count, (await portal.ProgrammeAsync()).Dates.Count));
    }

    [Fact]
    public async Task The_secretary_reads_every_word_that_changes_before_it_is_published()
    {
        var by = await portal.PersonAsync(Role.Administrator);
        await Steps.AddTargetAsync(Measured.Slug, 1, new("", "Fietslessen", "12 fietslessen te geven", 12, "lessen", false, TargetKind.Cumulative), "Werk", await ActionAsync("01-11-sap-01-01"), "Ook beloofd.", by);
        await Steps.RemoveTargetAsync(Measured.Slug, Measured.Culture, "Stond er dubbel.", by);
        await Steps.CorrectTargetAsync(Measured.Slug, Measured.Courses, new("", "Deelnames aan oefenkansen Nederlands", "minstens 1.400 deelnames", 1400, "deelnames", true, TargetKind.Cumulative), "Werk", "Verkeerd overgenomen.", by);
        await Steps.LinkAsync(Measured.Slug, Measured.School, await ActionAsync("01-11-sap-01-01"), true, "Beide betalen.", by);
        await Steps.RemoveDateAsync(Measured.Slug, Measured.April, "Niet gevraagd.", by);
        await Steps.AddDateAsync(Measured.Slug, 1, new(2023, 7, 15), new(2023, 6, 30), "Gevraagd.", by);

        using var secretary = await Visitor.SignedInAsync(portal, Role.CollegeSecretary);
        var html = WebUtility.HtmlDecode(await secretary.ReadAsync($"/werk/programmas/{Measured.Slug}/publicatie"));
        var page = PageText.Of(html[..html.IndexOf("Zo komt het op de openbare pagina", StringComparison.Ordinal)]);

        Assert.Contains("Naam Fietslessen Belofte 12 fietslessen te geven Aantal 12 lessen Hoe het telt telt op sinds het begin van het jaar Domein Werk Acties 01/11/SAP/01/01", page, StringComparison.Ordinal);
        Assert.Contains("Jongeren in contact gebracht met cultuur valt weg", page, StringComparison.Ordinal);
        Assert.Contains("Belofte 170 jongeren in contact te hebben gebracht met cultuur", page, StringComparison.Ordinal);
        Assert.Contains("Deelnames aan oefenkansen Nederlands gewijzigd", page, StringComparison.Ordinal);
        Assert.Contains("<del>1.384</del>", html, StringComparison.Ordinal);
        Assert.Contains("<ins>1.400</ins>", html, StringComparison.Ordinal);
        Assert.Contains("(dubbele investering)", page, StringComparison.Ordinal);
        Assert.Contains("15 juli 2023, over de stand op 30 juni 2023 komt erbij", page, StringComparison.Ordinal);
        Assert.Contains("15 april 2023, over de stand op 31 maart 2023 valt weg", page, StringComparison.Ordinal);
        Assert.Contains("erratum nodig", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Werkzoekenden", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_decision_on_the_same_number_is_a_change_that_can_be_seen()
    {
        var measurement = await portal.ApprovedMeasurementAsync(Measured.Courses, Measured.Counted(1102));
        await portal.PublishProgrammeAsync();
        var first = measurement.Decided!.Decision;
        await portal.Get<MeasurementCommands>().CorrectAsync(measurement.Id, "Nog eens langs het college.", await portal.PersonAsync(Role.Staff));
        await portal.AgreedMeasurementAsync(Measured.Courses, Measured.Counted(1102));
        await portal.Get<CollegeCommands>().RegisterAsync(
            new(2023, 1),
            new DateOnly(2023, 5, 8),
            "2023_CBS_00500",
            [new MeasurementResult(measurement.Id, 2, DecisionOutcome.Approved)],
            await portal.PersonAsync(Role.CollegeSecretary));

        using var secretary = await Visitor.SignedInAsync(portal, Role.CollegeSecretary);
        var html = WebUtility.HtmlDecode(await secretary.ReadAsync($"/werk/programmas/{Measured.Slug}/publicatie"));

        Assert.Matches($"<del>[^<]*besluit {first.Number} van {DutchDate.InWords(first.SessionDate)}[^<]*</del> <ins>[^<]*besluit 2023_CBS_00500 van 8 mei 2023", html);
    }

    [Theory]
    [InlineData(Role.Staff)]
    [InlineData(Role.HeadOfService)]
    [InlineData(Role.ManagementTeam)]
    [InlineData(Role.Alderman)]
    [InlineData(Role.CollegeSecretary)]
    public async Task Nobody_else_changes_anything(Role role)
    {
        var (by, action) = (await portal.PersonAsync(role), await ActionAsync("01-11-sap-01-01"));
        using var visitor = await Visitor.SignedInAsync(portal, role);
        var promise = new TargetPromise("", "Iets", "Iets beloven", 5, "dingen", false, TargetKind.Level);

        await Assert.ThrowsAsync<RefusedException>(() => Steps.LinkAsync(Measured.Slug, Measured.Courses, action, false, "Zomaar.", by));
        await Assert.ThrowsAsync<RefusedException>(() => Steps.UnlinkAsync(Measured.Slug, Measured.School, action, "Zomaar.", by));
        await Assert.ThrowsAsync<RefusedException>(() => Steps.AddTargetAsync(Other, 1, promise, null, action, "Zomaar.", by));
        await Assert.ThrowsAsync<RefusedException>(() => Steps.AddDateAsync(Measured.Slug, 1, new(2023, 7, 15), new(2023, 6, 30), "Zomaar.", by));
        await Assert.ThrowsAsync<RefusedException>(() => Steps.CorrectTargetAsync(Measured.Slug, Measured.Courses, promise, null, "Zomaar.", by));
        await Assert.ThrowsAsync<RefusedException>(() => Steps.RemoveTargetAsync(Measured.Slug, Measured.Courses, "Zomaar.", by));
        await Assert.ThrowsAsync<RefusedException>(() => Steps.RemoveDateAsync(Measured.Slug, Measured.April, "Zomaar.", by));
        using var answer = await visitor.GetAsync(Page);
        using var one = await visitor.GetAsync(PageOf(Measured.Courses));
        using var removal = await visitor.SubmitAsync("/werk", PageOf(Measured.Courses), ("_handler", "weghalen"), ("Form.Reason", "Zomaar."));
        using var post = await visitor.SubmitAsync("/werk", Page, ("_handler", "datum"), ("Date.Year", "plan-samenleven/1"), ("Date.Due", "2023-07-15"), ("Date.AsOf", "2023-06-30"), ("Date.Reason", "Gevraagd."));

        Assert.All([answer, post, one, removal], a => Assert.Equal(HttpStatusCode.Forbidden, a.StatusCode));
        var programme = await portal.ProgrammeAsync();
        Assert.Equal(1384, programme.Targets[0].Promise.Number);
        Assert.Equal((6, 2, 1), (programme.Targets.Count, programme.Dates.Count, programme.Targets.Sum(t => t.Actions.Count)));
    }

    private async Task<Target> TargetAsync(string slug) => (await portal.ProgrammeAsync()).Targets.Single(t => t.Promise.Slug == slug);

    private async Task<int> ActionAsync(string slug)
    {
        await using var db = await portal.Databases.CreateDbContextAsync();
        return await db.Actions.Where(a => a.Slug == slug).Select(a => a.Id).SingleAsync();
    }

    private async Task<(InterventionKind, string, string)> LastInterventionAsync()
    {
        await using var db = await portal.Databases.CreateDbContextAsync();
        var last = await db.Interventions.OrderByDescending(i => i.Id).FirstAsync();
        return (last.Kind, last.Subject, last.Reason);
    }

    private static string PageOf(string target) => $"{Page}/{Measured.Slug}/{target}";

    private static (string Name, string Value)[] Correction() =>
    [
        ("Form.Name", "Toegankelijke plekken"), ("Form.Text", "3 plekken toegankelijk maken"), ("Form.Number", "3"), ("Form.Unit", "plekken"), ("Form.IsAtLeast", "true"),
        ("Form.Kind", "Cumulative"), ("Form.Domain", "Werk"), ("Form.Reason", "Verkeerd overgenomen."),
    ];

    private static (string Name, string Value)[] Promise() =>
    [
        ("New.Year", $"{Other}/1"), ("New.Action", "1"), ("New.Name", "Belevingen per jaar"), ("New.Text", "elk jaar 12 belevingen"), ("New.Number", "12"), ("New.Unit", "belevingen"),
        ("New.Kind", "Level"), ("New.Domain", ""), ("New.Reason", "Staat in het plan."),
    ];
}
