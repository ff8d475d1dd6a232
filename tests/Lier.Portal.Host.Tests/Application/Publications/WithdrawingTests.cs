using System.Net;
using Lier.Portal.Application.Data;
using Lier.Portal.Application.Programmes;
using Lier.Portal.Application.Reports;
using Lier.Portal.Application.Verification;
using Lier.Portal.Documents.Addresses;
using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lier.Portal.Application.Publications;

/// <summary>A version of a report or of a programme is taken back with <see cref="Withdrawing"/>: once, by the secretary, for a reason.</summary>
public sealed class WithdrawingTests : IAsyncLifetime
{
    private const string Report = "/rapporten/2021-h1";
    private const string Programme = "/programmas/plan-samenleven";
    private const string Why = "Er stond een naam in die er niet in hoort.";

    private readonly Portal portal = new();

    public Task InitializeAsync() => portal.InitializeAsync();

    public Task DisposeAsync() => portal.DisposeAsync().AsTask();

    [Theory]
    [InlineData(Report, "/publicatie/2021-h1", "Versie 1 van het rapport over de eerste helft 2021 is ingetrokken op ", "txt", "csv", "json", "jsonld")]
    [InlineData(Programme, "/werk/programmas/plan-samenleven/publicatie", "Versie 1 van het programma Plan Samenleven is ingetrokken op ", "csv", "json", "jsonld")]
    public async Task It_leaves_a_page_that_says_why_and_its_files_are_gone_at_once(string address, string desk, string sentence, params string[] forms)
    {
        string[] places = [address, $"{address}/v1", .. forms.SelectMany(f => new[] { $"{address}.{f}", $"{address}/v1.{f}" })];
        using var visitor = new Visitor(portal);
        foreach (var place in places) await visitor.ReadAsync(place);
        using var secretary = await Visitor.SignedInAsync(portal, Role.CollegeSecretary);

        using var without = await secretary.SubmitAsync(desk, desk, ("_handler", "intrekken"), ("Form.Version", "1"), ("Form.Reason", " "));
        using var done = await secretary.SubmitAsync(desk, desk, ("_handler", "intrekken"), ("Form.Version", "1"), ("Form.Reason", Why));

        Assert.Contains("moet weten waarom het er niet meer staat.", WebUtility.HtmlDecode(await without.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Contains("De versie is ingetrokken.", await secretary.ReadAsync(done.Headers.Location!.PathAndQuery), StringComparison.Ordinal);
        foreach (var place in places)
        {
            using var answer = await visitor.GetAsync(place);
            var page = PageText.Of(await answer.Content.ReadAsStringAsync());
            Assert.Equal((HttpStatusCode.Gone, place), (answer.StatusCode, place));
            Assert.Contains(sentence, page, StringComparison.Ordinal);
            Assert.Contains(Why, page, StringComparison.Ordinal);
        }

        Assert.Contains("ingetrokken", await visitor.ReadAsync("/register"), StringComparison.Ordinal);
        Assert.Contains($"Ingetrokken: {Why}", await visitor.ReadAsync("/feed.atom"), StringComparison.Ordinal);
        foreach (var list in (string[])["/catalogus.jsonld", "/sitemap.xml"])
            Assert.DoesNotContain($"{address}<", (await visitor.ReadAsync(list)).Replace('"', '<'), StringComparison.Ordinal);
        Assert.Empty((await portal.Get<Integrity>().CheckAsync()).Faults);
    }

    [Fact]
    public async Task A_programme_that_is_withdrawn_stands_nowhere_any_more_and_comes_back_as_a_next_version()
    {
        using var visitor = new Visitor(portal);
        Assert.Contains("Plan Samenleven", await visitor.ReadAsync("/programmas"), StringComparison.Ordinal);
        var secretary = await portal.PersonAsync(Role.CollegeSecretary);

        await portal.Get<ProgrammePublicationCommands>().WithdrawAsync(Measured.Slug, 1, Why, secretary);

        foreach (var page in (string[])["/programmas", "/acties/01-11-sap-02-07", "/rapporten/2021-h1"])
            Assert.DoesNotContain("Plan Samenleven", await visitor.ReadAsync(page), StringComparison.Ordinal);
        using var desk = await Visitor.SignedInAsync(portal, Role.CollegeSecretary);
        Assert.Contains("Versie 1 is ingetrokken:", PageText.Of(await desk.ReadAsync("/werk/programmas/plan-samenleven/publicatie")), StringComparison.Ordinal);

        var again = await portal.PublishProgrammeAsync();

        Assert.Equal(2, again.Version);
        Assert.Contains("<a href=\"/programmas/plan-samenleven/v1\">Versie 1</a>, ingetrokken", await visitor.ReadAsync(Programme), StringComparison.Ordinal);
        using var first = await visitor.GetAsync($"{Programme}/v1");
        Assert.Equal(HttpStatusCode.Gone, first.StatusCode);
    }

    [Fact]
    public async Task Where_the_latest_version_was_withdrawn_the_one_before_does_not_come_back()
    {
        await portal.ApprovedMeasurementAsync();
        await portal.PublishProgrammeAsync();

        await portal.Get<ProgrammePublicationCommands>().WithdrawAsync(Measured.Slug, 2, Why, await portal.PersonAsync(Role.CollegeSecretary));

        Assert.DoesNotContain(await portal.Get<ProgrammeQueries>().StandingAsync(), p => p.Slug == Measured.Slug);
        using var visitor = new Visitor(portal);
        using var latest = await visitor.GetAsync(Programme);
        Assert.Equal(HttpStatusCode.Gone, latest.StatusCode);
        Assert.Contains("Dit is een oudere versie.", await visitor.ReadAsync($"{Programme}/v1"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Report)]
    [InlineData(Programme)]
    public async Task Only_the_secretary_does_it_and_only_once(string address)
    {
        foreach (var role in (Role[])[Role.Staff, Role.Alderman, Role.Administrator])
        {
            var other = await portal.PersonAsync(role);
            var refused = await Assert.ThrowsAsync<RefusedException>(() => WithdrawAsync(address, portal.Databases, other));
            Assert.Equal("Alleen de CBS-secretaris trekt een publicatie in.", refused.Message);
        }

        var secretary = await portal.PersonAsync(Role.CollegeSecretary);
        await WithdrawAsync(address, portal.Databases, secretary);

        var again = await Assert.ThrowsAsync<RefusedException>(() => WithdrawAsync(address, portal.Databases, secretary));
        Assert.Equal("Versie 1 is al ingetrokken.", again.Message);
    }

    [Theory]
    [InlineData(Report)]
    [InlineData(Programme)]
    public async Task Of_two_who_do_it_at_the_same_moment_one_wins_and_the_other_reads_so(string address)
    {
        var secretary = await portal.PersonAsync(Role.CollegeSecretary);
        var databases = new DatabasesWithSomebodyFirst(portal.DatabaseFile, () => WithdrawAsync(address, portal.Databases, secretary));

        var refused = await Assert.ThrowsAsync<RefusedException>(() => WithdrawAsync(address, databases, secretary));

        Assert.Equal("Iemand was u voor: versie 1 is zonet ingetrokken.", refused.Message);
        await using var db = await portal.Databases.CreateDbContextAsync();
        Assert.Equal(1, await db.Register.CountAsync(e => e.Address == address && e.Kind == RegisterKind.Withdrawn));
    }

    private Task WithdrawAsync(string address, IDbContextFactory<PortalDb> databases, Person by) => address == Report
        ? Reports(databases).WithdrawAsync(new(2021, 1), 1, Why, by)
        : ActivatorUtilities.CreateInstance<ProgrammePublicationCommands>(portal.Services, databases).WithdrawAsync(
            Measured.Slug, 1, Why, by);

    private ReportDossierCommands Reports(IDbContextFactory<PortalDb> databases) =>
        ActivatorUtilities.CreateInstance<ReportDossierCommands>(portal.Services, databases);
}
