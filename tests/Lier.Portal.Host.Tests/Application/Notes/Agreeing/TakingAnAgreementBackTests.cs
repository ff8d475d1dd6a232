using System.Net;
using Lier.Portal.Application.College;
using Lier.Portal.Application.Data;
using Lier.Portal.Application.Notes.Routes;
using Lier.Portal.Application.Notes.Work;
using Lier.Portal.Application.Notes.Writing;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;
using Lier.Portal.Golden;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lier.Portal.Application.Notes.Agreeing;

/// <summary>
/// Whoever agreed takes that back with <see cref="NoteCommands"/> until the college decided, and every place that counts what was agreed
/// to knows it: <see cref="Approvals.StandingAgreement"/>.
/// </summary>
public sealed class TakingAnAgreementBackTests : IAsyncLifetime
{
    private const string Slug = Portal.Fietspunt;
    private const string Button = "Trek mijn akkoord in";
    private const string NoteAddress = $"/notas/2021-h2/{Slug}";
    private const string Address = $"/werk/akkoord/2021-h2/{Slug}";
    private readonly Portal portal = new();
    private Person alderman = null!;

    public async Task InitializeAsync()
    {
        await portal.InitializeAsync();
        alderman = await portal.PersonAsync(Role.Alderman);
    }

    public async Task DisposeAsync() => await portal.DisposeAsync();

    [Fact]
    public async Task On_the_page_of_what_was_agreed_to_a_button_that_first_says_what_happens_takes_it_back_from_the_college()
    {
        await AgreedAsync();
        using var visitor = await Visitor.SignedInAsync(portal, Role.Alderman);
        var page = await ReadAsync(visitor, Address);
        Assert.Contains("Toch niet akkoord?", page, StringComparison.Ordinal);
        Assert.Contains("Uw akkoord op versie 1 vervalt. Het akkoord van anderen blijft staan.", page, StringComparison.Ordinal);
        Assert.Contains("komt terug van het college", page, StringComparison.Ordinal);
        Assert.Contains(Button, page, StringComparison.Ordinal);

        using var answer = await PostAsync(visitor);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var after = await ReadAsync(visitor, answer.Headers.Location!.PathAndQuery);
        Assert.Contains("U trok uw akkoord op “Ondersteuning Fietspunt” in.", after, StringComparison.Ordinal);
        Assert.Contains("Nota 1 van 1", after, StringComparison.Ordinal);
        var note = await portal.NoteAsync(Slug);
        Assert.Equal((NoteStage.ForAgreement, ActKind.AgreementWithdrawn), (note.Stage, note.LastAct!.Kind));
        Assert.Contains("<b>Akkoord ingetrokken</b> door Annemie Goris", await ReadAsync(visitor, NoteAddress), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_note_itself_offers_it_to_who_agreed_and_to_nobody_else()
    {
        await AgreedAsync();

        foreach (var role in Enum.GetValues<Role>())
        {
            using var visitor = await Visitor.SignedInAsync(portal, role);
            using var answer = await visitor.GetAsync(NoteAddress);
            var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
            Assert.Equal(role == Role.Alderman, page.Contains(Button, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Too_late_or_twice_tells_why_not()
    {
        var note = await AgreedAsync();
        using var visitor = await Visitor.SignedInAsync(portal, Role.Alderman);
        await portal.DecideAsync(note, DecisionOutcome.Approved);

        using var late = await PostAsync(visitor);

        var page = WebUtility.HtmlDecode(await late.Content.ReadAsStringAsync());
        Assert.Contains("Het college besliste al (laatste stap: goedgekeurd door het college", page, StringComparison.Ordinal);
        Assert.DoesNotContain(Button, page, StringComparison.Ordinal);

        const string Other = "01-11-sap-01-02";
        await portal.SubmittedAsync(Other);
        using var never = await visitor.SubmitAsync(
            "/werk", $"/werk/akkoord/2021-h2/{Other}", ("_handler", "akkoord-intrekken"), ("Form.Version", "1"));
        Assert.Contains(
            "U gaf geen akkoord op deze versie.", WebUtility.HtmlDecode(await never.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_a_colleague_must_still_agree_it_waits_where_it_was_since_when_it_was()
    {
        var colleague = await ColleagueAsync();
        var note = await AgreedAsync();
        var before = await RouteAsync(note.Id);
        Assert.Equal(["Tweede Schepen"], await WaitsForAsync());

        await portal.Notes.WithdrawAgreementAsync(note.Id, 1, alderman);

        var after = await RouteAsync(note.Id);
        Assert.Equal(
            (before.Visit, before.WaitingSince, before.Run, before.StepId), (after.Visit, after.WaitingSince, after.Run, after.StepId));
        Assert.Equal(["Annemie Goris", "Tweede Schepen"], await WaitsForAsync());
        await portal.Notes.AgreeAsync(note.Id, 1, colleague);
        Assert.Equal(["Annemie Goris"], await WaitsForAsync());
        Assert.Equal(NoteStage.ForAgreement, (await portal.NoteAsync(Slug)).Stage);
        await portal.Notes.AgreeAsync(note.Id, 1, alderman);
        Assert.Equal(NoteStage.WithCollege, (await portal.NoteAsync(Slug)).Stage);
    }

    [Fact]
    public async Task What_is_counted_and_printed_is_what_stands()
    {
        var secretary = await portal.PersonAsync(Role.CollegeSecretary);
        var note = await AgreedAsync();
        await portal.Notes.WithdrawAgreementAsync(note.Id, 1, alderman);

        var overview = await portal.Services.GetRequiredService<OverviewQueries>().FindAsync(Portal.Period, secretary);
        Assert.Equal((1, 0), (overview!.Aldermen[0].Waiting, overview.Aldermen[0].Agreed));
        var missing = await portal.Services.GetRequiredService<MissingQueries>().FindAsync(Portal.Period, secretary);
        Assert.Contains(missing!.Holders, h => h.Name == "Schepen Annemie Goris");

        await portal.Notes.AgreeAsync(note.Id, 1, alderman);
        var bundle = await portal.Services.GetRequiredService<BundleQueries>().FindAsync(Portal.Period, secretary);
        Assert.Single(bundle!.Plans.Single().Notes.Single().Agreements);
        await portal.DecideAsync(note, DecisionOutcome.Approved);
    }

    [Fact]
    public async Task What_another_step_agreed_to_stands_and_is_not_asked_again()
    {
        await using var other = new Portal { RouteFile = "workflows/examples/progress-note-head-of-service.json" };
        await other.InitializeAsync();
        var (head, mine) = (await other.PersonAsync(Role.HeadOfService), await other.PersonAsync(Role.Alderman));
        var note = await other.SubmittedAsync(Slug);
        await other.Notes.AgreeAsync(note.Id, 1, head);
        await other.Notes.AgreeAsync(note.Id, 1, mine);
        await Assert.ThrowsAsync<RefusedException>(() => other.Notes.WithdrawAgreementAsync(note.Id, 1, head));

        await other.Notes.WithdrawAgreementAsync(note.Id, 1, mine);
        await other.Notes.AgreeAsync(note.Id, 1, mine);

        note = await other.NoteAsync(Slug);
        Assert.Equal((NoteStage.WithCollege, 2), (note.Stage, note.StandingAgreements().Count()));
    }

    [Fact]
    public async Task Who_follows_a_route_that_does_not_offer_it_is_told_so()
    {
        await using var before = new Portal { RouteFile = GoldenFile.PathOf("workflows/progress-note.json") };
        await before.InitializeAsync();
        var (note, mine) = (await before.SubmittedAsync(Slug), await before.PersonAsync(Role.Alderman));
        await before.Notes.AgreeAsync(note.Id, 1, mine);
        using var visitor = await Visitor.SignedInAsync(before, Role.Alderman);
        Assert.DoesNotContain(Button, await ReadAsync(visitor, Address), StringComparison.Ordinal);

        var refused = await Assert.ThrowsAsync<RefusedException>(() => before.Notes.WithdrawAgreementAsync(note.Id, 1, mine));

        Assert.Equal("De werkstroom voorziet bij de stap “College” geen ‘akkoord-intrekken’.", refused.Message);
    }

    [Fact]
    public async Task Of_a_decision_and_a_withdrawal_at_the_same_moment_one_wins_and_the_other_is_told_every_time()
    {
        var (decisions, slugs) = (0, await SlugsAsync());
        foreach (var slug in slugs)
        {
            var note = await AgreedAsync(slug);
            var start = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            var decide = AtOnce.StepAsync(start.Task, () => portal.DecideAsync(note, DecisionOutcome.Approved));
            var withdraw = AtOnce.StepAsync(start.Task, () => portal.Notes.WithdrawAgreementAsync(note.Id, 1, alderman));
            start.SetResult();
            var told = await Task.WhenAll(decide, withdraw);

            var now = await portal.NoteAsync(slug);
            var lost = Assert.Single(told, t => t is not null)!;
            Assert.Equal(3, now.Acts.Count);
            Assert.Equal(
                told[0] is null ? (NoteStage.Approved, ActKind.Approved) : (NoteStage.ForAgreement, ActKind.AgreementWithdrawn),
                (now.Stage, now.LastAct!.Kind));
            Assert.Contains(now.LastAct.Kind.Name(), lost.Message, StringComparison.Ordinal);
            Assert.Contains(now.LastAct.PersonName, lost.Message, StringComparison.Ordinal);
            if (told[0] is null) decisions++;
        }

        Assert.Equal(25, slugs.Count);
        Assert.InRange(decisions, 0, slugs.Count);
    }

    private async Task<ProgressNote> AgreedAsync(string slug = Slug)
    {
        var note = await portal.SubmittedAsync(slug);
        await portal.Notes.AgreeAsync(note.Id, note.LastVersion!.Number, alderman);
        return await portal.NoteAsync(slug);
    }

    private async Task<Person> ColleagueAsync()
    {
        var colleague = await portal.AldermanAsync("Tweede Schepen");
        await using var db = await portal.Databases.CreateDbContextAsync();
        var action = await db.Actions.Include(a => a.Mandates).ThenInclude(m => m.Alderman).SingleAsync(a => a.Slug == Slug);
        action.Entrust(await db.Accounts.SingleAsync(a => a.Id == colleague.Id), new DateOnly(2021, 1, 1));
        await db.SaveChangesAsync();
        return colleague;
    }

    /// <summary>The aldermen on whose desk the note stands.</summary>
    private async Task<IReadOnlyList<string>> WaitsForAsync()
    {
        List<Person> aldermen;
        await using (var db = await portal.Databases.CreateDbContextAsync())
            aldermen = (await db.Actions.Where(a => a.Slug == Slug).SelectMany(a => a.Mandates).Select(m => m.Alderman).ToListAsync())
                .ConvertAll(a => new Person(a.Id, a.Name, [Role.Alderman], []));
        var (work, found) = (portal.Services.GetRequiredService<WorkQueries>(), new List<string>());
        foreach (var person in aldermen)
            if ((await work.ToJudgeAsync(person)).Rows.Any(r => r.Slug == Slug)) found.Add(person.Name);
        return [.. found.Order()];
    }

    private async Task<NoteRoute> RouteAsync(int noteId)
    {
        await using var db = await portal.Databases.CreateDbContextAsync();
        return await db.NoteRoutes.AsNoTracking().SingleAsync(r => r.NoteId == noteId);
    }

    private async Task<List<string>> SlugsAsync()
    {
        await using var db = await portal.Databases.CreateDbContextAsync();
        return await db.Notes.Where(n => n.Period == Portal.Period).Select(n => n.Action.Slug).ToListAsync();
    }

    private static Task<HttpResponseMessage> PostAsync(Visitor visitor) =>
        visitor.SubmitAsync("/werk", Address, ("_handler", "akkoord-intrekken"), ("Form.Version", "1"));

    private static async Task<string> ReadAsync(Visitor visitor, string address) => WebUtility.HtmlDecode(await visitor.ReadAsync(address));
}
