using Lier.Portal.Application.Routes;
using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Reports;
using Lier.Portal.Public.Frame;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Programmes;

/// <summary>
/// What is on its way is nobody's to read; what <see cref="ProgrammePublicationCommands"/> published is to be read everywhere at once, by
/// <see cref="Engagements"/> and <see cref="PublicPages"/>.
/// </summary>
public sealed class BeforeAProgrammeIsPublishedTests : IAsyncLifetime
{
    private const string Served = "brug-naar-onderwijs";

    private static readonly string[] Places =
    [
        "/", "/programmas", "/programmas/plan-samenleven", "/programmas/plan-samenleven.json", "/programmas/plan-samenleven.csv", "/programmas/plan-samenleven.jsonld",
        "/acties/01-11-sap-02-07", "/rapporten/2021-h1", "/catalogus.jsonld",
    ];

    private readonly Portal portal = new();

    public Task InitializeAsync() => portal.InitializeAsync();

    public Task DisposeAsync() => portal.DisposeAsync().AsTask();

    [Fact]
    public async Task An_approved_measurement_changes_no_page_and_no_file()
    {
        using var visitor = new Visitor(portal);
        var before = await Task.WhenAll(Places.Select(visitor.ReadAsync));
        await portal.ApprovedMeasurementAsync(Served, Measured.Entry with { Value = 96 });
        await portal.SubmittedMeasurementAsync();
        portal.Get<PublicPages>().Forget();

        Assert.Equal(before, await Task.WhenAll(Places.Select(visitor.ReadAsync)));
    }

    [Fact]
    public async Task A_publication_is_on_every_page_that_tells_of_it_at_once()
    {
        using var visitor = new Visitor(portal);
        foreach (var place in Places) Assert.DoesNotContain("96", await StateIn(visitor, place), StringComparison.Ordinal);
        await portal.ApprovedMeasurementAsync(Served, Measured.Entry with { Value = 96 });

        await portal.PublishProgrammeAsync();

        Assert.Contains("96 van 169 gezinnen, stand op 31 maart 2023", await visitor.ReadAsync("/programmas/plan-samenleven"), StringComparison.Ordinal);
        Assert.Contains("96 van 169 gezinnen, stand op 31 maart 2023", await visitor.ReadAsync("/acties/01-11-sap-02-07"), StringComparison.Ordinal);
        Assert.Contains("laatste stand: 31 maart 2023", await visitor.ReadAsync("/programmas"), StringComparison.Ordinal);
        Assert.Contains("laatste stand: 31 maart 2023", await visitor.ReadAsync("/"), StringComparison.Ordinal);
        Assert.Contains("\"value\":96", await visitor.ReadAsync("/programmas/plan-samenleven.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_action_and_its_report_name_what_it_serves_and_the_reports_own_files_do_not()
    {
        using var visitor = new Visitor(portal);
        const string Link = "<a href=\"/programmas/plan-samenleven#engagement-brug-naar-onderwijs\">Gezinnen geholpen met een brug naar het onderwijs</a>";

        var (report, found) = (await visitor.ReadAsync("/rapporten/2021-h1"), await visitor.ReadAsync("/rapporten/2021-h1?zoek=schoolcoaching"));

        Assert.Contains($"{Link}: 169 gezinnen (Plan Samenleven)", report, StringComparison.Ordinal);
        Assert.Contains(Link, found, StringComparison.Ordinal);
        Assert.Contains(Link, await visitor.ReadAsync("/acties/01-11-sap-02-07"), StringComparison.Ordinal);
        Assert.Contains("href=\"/programmas/meerjarenplan-2020-2025#engagement-werkervaringsplaatsen\"", await visitor.ReadAsync("/acties/01-11-sap-01-05"), StringComparison.Ordinal);
        Assert.Equal(2, System.Text.RegularExpressions.Regex.Count(report, "Engagementen bij deze actie"));
        Assert.DoesNotContain("Engagementen bij deze actie", await visitor.ReadAsync("/acties/01-11-sap-01-01"), StringComparison.Ordinal);
        foreach (var form in new[] { "txt", "csv", "json", "jsonld" }) Assert.DoesNotContain("169 gezinnen", await visitor.ReadAsync($"/rapporten/2021-h1.{form}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_later_plan_with_the_same_codes_is_not_served_by_them()
    {
        var standing = await portal.Get<ProgrammeQueries>().StandingAsync();

        Assert.Single(Engagements.Of(standing, new(2021, 1)).ServedBy("01/11/SAP/01/05"));
        Assert.Empty(Engagements.Of(standing, new(2026, 1)).ServedBy("01/11/SAP/01/05"));
        Assert.Empty(Engagements.Of(standing, new(2019, 2)).ServedBy("01/11/SAP/01/05"));
    }

    [Fact]
    public async Task The_engagements_of_a_whole_report_are_one_question_to_the_database()
    {
        var databases = new CountedDatabases(portal.DatabaseFile);

        Assert.Equal(1, await databases.CountAsync(async () => Engagements.Of(await new ProgrammeQueries(databases, portal.Get<RouteDefinitions>(), portal.Get<TownClock>()).StandingAsync(), new(2021, 1)).ServedBy("01/11/SAP/02/07")));
    }

    [Fact]
    public async Task A_double_investment_is_called_that_under_both_actions()
    {
        await using (var db = await portal.Databases.CreateDbContextAsync())
        {
            var target = (await db.Programmes.Whole().SingleAsync(p => p.Slug == Measured.Slug)).Targets.Single(t => t.Promise.Slug == Served);
            target.LinkTo(await db.Actions.SingleAsync(a => a.Code == "01/11/SAP/02/01"), isDoubleInvestment: true, portal.Get<TownClock>().Sign(await portal.PersonAsync(Role.Administrator)));
            await db.SaveChangesAsync();
        }

        await portal.PublishProgrammeAsync("Een tweede actie investeert mee.");
        using var visitor = new Visitor(portal);

        var page = await visitor.ReadAsync("/programmas/plan-samenleven");
        Assert.Contains("Acties die dit engagement dienen (dubbele investering)", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/acties/01-11-sap-02-01\">", page, StringComparison.Ordinal);
        foreach (var action in new[] { "01-11-sap-02-01", "01-11-sap-02-07" }) Assert.Contains("als dubbele investering", await visitor.ReadAsync($"/acties/{action}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_action_that_has_no_page_is_named_without_a_link()
    {
        await using (var db = await portal.Databases.CreateDbContextAsync())
        {
            db.Add(RegisterEntry.Withdraw(await db.Reports.SingleAsync(), "Er stonden persoonsgegevens in.", portal.Get<TownClock>().Sign(await portal.PersonAsync(Role.CollegeSecretary))));
            await db.SaveChangesAsync();
        }

        portal.Get<PublicPages>().Forget();
        using var visitor = new Visitor(portal);
        var page = await visitor.ReadAsync("/programmas/plan-samenleven");

        Assert.Contains("01/11/SAP/02/07 Schoolcoaching", PageText.Of(page), StringComparison.Ordinal);
        Assert.DoesNotContain("/acties/01-11-sap-02-07", page, StringComparison.Ordinal);
    }

    private static async Task<string> StateIn(Visitor visitor, string place) =>
        string.Concat(System.Text.RegularExpressions.Regex.Matches(await visitor.ReadAsync(place), "96 van minstens|laatste stand|\"value\":96").Select(m => m.Value));
}
