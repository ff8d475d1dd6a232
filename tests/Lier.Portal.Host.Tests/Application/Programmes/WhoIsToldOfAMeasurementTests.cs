using Lier.Portal.Application.Accounts;
using Lier.Portal.Application.College;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lier.Portal.Application.Programmes;

/// <summary>Each step on a measurement tells whoever is next, and nobody else: <see cref="MeasurementNotifications"/>.</summary>
public sealed class WhoIsToldOfAMeasurementTests : IAsyncLifetime
{
    private readonly Portal portal = new();

    public async Task InitializeAsync()
    {
        await portal.InitializeAsync();
        foreach (var role in Enum.GetValues<Role>()) await portal.PersonAsync(role);
    }

    public async Task DisposeAsync() => await portal.DisposeAsync();

    [Fact]
    public async Task The_alderman_the_secretary_and_the_team_hear_of_it_in_turn()
    {
        var (staff, alderman, secretary) = (await portal.PersonAsync(Role.Staff), await portal.PersonAsync(Role.Alderman), await portal.PersonAsync(Role.CollegeSecretary));
        var colleague = await portal.Services.GetRequiredService<SignInCommands>().RecogniseAsync("collega", "Collega", [Role.Staff], staff.Teams);
        await portal.Services.GetRequiredService<SignInCommands>().RecogniseAsync("groen", "Tuinman", [Role.Staff], ["Groendienst"]);

        var measurement = await portal.SubmittedMeasurementAsync(Measured.School, Measured.Counted(90));
        Assert.Equal([("Een meting wacht op uw akkoord", alderman.Name)], await NewAsync());
        await portal.Get<MeasurementCommands>().SendBackAsync(measurement.Id, 1, "Telt u dubbel?", alderman);
        Assert.Equal([("Een meting kwam terug naar uw team", colleague.Name), ("Een meting kwam terug naar uw team", staff.Name)], await NewAsync());
        measurement = await portal.AgreedMeasurementAsync(Measured.School, Measured.Counted(88));
        Assert.Equal([("Een meting wacht op uw akkoord", alderman.Name), ("Een meting is klaar voor het college", secretary.Name)], await NewAsync());
        await portal.DecideAsync(new MeasurementResult(measurement.Id, 2, DecisionOutcome.Returned, "Bron?"), secretary);
        Assert.Equal([("Het college stuurde een meting terug", alderman.Name), ("Een meting kwam terug van het college", colleague.Name), ("Een meting kwam terug van het college", staff.Name)], await NewAsync());
        await portal.Get<MeasurementCommands>().WriteAsync(Measured.Slug, Measured.April, Measured.School, (await portal.FindMeasurementAsync(Measured.School))!.Revision, Measured.Counted(87), staff);
        Assert.Empty(await NewAsync());
    }

    [Fact]
    public async Task A_substitute_is_told_too_and_the_message_leads_to_the_measurement()
    {
        var substitute = await portal.SubstituteAsync("Vervanger");
        await portal.SubmittedMeasurementAsync(Measured.School, Measured.Counted(90));
        Assert.Contains(("Een meting wacht op uw akkoord", substitute.Name), await NewAsync());
        using var alderman = await Visitor.SignedInAsync(portal, Role.Alderman);

        var html = await alderman.ReadAsync("/werk/meldingen");
        var link = System.Text.RegularExpressions.Regex.Match(html, "href=\"(/werk/meldingen/\\d+)\">Gezinnen geholpen").Groups[1].Value;
        using var answer = await alderman.GetAsync(link);

        Assert.Contains("Plan Samenleven · 15 april 2023", System.Net.WebUtility.HtmlDecode(html), StringComparison.Ordinal);
        Assert.Equal(Measured.Page(Measured.School), answer.Headers.Location!.OriginalString);
    }

    private int seen;

    private async Task<IReadOnlyList<(string Sentence, string Name)>> NewAsync()
    {
        await using var db = await portal.Databases.CreateDbContextAsync();
        var found = await db.Messages.Where(m => m.Id > seen).Select(m => new { m.Id, m.Sentence, m.Recipient.Name }).ToListAsync();
        seen = found.Select(f => f.Id).DefaultIfEmpty(seen).Max();
        return [.. found.OrderBy(f => f.Sentence.StartsWith("Een meting is", StringComparison.Ordinal)).ThenBy(f => f.Name, StringComparer.Ordinal).Select(f => (f.Sentence, f.Name))];
    }
}
