using System.Net;
using Lier.Portal.Application.Administration;
using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lier.Portal.Application.Programmes;

/// <summary>
/// What is being filled in is seen through <see cref="ProgrammeQueries"/> by the team, the competent alderman and the secretary; by nobody
/// else, and by them only once it is submitted.
/// </summary>
public sealed class WhoSeesAMeasurementTests : IAsyncLifetime
{
    private const string Typed = "Geheim: nog na te kijken.";
    private readonly Portal portal = new();

    public async Task InitializeAsync()
    {
        await portal.InitializeAsync();
        await portal.Get<MeasurementCommands>().WriteAsync(Measured.Slug, Measured.April, Measured.School, 0, Measured.Counted(87) with { Comment = Typed }, await portal.PersonAsync(Role.Staff));
    }

    public async Task DisposeAsync() => await portal.DisposeAsync();

    private static string[] Addresses => ["/werk", "/werk/programmas", Measured.Desk(), Measured.Desk(Measured.October), Measured.Page(Measured.School), Measured.Page(Measured.School, Measured.October)];

    [Theory]
    [InlineData(Role.Alderman, HttpStatusCode.OK)]
    [InlineData(Role.CollegeSecretary, HttpStatusCode.OK)]
    [InlineData(Role.HeadOfService, HttpStatusCode.Forbidden)]
    [InlineData(Role.ManagementTeam, HttpStatusCode.Forbidden)]
    [InlineData(Role.Administrator, HttpStatusCode.Forbidden)]
    public async Task A_draft_is_for_the_team_alone(Role role, HttpStatusCode page)
    {
        using var visitor = await Visitor.SignedInAsync(portal, role);

        await AssertHiddenAsync(visitor);
        using var answer = await visitor.GetAsync(Measured.Page(Measured.School));
        Assert.Equal(page, answer.StatusCode);
    }

    [Theory]
    [InlineData(Role.HeadOfService)]
    [InlineData(Role.ManagementTeam)]
    [InlineData(Role.Administrator)]
    public async Task What_is_submitted_is_not_for_everybody_either(Role role)
    {
        await portal.AgreedMeasurementAsync(Measured.School, Measured.Counted(87) with { Comment = Typed });
        using var visitor = await Visitor.SignedInAsync(portal, role);

        await AssertHiddenAsync(visitor);
    }

    [Fact]
    public async Task A_team_and_an_alderman_of_another_action_see_nothing_of_it()
    {
        using var staff = await Visitor.SignedInAsync(portal, Role.Staff);
        using var alderman = await Visitor.SignedInAsync(portal, Role.Alderman);
        await portal.SubmittedMeasurementAsync(Measured.School, Measured.Counted(87) with { Comment = Typed });
        Assert.Contains(Typed, await alderman.ReadAsync(Measured.Page(Measured.School)), StringComparison.Ordinal);
        var (assignments, administrator, other) = (portal.Services.GetRequiredService<AssignmentCommands>(), await portal.PersonAsync(Role.Administrator), await portal.AldermanAsync("Een ander"));
        await using (var db = await portal.Databases.CreateDbContextAsync())
        {
            var action = await db.Actions.SingleAsync(a => a.Slug == "01-11-sap-02-07");
            await assignments.AssignTeamAsync([action.Id], "Groendienst", "Verhuisd.", administrator);
            await assignments.MoveMandatesAsync([action.Id], other.Id, portal.Services.GetRequiredService<TownClock>().Today, true, "Verdeeld.", administrator);
        }

        foreach (var visitor in new[] { staff, alderman })
        {
            await AssertHiddenAsync(visitor);
            using var answer = await visitor.GetAsync(Measured.Page(Measured.School));
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
            using var post = await visitor.SubmitAsync("/werk", Measured.Page(Measured.School), ("_handler", "meting"), ("Form.Deed", "akkoord"), ("Form.Version", "1"));
            Assert.False(post.IsSuccessStatusCode || post.StatusCode == HttpStatusCode.Redirect, $"{post.StatusCode}");
        }

        Assert.Equal(NoteStage.ForAgreement, (await portal.FindMeasurementAsync(Measured.School))!.Stage);
    }

    [Fact]
    public async Task Outside_the_team_a_returned_one_shows_what_was_submitted_and_not_what_is_typed_since()
    {
        var submitted = await portal.SubmittedMeasurementAsync(Measured.School, Measured.Counted(91) with { Comment = "Zoals ingediend." });
        await portal.Get<MeasurementCommands>().SendBackAsync(submitted.Id, 1, "Te veel.", await portal.PersonAsync(Role.Alderman));
        await portal.Get<MeasurementCommands>().WriteAsync(Measured.Slug, Measured.April, Measured.School, submitted.Revision + 1, Measured.Counted(88) with { Comment = Typed }, await portal.PersonAsync(Role.Staff));
        using var secretary = await Visitor.SignedInAsync(portal, Role.CollegeSecretary);

        Assert.Contains("Zoals ingediend.", await secretary.ReadAsync(Measured.Page(Measured.School)), StringComparison.Ordinal);
        foreach (var address in Addresses) Assert.DoesNotContain(Typed, await secretary.ReadAsync(address), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_comes_in_without_signing_in()
    {
        using var visitor = new Visitor(portal);

        foreach (var address in Addresses.Append("/beheer/programmas").Append("/werk/programmas/plan-samenleven/publicatie"))
        {
            using var answer = await visitor.GetAsync(address);
            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        }
    }

    [Theory]
    [InlineData(Role.Staff)]
    [InlineData(Role.Alderman)]
    [InlineData(Role.HeadOfService)]
    [InlineData(Role.ManagementTeam)]
    [InlineData(Role.Administrator)]
    public async Task Only_the_secretary_comes_to_the_publication(Role role)
    {
        using var visitor = await Visitor.SignedInAsync(portal, role);

        using var answer = await visitor.GetAsync("/werk/programmas/plan-samenleven/publicatie");

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    private static async Task AssertHiddenAsync(Visitor visitor)
    {
        foreach (var address in Addresses)
        {
            using var answer = await visitor.GetAsync(address);
            var html = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
            Assert.DoesNotContain(Typed, html, StringComparison.Ordinal);
            Assert.DoesNotContain("87 van", html, StringComparison.Ordinal);
            Assert.DoesNotContain("<b>87</b>", html, StringComparison.Ordinal);
        }
    }
}
