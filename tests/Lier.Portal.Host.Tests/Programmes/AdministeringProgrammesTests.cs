using System.Net;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Administration;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Programmes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lier.Portal.Programmes;

/// <summary>Which actions serve an engagement, what else was promised, and when there is a report: an administrator's, with the reason on record.</summary>
public sealed class AdministeringProgrammesTests : IAsyncLifetime
{
    private const string Page = "/beheer/programmas";
    private const string Other = "meerjarenplan-2020-2025";
    private readonly Portal portal = new();
    private Samenleven plan = null!;
    private Visitor administrator = null!;

    private ProgrammeAdministrationSteps Steps => portal.Services.GetRequiredService<ProgrammeAdministrationSteps>();

    public async Task InitializeAsync()
    {
        await portal.InitializeAsync();
        (plan, administrator) = (new(portal), await Visitor.SignedInAsync(portal, Role.Administrator));
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
        (string, string)[] fields = [("_handler", "koppelen"), ("Link.Target", $"{Samenleven.Plan}/{Samenleven.School}"), ("Link.Action", $"{second}"), ("Link.Reason", "Beide betalen.")];

        using (var refused = await administrator.SubmitAsync(Page, Page, fields))
            FieldErrors.AssertBeside("dubbel", "duid dan “dubbele investering” aan", await refused.Content.ReadAsStringAsync());
        Assert.Single((await TargetAsync(Samenleven.School)).Actions);
        using (var done = await administrator.SubmitAsync(Page, Page, [.. fields, ("Link.IsDouble", "true")]))
            Assert.Contains("is aan de actie gekoppeld", await administrator.ReadAsync(done.Headers.Location!.PathAndQuery), StringComparison.Ordinal);

        var target = await TargetAsync(Samenleven.School);
        Assert.Equal((2, true), (target.Actions.Count, target.IsDoubleInvestment));
        Assert.Contains("(dubbele investering)", await administrator.ReadAsync(Page), StringComparison.Ordinal);
        Assert.Equal((InterventionKind.TargetLinked, "Plan Samenleven", "Beide betalen."), await LastInterventionAsync());
    }

    [Fact]
    public async Task What_is_unlinked_belongs_to_the_whole_programme_again()
    {
        var action = await ActionAsync("01-11-sap-02-07");
        await Steps.LinkAsync(Samenleven.Plan, Samenleven.Dutch, action, false, "Hoort hier.", await portal.PersonAsync(Role.Administrator));

        using (await administrator.SubmitAsync(Page, Page, ("_handler", "losmaken"), ("Unlink.Pair", $"{Samenleven.Plan}/{Samenleven.Dutch}/{action}"), ("Unlink.Reason", "Toch niet."))) { }

        Assert.Empty((await TargetAsync(Samenleven.Dutch)).Actions);
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
        Assert.Equal(2, (await plan.ProgrammeAsync()).Dates.Count);
    }

    [Fact]
    public async Task A_date_that_is_added_can_be_filled_in()
    {
        using (await administrator.SubmitAsync(Page, Page, ("_handler", "datum"), ("Date.Year", "plan-samenleven/1"), ("Date.Due", "2023-07-15"), ("Date.AsOf", "2023-06-30"), ("Date.Reason", "Gevraagd."))) { }

        using var staff = await Visitor.SignedInAsync(portal, Role.Staff);
        Assert.Contains("Stand op 30 juni 2023", await staff.ReadAsync(Samenleven.Desk("2023-07-15")), StringComparison.Ordinal);
        Assert.Equal((InterventionKind.ReportingDateAdded, "Plan Samenleven", "Gevraagd."), await LastInterventionAsync());
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

        await Assert.ThrowsAsync<RefusedException>(() => Steps.LinkAsync(Samenleven.Plan, Samenleven.Dutch, action, false, "Zomaar.", by));
        await Assert.ThrowsAsync<RefusedException>(() => Steps.UnlinkAsync(Samenleven.Plan, Samenleven.School, action, "Zomaar.", by));
        await Assert.ThrowsAsync<RefusedException>(() => Steps.AddTargetAsync(Other, 1, promise, null, action, "Zomaar.", by));
        await Assert.ThrowsAsync<RefusedException>(() => Steps.AddDateAsync(Samenleven.Plan, 1, new(2023, 7, 15), new(2023, 6, 30), "Zomaar.", by));
        using var answer = await visitor.GetAsync(Page);
        using var post = await visitor.SubmitAsync("/werk", Page, ("_handler", "datum"), ("Date.Year", "plan-samenleven/1"), ("Date.Due", "2023-07-15"), ("Date.AsOf", "2023-06-30"), ("Date.Reason", "Gevraagd."));

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.Forbidden), (answer.StatusCode, post.StatusCode));
        var programme = await plan.ProgrammeAsync();
        Assert.Equal((6, 2, 1), (programme.Targets.Count, programme.Dates.Count, programme.Targets.Sum(t => t.Actions.Count)));
    }

    private async Task<Target> TargetAsync(string slug) => (await plan.ProgrammeAsync()).Targets.Single(t => t.Promise.Slug == slug);

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

    private static (string Name, string Value)[] Promise() =>
    [
        ("New.Year", $"{Other}/1"), ("New.Action", "1"), ("New.Name", "Belevingen per jaar"), ("New.Text", "elk jaar 12 belevingen"), ("New.Number", "12"), ("New.Unit", "belevingen"),
        ("New.Kind", "Level"), ("New.Domain", ""), ("New.Reason", "Staat in het plan."),
    ];
}
