using System.Net;
using Lier.Portal.Application.Accounts;
using Lier.Portal.Domain.People;
using Microsoft.Extensions.DependencyInjection;

namespace Lier.Portal.Identity;

/// <summary>
/// A desk opens for its roles and for nobody else, by <see cref="Policies"/> and <see cref="SignInEndpoints"/>, and a form is only taken
/// from its own page.
/// </summary>
public sealed class DoorsTests(Portal portal) : IClassFixture<Portal>
{
    private static readonly Dictionary<string, Role[]> Desks = new()
    {
        ["/werk"] = Enum.GetValues<Role>(),
        ["/notas/2021-h2/01-11-sap-01-01"] = [Role.Staff, Role.HeadOfService, Role.Alderman, Role.CollegeSecretary],
        ["/werk/akkoord"] = [Role.HeadOfService, Role.ManagementTeam, Role.Alderman],
        ["/werk/akkoord/lijst"] = [Role.HeadOfService, Role.ManagementTeam, Role.Alderman],
        ["/college/2021-h2"] = [Role.CollegeSecretary],
        ["/college/2021-h2/ontbreekt"] = [Role.CollegeSecretary],
        ["/college/2021-h2/overzicht"] = [Role.CollegeSecretary],
        ["/college/2021-h2/bundel"] = [Role.CollegeSecretary],
        ["/college/2021-h2/besluiten"] = [Role.CollegeSecretary],
        ["/college/2021-h2/ontwerpbesluit"] = [Role.CollegeSecretary],
        ["/college/2021-h2/ontwerpbesluit/ontwerpbesluit.docx"] = [Role.CollegeSecretary],
        ["/publicatie/2021-h2"] = [Role.CollegeSecretary],
        ["/publicatie/2021-h2/voorbeeld"] = [Role.CollegeSecretary],
        ["/beheer"] = [Role.Administrator],
        ["/beheer/perioden"] = [Role.Administrator],
        ["/beheer/acties"] = [Role.Administrator],
        ["/beheer/teams"] = [Role.Administrator],
        ["/beheer/inlezen"] = [Role.Administrator],
        ["/beheer/vastgelopen"] = [Role.Administrator],
        ["/beheer/werkstromen"] = [Role.Administrator],
        ["/beheer/ingrepen"] = [Role.Administrator],
        ["/werk/vervanging"] = [Role.Alderman, Role.Administrator],
        ["/beheer/termijnen"] = [Role.CollegeSecretary, Role.Administrator],
    };

    public static TheoryData<string, Role> EveryDeskAndRole()
    {
        var rows = new TheoryData<string, Role>();
        foreach (var desk in Desks.Keys)
            foreach (var role in Enum.GetValues<Role>())
                rows.Add(desk, role);
        return rows;
    }

    public static TheoryData<string> EveryDesk() => [.. Desks.Keys];

    [Theory, MemberData(nameof(EveryDeskAndRole))]
    public async Task A_desk_opens_for_its_roles_and_for_no_other(string desk, Role role)
    {
        using var visitor = await Visitor.SignedInAsync(portal, role);

        using var answer = await visitor.GetAsync(desk);

        Assert.Equal(Desks[desk].Contains(role) ? HttpStatusCode.OK : HttpStatusCode.Forbidden, answer.StatusCode);
        if (answer.StatusCode == HttpStatusCode.Forbidden)
            Assert.Contains("Geen toegang", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(EveryDesk))]
    public async Task Who_is_not_signed_in_is_sent_to_the_sign_in_page(string desk)
    {
        using var visitor = new Visitor(portal);

        using var answer = await visitor.GetAsync(desk);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal($"/aanmelden?terug={Uri.EscapeDataString(desk)}", answer.Headers.Location!.PathAndQuery);
    }

    [Fact]
    public async Task Without_a_role_nobody_opens_a_circuit()
    {
        using var visitor = new Visitor(portal);

        using var answer = await visitor.PostAsync("/_blazor/negotiate?negotiateVersion=1");

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Theory]
    [InlineData("/aanmelden/als/Staff")]
    [InlineData("/afmelden")]
    [InlineData("/beheer/perioden")]
    [InlineData("/publicatie/2021-h2")]
    public async Task A_form_from_elsewhere_is_refused(string action)
    {
        using var visitor = await Visitor.SignedInAsync(portal, action.StartsWith("/publicatie", StringComparison.Ordinal) ? Role.CollegeSecretary : Role.Administrator);

        using var answer = await visitor.PostAsync(action, ("back", "/werk"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("Het formulier was verlopen", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signing_out_closes_the_desks()
    {
        using var visitor = await Visitor.SignedInAsync(portal, Role.Staff);

        using var answer = await visitor.SubmitAsync("/werk", "/afmelden", ("back", ""));
        using var after = await visitor.GetAsync("/werk");

        Assert.Equal("/", answer.Headers.Location!.OriginalString);
        Assert.Equal(HttpStatusCode.Redirect, after.StatusCode);
    }

    [Fact]
    public async Task A_copied_cookie_is_worth_nothing_once_its_owner_signed_out()
    {
        using var visitor = await Visitor.SignedInAsync(portal, Role.Staff);
        using var thief = visitor.WithTheSameCookies(portal);
        Assert.Contains("Mijn werk", await thief.ReadAsync("/werk"), StringComparison.Ordinal);

        using var answer = await visitor.SubmitAsync("/werk", "/afmelden");
        using var after = await thief.GetAsync("/werk");

        Assert.Equal(HttpStatusCode.Redirect, after.StatusCode);
        Assert.StartsWith("/aanmelden", after.Headers.Location!.PathAndQuery, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("99")]
    [InlineData("-1")]
    [InlineData("Boss")]
    public async Task A_role_that_does_not_exist_is_no_sign_in(string role)
    {
        using var visitor = new Visitor(portal);

        using var answer = await visitor.SubmitAsync("/aanmelden", $"/aanmelden/als/{role}");

        Assert.Contains(answer.StatusCode, new[] { HttpStatusCode.NotFound, HttpStatusCode.BadRequest });
        Assert.DoesNotContain(answer.Headers, h => h.Key == "Set-Cookie" && h.Value.Any(v => v.StartsWith("lier-portal=", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("/werk?é ü", "/werk")]
    [InlineData("/rapporten", "/rapporten")]
    [InlineData("//elders.example", "/werk")]
    [InlineData("/\\elders.example", "/werk")]
    [InlineData("https://elders.example", "/werk")]
    public async Task Signing_in_leads_back_only_within_the_portal(string back, string expected)
    {
        using var visitor = new Visitor(portal);

        using var answer = await visitor.SubmitAsync("/aanmelden", "/aanmelden/als/Staff", ("back", back));

        Assert.Equal(expected, answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Many_who_sign_in_for_the_first_time_at_once_all_come_in_as_the_same_person()
    {
        var people = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => portal.Services.GetRequiredService<SignInCommands>()
            .RecogniseAsync("ontwikkeling:gelijktijdig", "Gelijktijdig", [Role.Staff], []))));

        Assert.Single(people.Select(p => p.Id).Distinct());
    }

    [Fact]
    public async Task The_alderman_of_the_development_sign_in_is_the_one_whom_the_report_names()
    {
        using var visitor = await Visitor.SignedInAsync(portal, Role.Alderman);

        Assert.Contains("Annemie Goris · schepen", WebUtility.HtmlDecode(await visitor.ReadAsync("/werk")), StringComparison.Ordinal);
    }
}
