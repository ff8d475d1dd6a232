using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.Progress;
using Lier.Portal.Domain.Published;

namespace Lier.Portal.Pure.Tests.Domain.Notes;

/// <summary>
/// What <see cref="NoteChecks"/> would have told the writers of the real report of the first half of 2021: little, and all of it worth a
/// look.
/// </summary>
public sealed class CheckingTheFirstReportTests
{
    [Fact]
    public void Its_writers_get_these_warnings_and_no_others() => Assert.Equal(
        [
            "02/01 Stand van zaken: “20201” past niet bij de eerste helft 2021.",
            "02/03 Stand van zaken: “2020” past niet bij de eerste helft 2021.",
            "02/03 Tijd: “2020” past niet bij de eerste helft 2021.",
            "02/05 Stand van zaken: “2019” past niet bij de eerste helft 2021.",
            "02/06 Tijd: “2020” past niet bij de eerste helft 2021.",
            "02/09 Tijd: Hier staat nog niets.",
            "03/01 Stand van zaken: “2020” past niet bij de eerste helft 2021.",
        ],
        Warnings(light: null));

    [Fact]
    public void With_every_light_on_green_only_what_tells_of_delay_is_added() => Assert.Equal(
        [
            "02/05 Stand van zaken: Het licht is groen, maar er staat “opgeschort”.",
            "02/14 Stand van zaken: Het licht is groen, maar er staat “later dan geplande”.",
            "02/14 Tijd: Het licht is groen, maar er staat “opgeschoven”.",
        ],
        Warnings(Light.Green).Except(Warnings(light: null)));

    [Fact]
    public void Half_a_year_later_the_end_date_of_the_house_of_the_child_has_passed() => Assert.Contains(
        "02/14 Status: De einddatum (31-12-2021) is voorbij, maar de status is niet Afgerond of Stopgezet.",
        FirstReport.Content.Actions.SelectMany(action => Warnings(action, new NoteContext(FirstReport.Period.Next, action.Start, action.End), null)));

    [Fact]
    public void Taken_over_unchanged_every_text_is_pointed_out()
    {
        var unchanged = FirstReport.Content.Actions
            .SelectMany(action => Warnings(action, new NoteContext(FirstReport.Period.Next, action.Start, action.End, action.Note), null))
            .Count(warning => warning.EndsWith("De tekst is (bijna) dezelfde als vorig halfjaar.", StringComparison.Ordinal));

        Assert.Equal(25 + 24, unchanged);
    }

    private static IEnumerable<string> Warnings(Light? light) =>
        FirstReport.Content.Actions.SelectMany(action => Warnings(action, new NoteContext(FirstReport.Period, action.Start, action.End), light));

    private static IEnumerable<string> Warnings(ReportedAction action, NoteContext context, Light? light) =>
        NoteChecks.For(new(action.Note!.Status, action.Note.Progress, action.Note.Timing, light, light), context)
            .Select(check => $"{action.Code[^5..]} {check.Field.Name()}: {check.Message}");
}
