using System.Net;
using Lier.Portal.Domain;
using Lier.Portal.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Rounds;

/// <summary>
/// The administrator opens a half-year with a note for every action and the days they are due: <see cref="RoundCommands"/>.
/// </summary>
public sealed class OpeningAPeriodTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task The_administrator_opens_a_half_year_with_a_note_for_every_action_and_the_days_they_are_due()
    {
        using var administrator = await Visitor.SignedInAsync(portal, Role.Administrator);

        using var answer = await OpenAsync(administrator, "2022-H1", "2022-07-15", "2022-08-01");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains("indienen tot en met 15 juli 2022, akkoord tot en met 1 augustus 2022", await administrator.ReadAsync("/beheer/perioden"), StringComparison.Ordinal);
        Assert.Equal(25, await NotesOnAsync(new ReportingPeriod(2022, 1)));
    }

    [Theory]
    [InlineData("2022-H2", "31/02/2022", "", "“31/02/2022” is geen datum")]
    [InlineData("2022-H2", "", "gisteren", "“gisteren” is geen datum")]
    [InlineData("2022-H2", "2022-12-15", "2022-12-01", "valt vóór de uiterste dag om in te dienen")]
    [InlineData("2022-H9", "", "", "“2022-H9” is geen periode zoals 2021-H2.")]
    [InlineData("2021-H2", "", "", "De tweede helft 2021 is al geopend.")]
    [InlineData("2021-H1", "", "", "Over de eerste helft 2021 is al een rapport gepubliceerd.")]
    [InlineData("2032-H1", "", "", "is nog niet begonnen")]
    [InlineData("2019-H1", "", "", "Er is nog geen meerjarenplan met acties voor de eerste helft 2019")]
    public async Task What_cannot_be_is_refused_in_words_and_opens_nothing(string period, string submitBy, string agreeBy, string message)
    {
        using var administrator = await Visitor.SignedInAsync(portal, Role.Administrator);
        var before = await NotesOnAsync(null);

        using var answer = await OpenAsync(administrator, period, submitBy, agreeBy);

        Assert.Contains(message, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Equal(before, await NotesOnAsync(null));
    }

    private static Task<HttpResponseMessage> OpenAsync(Visitor administrator, string period, string submitBy, string agreeBy) => administrator.SubmitAsync(
        "/beheer/perioden", "/beheer/perioden", ("_handler", "openen"), ("Form.Period", period), ("Form.SubmitBy", submitBy), ("Form.AgreeBy", agreeBy));

    private async Task<int> NotesOnAsync(ReportingPeriod? period)
    {
        await using var db = await portal.Databases.CreateDbContextAsync();
        return await db.Notes.CountAsync(n => period == null || n.Period == period);
    }
}
