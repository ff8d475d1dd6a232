using Lier.Portal.Domain;
using Lier.Portal.Domain.Administration;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Programmes;

/// <summary>One of two aldermen filled it in: it waits for ever, unless <see cref="StuckMeasurementQueries"/> shows it and it can go back.</summary>
public sealed class AMeasurementThatIsStuckTests : IAsyncLifetime
{
    private readonly Portal portal = new();
    private Person both = null!;

    public async Task InitializeAsync()
    {
        await portal.InitializeAsync();
        both = await portal.AldermanAsync("Tweede schepen");
        await portal.EntrustAsync(both);
        both = both with { Roles = [Role.Alderman, Role.Staff], Teams = (await portal.PersonAsync(Role.Staff)).Teams };
    }

    public async Task DisposeAsync() => await portal.DisposeAsync();

    [Fact]
    public async Task The_administrator_sees_it_and_gives_it_back_with_a_reason()
    {
        await portal.AgreedMeasurementAsync(Measured.School, Measured.Counted(90), by: both);
        using var administrator = await Visitor.SignedInAsync(portal, Role.Administrator);

        var page = System.Net.WebUtility.HtmlDecode(await administrator.ReadAsync("/beheer/vastgelopen"));
        Assert.Contains("Tweede schepen vulde mee in of diende in, en kan er dus geen akkoord op geven.", page, StringComparison.Ordinal);
        Assert.Contains(
            "1 taak zit vast", System.Net.WebUtility.HtmlDecode(await administrator.ReadAsync("/beheer")), StringComparison.Ordinal);
        var form = $"meting-teruggeven-{(await portal.MeasurementAsync(Measured.School)).Id}";
        using var refused = await administrator.SubmitAsync("/beheer/vastgelopen", "/beheer/vastgelopen", ("_handler", form), ("Form.Reason", "."));
        Assert.Contains("Geef een reden op", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var done = await administrator.SubmitAsync("/beheer/vastgelopen", "/beheer/vastgelopen", ("_handler", form), ("Form.Reason", "De schepen schreef mee."));

        var measurement = await portal.MeasurementAsync(Measured.School);
        Assert.Equal((NoteStage.Draft, ActKind.Reopened), (measurement.Stage, measurement.LastAct!.Kind));
        await using var db = await portal.Databases.CreateDbContextAsync();
        Assert.Equal(InterventionKind.MeasurementReopened, (await db.Interventions.SingleAsync()).Kind);
        Assert.Contains("Een meting kwam terug naar uw team", await db.Messages.Select(m => m.Sentence).ToListAsync());
        await portal.SubmittedMeasurementAsync(Measured.School, Measured.Counted(91));
    }

    [Fact]
    public async Task Nobody_else_gives_it_back()
    {
        var measurement = await portal.AgreedMeasurementAsync(Measured.School, Measured.Counted(90), by: both);

        foreach (var role in Enum.GetValues<Role>().Where(r => r != Role.Administrator))
        {
            var person = await portal.PersonAsync(role);
            await Assert.ThrowsAsync<RefusedException>(() => portal.Get<ProgrammeAdministrationCommands>().ReopenMeasurementAsync(Measured.Slug, measurement.Id, "Zit vast.", person));
        }
    }

    [Fact]
    public async Task Where_everybody_who_must_can_still_agree_nothing_is_stuck()
    {
        await portal.SubmittedMeasurementAsync(Measured.School, Measured.Counted(90));

        Assert.Empty(await portal.Get<StuckMeasurementQueries>().AllAsync());
    }
}
