using Lier.Portal.Application.College;
using Lier.Portal.Application.Routes;
using Lier.Portal.Documents.Texts;
using System.Net;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.People;
using Lier.Portal.Golden;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Programmes;

/// <summary>Whoever agreed to a measurement takes that back by <see cref="MeasurementCommands"/> until the college decided.</summary>
public sealed class TakingAnAgreementToAMeasurementBackTests : IAsyncLifetime
{
    private const string Button = "Trek mijn akkoord in";
    private readonly Portal portal = new();
    private Person alderman = null!;

    private MeasurementCommands Steps => portal.Get<MeasurementCommands>();

    public async Task InitializeAsync()
    {
        await portal.InitializeAsync();
        alderman = await portal.PersonAsync(Role.Alderman);
    }

    public async Task DisposeAsync() => await portal.DisposeAsync();

    [Fact]
    public async Task Its_page_says_what_happens_and_takes_it_back_from_the_college()
    {
        await portal.AgreedMeasurementAsync();
        using var visitor = await Visitor.SignedInAsync(portal, Role.Alderman);
        using var staff = await Visitor.SignedInAsync(portal, Role.Staff);
        var page = Measured.Page(Measured.Courses);
        var html = WebUtility.HtmlDecode(await visitor.ReadAsync(page));
        Assert.Contains(
            "De meting komt terug van het college, dat pas kan beslissen als iedereen akkoord gaf.", html, StringComparison.Ordinal);
        Assert.Contains(Button, html, StringComparison.Ordinal);
        Assert.DoesNotContain(Button, await staff.ReadAsync(page), StringComparison.Ordinal);

        using var answer = await PressAsync(visitor);

        html = WebUtility.HtmlDecode(await visitor.ReadAsync(answer.Headers.Location!.PathAndQuery));
        Assert.Contains("U trok uw akkoord in. De meting wacht nu weer op dat akkoord.", html, StringComparison.Ordinal);
        Assert.Contains("<b>Akkoord ingetrokken</b> door Annemie Goris", html, StringComparison.Ordinal);
        Assert.Equal(NoteStage.ForAgreement, (await portal.MeasurementAsync()).Stage);
        using var again = await PressAsync(visitor);
        Assert.Contains("U gaf geen akkoord op deze versie.", await again.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await Steps.AgreeAsync((await portal.MeasurementAsync()).Id, 1, alderman);
        Assert.Equal(NoteStage.WithCollege, (await portal.MeasurementAsync()).Stage);
    }

    [Fact]
    public async Task While_a_colleague_must_still_agree_it_stays_and_asks_both()
    {
        var colleague = await portal.AldermanAsync("Tweede Schepen");
        await portal.EntrustAsync(colleague);
        var measurement = await portal.AgreedMeasurementAsync();

        await Steps.WithdrawAgreementAsync(measurement.Id, 1, alderman);
        await Steps.AgreeAsync(measurement.Id, 1, colleague);

        measurement = await portal.MeasurementAsync();
        Assert.Equal(NoteStage.ForAgreement, measurement.Stage);
        Assert.Equal(
            [alderman.Name],
            measurement.StillToAgree(new("akkoord", Role.Alderman, Within.AllCompetent), InLier.Today).Select(p => p.Name));
    }

    [Fact]
    public async Task The_college_reads_only_the_agreements_that_stand()
    {
        var measurement = await portal.AgreedMeasurementAsync();
        await Steps.WithdrawAgreementAsync(measurement.Id, 1, alderman);
        await Steps.AgreeAsync(measurement.Id, 1, alderman);

        var onTable = MeasurementOnTable.Of(await portal.MeasurementAsync());

        Assert.Equal(alderman.Name, Assert.Single(onTable.Agreements).By);
    }

    [Fact]
    public async Task The_team_the_other_alderman_and_the_secretary_are_told()
    {
        var (staff, secretary) = (await portal.PersonAsync(Role.Staff), await portal.PersonAsync(Role.CollegeSecretary));
        var colleague = await portal.AldermanAsync("Tweede Schepen");
        await portal.EntrustAsync(colleague);
        var measurement = await portal.AgreedMeasurementAsync();

        await Steps.WithdrawAgreementAsync(measurement.Id, 1, alderman);
        Assert.Equal([staff.Name, colleague.Name], await ToldAsync());
        await Steps.AgreeAsync(measurement.Id, 1, alderman);
        await Steps.AgreeAsync(measurement.Id, 1, colleague);
        await Steps.WithdrawAgreementAsync(measurement.Id, 1, alderman);

        Assert.Equal(
            new[] { staff.Name, staff.Name, colleague.Name, colleague.Name, secretary.Name }.Order(StringComparer.Ordinal),
            await ToldAsync());
    }

    [Fact]
    public async Task One_that_follows_a_file_of_before_does_not_offer_it()
    {
        var measurement = await portal.AgreedMeasurementAsync();
        var old = RouteDefinition.ReadStored(await File.ReadAllTextAsync(GoldenFile.PathOf("workflows/programme-report.json")));
        await using (var db = await portal.Databases.CreateDbContextAsync())
        {
            db.Add(new StoredDefinition(old, portal.Get<TownClock>().Now));
            await db.SaveChangesAsync();
            await db.MeasurementRoutes.ExecuteUpdateAsync(set => set.SetProperty(r => r.DefinitionHash, old.Sha256));
        }

        using var visitor = await Visitor.SignedInAsync(portal, Role.Alderman);
        Assert.DoesNotContain(Button, await visitor.ReadAsync(Measured.Page(Measured.Courses)), StringComparison.Ordinal);

        var refused = await Assert.ThrowsAsync<RefusedException>(() => Steps.WithdrawAgreementAsync(measurement.Id, 1, alderman));

        Assert.Contains("geen ‘akkoord-intrekken’", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_decision_and_a_withdrawal_at_the_same_moment_one_wins_and_the_other_is_told()
    {
        foreach (var target in new[] { Measured.Courses, Measured.School, Measured.Culture, "jongeren-zonder-diploma" })
        {
            var measurement = await portal.AgreedMeasurementAsync(target, Measured.Counted(90));
            var start = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            var decide = AtOnce.StepAsync(start.Task, () => portal.DecideAsync(measurement, DecisionOutcome.Approved));
            var withdraw = AtOnce.StepAsync(start.Task, () => Steps.WithdrawAgreementAsync(measurement.Id, 1, alderman));
            start.SetResult();
            var told = await Task.WhenAll(decide, withdraw);

            var lost = Assert.Single(told, t => t is not null)!;
            var now = await portal.MeasurementAsync(target);
            Assert.Equal(
                told[0] is null ? (NoteStage.Approved, ActKind.Approved) : (NoteStage.ForAgreement, ActKind.AgreementWithdrawn),
                (now.Stage, now.LastAct!.Kind));
            Assert.Contains(now.LastAct.Kind.Name(), lost.Message, StringComparison.Ordinal);
        }
    }

    private static Task<HttpResponseMessage> PressAsync(Visitor visitor) => visitor.SubmitAsync(
        Measured.Page(Measured.Courses), Measured.Page(Measured.Courses),
        ("_handler", "meting"), ("Form.Deed", "akkoord-intrekken"), ("Form.Version", "1"));

    private async Task<IReadOnlyList<string>> ToldAsync()
    {
        await using var db = await portal.Databases.CreateDbContextAsync();
        var names = await db.Messages.Where(m => m.Sentence == "Een akkoord op een meting is ingetrokken").Select(m => m.Recipient.Name).ToListAsync();
        return [.. names.Order(StringComparer.Ordinal)];
    }
}
