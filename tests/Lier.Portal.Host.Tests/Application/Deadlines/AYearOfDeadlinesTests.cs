using Lier.Portal.Application.Routes;
using Lier.Portal.Documents.Texts;

namespace Lier.Portal.Application.Deadlines;

/// <summary>A whole year passes by the clock, and <see cref="NoticeCommands"/> makes each notice once and on its day.</summary>
public sealed class AYearOfDeadlinesTests
{
    private const string Forgotten = "01-11-sap-01-01";
    private const string InTime = "01-11-sap-01-02";
    private const string Late = "01-11-sap-01-03";
    private const string SentBack = "01-11-sap-01-04";
    private const string Returned = "01-11-sap-01-05";

    private static readonly Dictionary<DateOnly, (string Slug, string Outcome)> Diary = new()
    {
        [new(2022, 6, 1)] = (SentBack, Outcomes.Submit),
        [new(2022, 6, 2)] = (Returned, Outcomes.Submit),
        [new(2022, 6, 3)] = (Returned, Outcomes.Agree),
        [new(2022, 7, 5)] = (InTime, Outcomes.Submit),
        [new(2022, 7, 13)] = (SentBack, Outcomes.SendBack),
        [new(2022, 7, 20)] = (Late, Outcomes.Submit),
        [new(2022, 7, 28)] = (InTime, Outcomes.Agree),
        [new(2022, 9, 1)] = (Returned, Outcomes.Returned),
    };

    /// <summary>Every morning at eight a worker that was just started looks; at ten somebody may do something.</summary>
    [Fact]
    public async Task Every_notice_of_a_year_is_made_once_and_on_its_day()
    {
        await using var town = await DeadlineTown.OpenAsync();

        for (var day = new DateOnly(2022, 1, 4); day.Year == 2022; day = day.AddDays(1))
        {
            town.Time.Set(TownClock.At(day, new TimeOnly(8, 0)));
            await town.Worker().RunOnceAsync();
            town.Time.Set(TownClock.At(day, new TimeOnly(10, 0)));
            if (Diary.TryGetValue(day, out var deed)) await town.TakeAsync(deed.Slug, deed.Outcome);
        }

        var made = (await town.MadeAsync()).ToLookup(m => m[..15], m => m[16..]);
        Assert.Equal(
        [
            "1 opmaak Reminder -14 Staff 07-15 → 07-01 08:00",
            "1 opmaak Reminder -3 Staff 07-15 → 07-12 08:00",
            "1 opmaak Reminder 1 Staff 07-15 → 07-16 08:00",
            "1 opmaak Escalation 7 Administrator 07-15 → 07-22 08:00",
        ], made[Forgotten]);
        Assert.Equal(["1 opmaak Reminder -14 Staff 07-15 → 07-01 08:00", "2 akkoord Reminder -7 Alderman 08-01 → 07-25 08:00"], made[InTime]);
        Assert.Equal(
        [
            "1 opmaak Reminder -14 Staff 07-15 → 07-01 08:00",
            "1 opmaak Reminder -3 Staff 07-15 → 07-12 08:00",
            "1 opmaak Reminder 1 Staff 07-15 → 07-16 08:00",
            "2 akkoord Reminder -7 Alderman 08-01 → 07-25 08:00",
            "2 akkoord Reminder -1 Alderman 08-01 → 07-31 08:00",
            "2 akkoord Reminder 1 Alderman 08-01 → 08-02 08:00",
            "2 akkoord Escalation 5 CollegeSecretary 08-01 → 08-06 08:00",
        ], made[Late]);
        Assert.Equal(["3 opmaak Reminder 1 Staff 07-15 → 07-16 08:00", "3 opmaak Escalation 7 Administrator 07-15 → 07-22 08:00"], made[SentBack]);
        Assert.Empty(made[Returned]);
        Assert.Equal(21 * 4 + 2 + 7 + 2, await town.CountAsync());
    }
}
