using Lier.Portal.Documents.Texts;
using Lier.Portal.Application.Routes;
using System.Net;
using Lier.Portal.Application.Deadlines;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.People;
using Microsoft.Extensions.DependencyInjection;

namespace Lier.Portal.Application.Programmes;

/// <summary>
/// 10 April 2023, in five days Plan Samenleven reports for the first time: what <see cref="ProgrammeWorkQueries"/> tells whom.
/// </summary>
public sealed class WhatIsDueTests : IAsyncLifetime
{
    private readonly FakeTime time = new(DeadlineTown.On(2023, 4, 10));
    private readonly Portal portal;

    public WhatIsDueTests() => portal = new Portal { Time = time };

    public async Task InitializeAsync()
    {
        await portal.InitializeAsync();
    }

    public async Task DisposeAsync() => await portal.DisposeAsync();

    private ProgrammeWorkQueries Work => portal.Services.GetRequiredService<ProgrammeWorkQueries>();

    [Fact]
    public async Task Everybody_sees_what_waits_for_them_and_nothing_that_waits_for_another()
    {
        Assert.Equal((6, new DateOnly(2023, 4, 15)), await OfPlanAsync(Role.Staff));
        Assert.Null(await OfPlanAsync(Role.Alderman));
        await portal.SubmittedMeasurementAsync(Measured.Courses, Measured.Counted(1102));
        await portal.SubmittedMeasurementAsync(Measured.School, Measured.Counted(90));
        await portal.Get<MeasurementCommands>().WriteAsync(Measured.Slug, Measured.April, Measured.Culture, 0, Measured.Counted(101), await portal.PersonAsync(Role.Staff));

        Assert.Equal((4, new DateOnly(2023, 4, 15)), await OfPlanAsync(Role.Staff));
        Assert.Equal((2, new DateOnly(2023, 4, 15)), await OfPlanAsync(Role.Alderman));
        Assert.Null(await OfPlanAsync(Role.CollegeSecretary));
        Assert.Empty(await Work.WaitingAsync(await portal.AldermanAsync("Een andere schepen")));
        Assert.Empty(await Work.WaitingAsync((await portal.PersonAsync(Role.Staff)) with { Teams = ["Groendienst"] }));
        Assert.Equal(2, (await Work.WaitingAsync(await portal.SubstituteAsync("Vervanger"))).Single(t => t.Programme == Measured.Slug).Count);
    }

    [Fact]
    public async Task Who_agreed_is_asked_no_more_and_it_waits_for_the_other_alderman()
    {
        var (first, second) = (await portal.PersonAsync(Role.Alderman), await portal.AldermanAsync("Tweede schepen"));
        await portal.EntrustAsync(second);
        var measurement = await portal.SubmittedMeasurementAsync(Measured.School, Measured.Counted(90));

        await portal.Get<MeasurementCommands>().AgreeAsync(measurement.Id, 1, first);

        Assert.Equal(NoteStage.ForAgreement, (await portal.FindMeasurementAsync(Measured.School))!.Stage);
        Assert.Empty(await Work.WaitingAsync(first));
        Assert.Equal(1, Assert.Single(await Work.WaitingAsync(second)).Count);
        using var alderman = await Visitor.SignedInAsync(portal, Role.Alderman);
        Assert.Contains("Nog nodig: het akkoord van Tweede schepen.", await ReadAsync(alderman, Measured.Page(Measured.School)), StringComparison.Ordinal);
        await portal.Get<MeasurementCommands>().AgreeAsync(measurement.Id, 1, second);
        Assert.Equal(NoteStage.WithCollege, (await portal.FindMeasurementAsync(Measured.School))!.Stage);
    }

    [Fact]
    public async Task What_is_with_the_college_and_what_can_be_published_wait_for_the_secretary()
    {
        time.Set(DeadlineTown.On(2023, 5, 2));
        await portal.AgreedMeasurementAsync(Measured.Courses, Measured.Counted(1102));
        await portal.ApprovedMeasurementAsync(Measured.School, Measured.Counted(90));
        using var secretary = await Visitor.SignedInAsync(portal, Role.CollegeSecretary);

        var html = await secretary.ReadAsync("/werk");

        Assert.Contains("<a href=\"/werk/programmas/plan-samenleven/2023-04-15\">1 meting ligt bij het college</a>", html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/werk/programmas/plan-samenleven/publicatie\">1 goedgekeurde meting te publiceren</a>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nothing_waits_nothing_is_said()
    {
        foreach (var role in new[] { Role.Alderman, Role.CollegeSecretary, Role.Administrator, Role.HeadOfService, Role.ManagementTeam })
        {
            using var visitor = await Visitor.SignedInAsync(portal, role);
            Assert.DoesNotContain("<h2 class=\"small\">Programma’s</h2>", WebUtility.HtmlDecode(await visitor.ReadAsync("/werk")), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_overview_says_what_is_coming_what_is_late_and_where_everything_is()
    {
        await portal.SubmittedMeasurementAsync(Measured.Courses, Measured.Counted(1102));
        using var staff = await Visitor.SignedInAsync(portal, Role.Staff);

        Assert.Contains("uiterlijk 15 april 2023 · nog 5 dagen", await ReadAsync(staff, "/werk/programmas"), StringComparison.Ordinal);
        Assert.Contains("data-label=\"Ingediend\">1 van 6</td>", await ReadAsync(staff, "/werk/programmas"), StringComparison.Ordinal);
        Assert.Contains("nog 5 dagen", await ReadAsync(staff, "/werk"), StringComparison.Ordinal);
        time.Set(DeadlineTown.On(2023, 4, 17));
        using var later = await Visitor.SignedInAsync(portal, Role.Staff);
        Assert.Contains("over tijd sinds 15 april 2023 · 2 dagen te laat", await ReadAsync(later, "/werk/programmas"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task However_much_there_is_the_database_is_asked_as_often()
    {
        time.Set(DeadlineTown.On(2023, 5, 2));
        var databases = new CountedDatabases(portal.DatabaseFile);
        var (work, queries) = (
            ActivatorUtilities.CreateInstance<ProgrammeWorkQueries>(portal.Services, databases),
            new ProgrammeQueries(databases, portal.Get<RouteDefinitions>(), portal.Get<TownClock>()));
        var people = await Task.WhenAll(new[] { Role.Staff, Role.Alderman, Role.CollegeSecretary }.Select(portal.PersonAsync));

        async Task<(int, int, int, int, int)> AskedAsync() => (
            await databases.CountAsync(() => work.WaitingAsync(people[0])), await databases.CountAsync(() => work.WaitingAsync(people[1])), await databases.CountAsync(() => work.WaitingAsync(people[2])),
            await databases.CountAsync(() => work.AllAsync()), await databases.CountAsync(() => queries.FindAsync(Measured.Slug)));
        await portal.ApprovedMeasurementAsync(Measured.School, Measured.Counted(90));
        var few = await AskedAsync();
        foreach (var slug in new[] { Measured.Courses, Measured.Culture, "werkzoekenden" }) await portal.ApprovedMeasurementAsync(slug, Measured.Counted(77));

        Assert.Equal(few, await AskedAsync());
        Assert.Equal((1, 1, 1), (few.Item1, few.Item2, few.Item3));
        Assert.InRange(few.Item4, 2, 13);
    }

    private static async Task<string> ReadAsync(Visitor visitor, string page) => WebUtility.HtmlDecode(await visitor.ReadAsync(page));

    private async Task<(int Count, DateOnly Due)?> OfPlanAsync(Role role) =>
        (await Work.WaitingAsync(await portal.PersonAsync(role))).SingleOrDefault(t => t.Programme == Measured.Slug) is { Due: { } due } task ? (task.Count, due) : null;
}
