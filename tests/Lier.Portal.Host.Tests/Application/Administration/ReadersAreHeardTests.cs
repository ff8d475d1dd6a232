using System.Net;
using Lier.Portal.Application.Messages;
using Lier.Portal.Domain;
using Lier.Portal.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lier.Portal.Application.Administration;

/// <summary>
/// A reader without an account writes what is hard to use, and an administrator sees to it: <see cref="FeedbackCommands"/>.
/// </summary>
public sealed class ReadersAreHeardTests : IAsyncLifetime
{
    private readonly Portal portal = new();

    public Task InitializeAsync() => portal.InitializeAsync();

    public Task DisposeAsync() => portal.DisposeAsync().AsTask();

    [Fact]
    public async Task What_a_reader_says_reaches_the_administrator_and_the_address_goes_when_it_was_seen_to()
    {
        using var administrator = await Visitor.SignedInAsync(portal, Role.Administrator);
        using var reader = new Visitor(portal);

        using var said = await reader.PostAsync("/toegankelijkheid", ("melding", "De tabel <b>leest</b> niet goed voor."), ("pagina", "/rapporten/2021-h1"), ("email", "lezer@example.org"));
        var list = WebUtility.HtmlDecode(await administrator.ReadAsync("/beheer/terugmeldingen"));

        Assert.Contains("Bedankt, uw melding is bij het team.", await said.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.False(said.Headers.Contains("Set-Cookie"));
        Assert.Contains("De tabel <b>leest</b> niet goed voor.", list, StringComparison.Ordinal);
        Assert.Contains("lezer@example.org", list, StringComparison.Ordinal);
        await using (var db = await portal.Databases.CreateDbContextAsync()) Assert.Single(await db.Messages.Where(m => m.Kind == MessageKind.Feedback).ToListAsync());

        using var handled = await administrator.SubmitAsync("/beheer/terugmeldingen", "/beheer/terugmeldingen", ("_handler", "melding-1"));

        Assert.Equal(HttpStatusCode.Redirect, handled.StatusCode);
        var after = await administrator.ReadAsync("/beheer/terugmeldingen");
        Assert.Contains("afgehandeld door", after, StringComparison.Ordinal);
        Assert.DoesNotContain("lezer@example.org", after, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "", "Schrijf wat er moeilijk gaat.")]
    [InlineData("Iets.", "geen adres", "Dit is geen e-mailadres.")]
    public async Task What_cannot_be_kept_is_told_and_stays_in_the_form(string text, string email, string expected)
    {
        using var reader = new Visitor(portal);

        using var answer = await reader.PostAsync("/toegankelijkheid", ("melding", text), ("pagina", "De startpagina"), ("email", email));
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

        Assert.Contains(expected, page, StringComparison.Ordinal);
        Assert.Contains("value=\"De startpagina\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_that_fills_in_everything_is_not_heard_and_nobody_is_flooded()
    {
        using var program = new Visitor(portal);
        var feedback = portal.Services.GetRequiredService<FeedbackCommands>();
        using var answer = await program.PostAsync("/toegankelijkheid", ("melding", "Koop nu!"), ("website", "http://example.org"));
        for (var said = 0; said < FeedbackCommands.MostAnHour; said++) await feedback.SayAsync($"Melding {said}.", "", "", default);

        var refused = await Assert.ThrowsAsync<RefusedException>(() => feedback.SayAsync("Nog een.", "", "", default));

        Assert.StartsWith("Er komen nu te veel meldingen binnen.", refused.Message, StringComparison.Ordinal);
        await using var db = await portal.Databases.CreateDbContextAsync();
        Assert.Equal(FeedbackCommands.MostAnHour, await db.Feedback.CountAsync());
    }

    [Theory]
    [InlineData(Role.Staff)]
    [InlineData(Role.Alderman)]
    [InlineData(Role.CollegeSecretary)]
    public async Task Nobody_else_reads_it(Role role)
    {
        var other = await portal.PersonAsync(role);

        await Assert.ThrowsAsync<RefusedException>(() => portal.Services.GetRequiredService<FeedbackCommands>().ListAsync(other, default));
    }
}
