using System.Net;
using Lier.Portal.Application.Routes;
using Lier.Portal.Application.Rounds;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Progress;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lier.Portal.Application.Deadlines;

/// <summary>A portal that lives in 2022, seen through its pages: <see cref="DeadlineQueries"/>.</summary>
public sealed class DeadlinesOnScreenTests : IAsyncLifetime
{
    private static readonly ReportingPeriod Period = DeadlineTown.Period;
    private readonly FakeTime time = new(DeadlineTown.On(2022, 1, 3));
    private readonly Portal portal;

    public DeadlinesOnScreenTests() => portal = new Portal { Time = time };

    public async Task InitializeAsync()
    {
        await portal.InitializeAsync();
        await OpenAsync(Period, new DateOnly(2022, 7, 15), new DateOnly(2022, 8, 1));
    }

    public async Task DisposeAsync() => await portal.DisposeAsync();

    [Theory]
    [InlineData(6, 30, "uiterlijk 15 juli 2022 · nog 15 dagen", "")]
    [InlineData(7, 12, "uiterlijk 15 juli 2022 · nog 3 dagen", "herinnerd op 12 juli 2022")]
    [InlineData(7, 14, "uiterlijk 15 juli 2022 · nog 1 dag", "herinnerd op 14 juli 2022")]
    [InlineData(7, 15, "uiterlijk 15 juli 2022 · vandaag is de laatste dag", "herinnerd op 15 juli 2022")]
    [InlineData(7, 16, "<b aria-hidden=\"true\">!</b>over tijd sinds 15 juli 2022 · 1 dag te laat", "herinnerd op 16 juli 2022")]
    [InlineData(7, 18, "<b aria-hidden=\"true\">!</b>over tijd sinds 15 juli 2022 · 3 dagen te laat", "herinnerd op 18 juli 2022")]
    public async Task The_team_reads_by_when_a_note_is_due_and_that_it_was_reminded(int month, int day, string due, string reminded)
    {
        time.Set(DeadlineTown.On(2022, month, day));
        if (reminded.Length > 0) await LookAsync();

        var page = Lists(await ReadAsync("/werk", Role.Staff));

        Assert.Equal(25, Count(page, due));
        Assert.Equal(25, Count(page, reminded.Length > 0 ? reminded : due));
        Assert.Equal(reminded.Length > 0, page.Contains("herinnerd op", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_over_time_comes_first_and_a_half_year_without_dates_says_nothing_about_them()
    {
        time.Set(DeadlineTown.On(2022, 7, 18));

        var page = Lists(await ReadAsync("/werk", Role.Staff));

        var (late, undated) = (page.LastIndexOf("over tijd sinds", StringComparison.Ordinal), page.IndexOf("tweede helft 2021", StringComparison.Ordinal));
        Assert.InRange(late, 0, undated);
        Assert.Equal(25, Count(page, "over tijd sinds") + Count(page, "uiterlijk"));
    }

    [Fact]
    public async Task The_alderman_reads_by_when_to_agree_and_a_reminder_of_the_team_is_not_theirs()
    {
        time.Set(DeadlineTown.On(2022, 7, 12));
        await LookAsync();
        await SubmitAsync(Portal.Fietspunt);
        time.Set(DeadlineTown.On(2022, 7, 13));

        var page = await ReadAsync("/werk", Role.Alderman);
        var desk = await ReadAsync($"/notas/2022-h1/{Portal.Fietspunt}", Role.Alderman);

        Assert.Contains("uiterlijk 1 augustus 2022 · nog 19 dagen", page, StringComparison.Ordinal);
        Assert.DoesNotContain("herinnerd op", page, StringComparison.Ordinal);
        Assert.Contains("Uiterlijk <b>1 augustus 2022</b>", desk, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_administrator_sees_what_is_over_time_with_whom_and_whether_it_was_escalated_and_no_note()
    {
        await SubmitAsync(Portal.Fietspunt);
        time.Set(DeadlineTown.On(2022, 7, 22));
        await LookAsync();
        time.Set(DeadlineTown.On(2022, 8, 3));

        var page = await ReadAsync("/beheer/termijnen", Role.Administrator);

        Assert.Contains("25 taken zijn over tijd", page, StringComparison.Ordinal);
        Assert.Equal(24, Count(page, "<td>team Sociale dienstverlening</td>"));
        Assert.Equal(24, Count(page, "over tijd sinds 15 juli 2022 · 19 dagen te laat"));
        Assert.Equal(24, Count(page, "geëscaleerd op 22 juli 2022"));
        Assert.Equal(1, Count(page, "<td>Annemie Goris</td>"));
        Assert.Equal(1, Count(page, "over tijd sinds 1 augustus 2022 · 2 dagen te laat"));
        Assert.Equal(1, Count(page, "niet geëscaleerd"));
        Assert.DoesNotContain("Geheime stand", page, StringComparison.Ordinal);
        Assert.DoesNotContain("/notas/", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/beheer\" class=\"active\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_last_day_is_not_over_time()
    {
        time.Set(DeadlineTown.On(2022, 7, 15, 23));

        Assert.Contains("Geen enkele taak is over tijd.", await ReadAsync("/beheer/termijnen", Role.Administrator), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_more_tasks_than_fit_the_longest_late_are_shown_and_the_others_counted()
    {
        time.Set(DeadlineTown.On(2025, 12, 1));
        for (var period = new ReportingPeriod(2020, 1); period <= new ReportingPeriod(2025, 2); period = period.Next)
            if (period != Period && period != Portal.Period && period != Portal.Period.Previous) await OpenAsync(period, period.End.AddDays(-30), null);
        time.Set(DeadlineTown.On(2026, 1, 5));

        var page = await ReadAsync("/beheer/termijnen", Role.Administrator);

        Assert.Contains("250 taken zijn over tijd", page, StringComparison.Ordinal);
        Assert.Equal(DeadlineQueries.Most, Count(page, "<th scope=\"row\">"));
        Assert.Contains("… en nog 50", page, StringComparison.Ordinal);
        Assert.Contains("eerste helft 2020", page, StringComparison.Ordinal);
        Assert.DoesNotContain("tweede helft 2025", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Days_after_arrival_are_late_from_midnight_in_Lier()
    {
        await FollowAsync("""{\"after\":\"P14D\"}""");
        time.Set(DeadlineTown.On(2022, 1, 17, 23));
        Assert.Contains("Geen enkele taak is over tijd.", await ReadAsync("/beheer/termijnen", Role.Administrator), StringComparison.Ordinal);

        time.Set(DeadlineTown.On(2022, 1, 18, 0));

        Assert.Contains("25 taken zijn over tijd", await ReadAsync("/beheer/termijnen", Role.Administrator), StringComparison.Ordinal);
        Assert.Equal(25, Count(await ReadAsync("/werk", Role.Staff), "over tijd sinds 17 januari 2022 · 1 dag te laat"));
    }

    // Puts the notes of the half-year on a text of their own, with another rule for the first step.
    private async Task FollowAsync(string due)
    {
        var json = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "workflows", "progress-note.json"));
        var definition = RouteDefinition.Read(
            json.Replace("""{\"date\":\"submitBy\"}""", due, StringComparison.Ordinal), "test", RouteSubject.Note);
        await using var db = await portal.Databases.CreateDbContextAsync();
        db.Add(new StoredDefinition(definition, time.GetUtcNow()));
        await db.SaveChangesAsync();
        await db.NoteRoutes.Where(r => r.Note.Period == Period).ExecuteUpdateAsync(
            r => r.SetProperty(x => x.DefinitionHash, definition.Sha256));
    }

    private async Task OpenAsync(ReportingPeriod period, DateOnly submitBy, DateOnly? agreeBy) =>
        await portal.Services.GetRequiredService<RoundCommands>().OpenAsync(period, submitBy, agreeBy, await portal.PersonAsync(Role.Administrator));

    private Task<int> LookAsync() => portal.Services.GetRequiredService<NoticeCommands>().MakeAsync();

    private async Task SubmitAsync(string slug)
    {
        await using var db = await portal.Databases.CreateDbContextAsync();
        var note = await db.Notes.SingleAsync(n => n.Period == Period && n.Action.Slug == slug);
        await portal.Notes.SubmitAsync(note.Id, note.Revision, new NoteText(ActionStatus.Halfway, "Geheime stand van zaken.", "Op schema."), await portal.PersonAsync(Role.Staff));
    }

    private async Task<string> ReadAsync(string path, Role role)
    {
        using var visitor = await Visitor.SignedInAsync(portal, role);
        return WebUtility.HtmlDecode(await visitor.ReadAsync(path));
    }

    // Above the lists stands how far the team is, with the same day; below them what programmes ask, with days of their own.
    private static string Lists(string page) => page[page.IndexOf("class=\"rows\"", StringComparison.Ordinal)..page.LastIndexOf("<h2 class=\"small\">Programma", StringComparison.Ordinal)];

    private static int Count(string page, string text) => page.Split(text).Length - 1;
}
