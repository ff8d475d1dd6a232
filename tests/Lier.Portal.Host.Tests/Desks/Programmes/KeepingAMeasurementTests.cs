using System.Security.Claims;
using Lier.Portal.Application.Accounts;
using Lier.Portal.Application.Programmes;
using Lier.Portal.Desks.Keeping;
using Lier.Portal.Domain;
using Lier.Portal.Domain.People;
using Lier.Portal.Identity;
using Microsoft.AspNetCore.Components.Authorization;

namespace Lier.Portal.Desks.Programmes;

/// <summary>What is typed on the page of a measurement goes into the database by <see cref="MeasurementKeeping"/>.</summary>
public sealed class KeepingAMeasurementTests : IAsyncLifetime
{
    private static readonly MeasurementForm Typed = new() { Value = "1.102", AsOf = "2023-03-31", Source = "Lij" };

    private readonly Portal portal = new();

    public Task InitializeAsync() => portal.InitializeAsync();

    public async Task DisposeAsync() => await portal.DisposeAsync();

    [Fact]
    public async Task The_first_key_begins_it_and_the_next_goes_on_from_there()
    {
        var storage = await AtTheDeskAsync(Role.Staff);

        var begun = await storage.WriteAsync(0, Typed);
        var after = await storage.WriteAsync(begun, Typed with { Source = "Lijsten" });

        var kept = await portal.MeasurementAsync();
        Assert.Equal((1102, "Lijsten", after), (kept.Entry.Value, kept.Entry.Source, kept.Revision));
        Assert.True(begun < after);
        Assert.Null(await storage.NewerAsync(after));
    }

    [Fact]
    public async Task Whoever_is_second_is_refused_and_given_what_the_first_one_stored()
    {
        var (first, second) = (await AtTheDeskAsync(Role.Staff), await AtTheDeskAsync(Role.Staff));
        var revision = await first.WriteAsync(0, Typed);

        var refused = await Assert.ThrowsAsync<RefusedException>(() => second.WriteAsync(0, Typed with { Value = "9" }));
        var newer = (await second.NewerAsync(0))!;

        Assert.StartsWith("Iemand was u voor", refused.Message, StringComparison.Ordinal);
        Assert.Equal(("1.102", "Lij", revision, "Medewerker"), (newer.Text.Value, newer.Text.Source, newer.Revision, newer.By));
        Assert.Equal(1102, (await portal.MeasurementAsync()).Entry.Value);
    }

    [Fact]
    public async Task Once_it_is_handed_in_there_is_nothing_to_go_on_from()
    {
        var storage = await AtTheDeskAsync(Role.Staff);
        await portal.SubmittedMeasurementAsync();

        await Assert.ThrowsAsync<RefusedException>(() => storage.WriteAsync(0, Typed));

        Assert.Null(await storage.NewerAsync(0));
        Assert.Equal(Measured.Entry, (await portal.MeasurementAsync()).Entry);
    }

    [Fact]
    public async Task Who_may_not_write_it_stores_nothing_and_learns_nothing()
    {
        await (await AtTheDeskAsync(Role.Staff)).WriteAsync(0, Typed);
        var storage = await AtTheDeskAsync(Role.Alderman);

        await Assert.ThrowsAsync<RefusedException>(() => storage.WriteAsync(1, Typed with { Value = "9" }));

        Assert.Null(await storage.NewerAsync(0));
        Assert.Equal(1102, (await portal.MeasurementAsync()).Entry.Value);
    }

    [Fact]
    public async Task Who_signed_out_in_another_window_is_told_to_sign_in_and_nothing_is_stored()
    {
        var user = await UserAsync(Role.Staff);
        var storage = await AtTheDeskAsync(user);
        portal.Get<Sessions>().End(user);

        var refused = await Assert.ThrowsAsync<RefusedException>(() => storage.WriteAsync(0, Typed));

        Assert.StartsWith("U bent niet meer aangemeld.", refused.Message, StringComparison.Ordinal);
        Assert.Null(await storage.FindNewerAsync(0));
        Assert.Null(await portal.FindMeasurementAsync());
    }

    private async Task<Storage<MeasurementForm>> AtTheDeskAsync(Role role) => await AtTheDeskAsync(await UserAsync(role));

    private async Task<Storage<MeasurementForm>> AtTheDeskAsync(ClaimsPrincipal user)
    {
        var session = new DeskSession(new SignedIn(user), portal.Get<Sessions>());
        var target = (await portal.ProgrammeAsync()).Targets.Single(t => t.Promise.Slug == Measured.Courses);
        var date = target.Dates.Single(d => d.Slug == Measured.April);
        var row = new TargetRow(target, date, PersonClaims.Of(user), InLier.Today, await portal.Get<ProgrammeQueries>().WaysAsync(date));
        return new MeasurementKeeping(portal.Get<MeasurementCommands>(), portal.Get<ProgrammeQueries>(), session)
            .Of(AskedMeasurement.Of(row, PersonClaims.Of(user), InLier.Today));
    }

    private async Task<ClaimsPrincipal> UserAsync(Role role) =>
        (await portal.PersonAsync(role)).ToPrincipal("proef", portal.Time.GetUtcNow());

    private sealed class SignedIn(ClaimsPrincipal user) : AuthenticationStateProvider
    {
        public override Task<AuthenticationState> GetAuthenticationStateAsync() => Task.FromResult(new AuthenticationState(user));
    }
}
