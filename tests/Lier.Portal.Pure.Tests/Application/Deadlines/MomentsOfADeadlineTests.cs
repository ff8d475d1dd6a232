using System.Globalization;
using Lier.Portal.Application.Deadlines;
using Lier.Portal.Application.Routes;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;

namespace Lier.Portal.Pure.Tests.Application.Deadlines;

/// <summary>
/// The moments at which a deadline reminds and escalates, by the clock of Lier: <see cref="DeadlineMoments"/> for each
/// <see cref="StepDeadline"/>.
/// </summary>
public sealed class MomentsOfADeadlineTests
{
    private static readonly DateTimeOffset LongAgo = At("2021-07-01T10:00+02:00");

    [Theory]
    [InlineData("2022-07-01T07:59:59+02:00", "")]
    [InlineData("2022-07-01T08:00:00+02:00", "Reminder -14 Staff")]
    [InlineData("2022-07-12T07:59:59+02:00", "Reminder -14 Staff")]
    [InlineData("2022-07-12T08:00:00+02:00", "Reminder -3 Staff")]
    [InlineData("2022-07-16T07:59:59+02:00", "Reminder -3 Staff")]
    [InlineData("2022-07-16T08:00:00+02:00", "Reminder 1 Staff")]
    [InlineData("2022-07-22T07:59:59+02:00", "Reminder 1 Staff")]
    [InlineData("2022-07-22T08:00:00+02:00", "Reminder 1 Staff, Escalation 7 Administrator")]
    [InlineData("2032-07-22T08:00:00+02:00", "Reminder 1 Staff, Escalation 7 Administrator")]
    public void Of_the_reminders_only_the_latest_is_told_and_the_escalation_besides(string now, string told) =>
        Assert.Equal(told, Told(Step(), LongAgo, Dates("2022-07-15"), At(now)));

    [Theory]
    [InlineData("2022-07-11T23:59+02:00", "Reminder -3 Staff")]
    [InlineData("2022-07-12T18:00+02:00", "Reminder -3 Staff")]
    [InlineData("2022-07-13T00:00+02:00", "Reminder 1 Staff")]
    [InlineData("2022-07-12T22:30+00:00", "Reminder 1 Staff")]
    [InlineData("2022-07-17T00:00+02:00", "")]
    public void What_fell_before_the_note_reached_the_step_is_not_told(string arrival, string told)
    {
        var now = told.Contains("-3", StringComparison.Ordinal) ? At("2022-07-12T20:00+02:00") : At("2022-07-21T20:00+02:00");

        Assert.Equal(told, Told(Step(), At(arrival), Dates("2022-07-15"), now));
    }

    [Theory]
    [InlineData("2022-07-22T23:59+02:00", "Escalation 7 Administrator")]
    [InlineData("2022-07-23T00:00+02:00", "")]
    public void Neither_is_an_escalation(string arrival, string told) =>
        Assert.Equal(told, Told(Step(), At(arrival), Dates("2022-07-15"), At("2022-09-01T12:00+02:00")));

    [Theory]
    [InlineData("2022-03-26", "2022-03-26T07:00Z")]
    [InlineData("2022-03-27", "2022-03-27T06:00Z")]
    [InlineData("2022-10-29", "2022-10-29T06:00Z")]
    [InlineData("2022-10-30", "2022-10-30T07:00Z")]
    [InlineData("2024-02-29", "2024-02-29T07:00Z")]
    public void It_is_eight_in_the_morning_in_Lier_also_when_the_clock_goes_forward_or_back(string day, string instant)
    {
        var step = Step(reminders: [0], escalation: null);

        Assert.Equal("", Told(step, LongAgo, Dates(day), At(instant).AddSeconds(-1)));
        Assert.Equal(At(instant), Assert.Single(DeadlineMoments.Passed(step, LongAgo, Dates(day), At(instant))).At);
    }

    [Theory]
    [InlineData(-1, "2024-03-01", "2024-02-29")]
    [InlineData(1, "2024-02-28", "2024-02-29")]
    [InlineData(1, "2023-02-28", "2023-03-01")]
    [InlineData(-366, "2025-01-01", "2024-01-01")]
    public void Leap_days_count(int reminder, string due, string day) =>
        Assert.Equal(Day(day), Assert.Single(DeadlineMoments.Passed(Step(reminders: [reminder], escalation: null), LongAgo, Dates(due), At("2030-01-01T12:00Z"))).Day);

    [Theory]
    [InlineData("2022-03-13T22:59Z", 14, "2022-03-27")]
    [InlineData("2022-03-13T23:00Z", 14, "2022-03-28")]
    [InlineData("2022-10-16T21:59Z", 14, "2022-10-30")]
    [InlineData("2022-10-30T22:59Z", 1, "2022-10-31")]
    [InlineData("2024-02-28T12:00Z", 1, "2024-02-29")]
    [InlineData("2024-02-28T12:00Z", 366, "2025-02-28")]
    public void Days_after_arrival_are_days_of_Lier(string arrival, int days, string due) =>
        Assert.Equal(Day(due), new StepDeadline(new DueAfterArrival(days), [], null).DueDay(At(arrival), default));

    [Fact]
    public void Each_date_of_the_half_year_has_its_own_deadlines()
    {
        var dates = new DueDates(Day("2022-07-15"), Day("2022-08-01"));

        Assert.Equal(dates.SubmitBy, new StepDeadline(new DueOnDate(DueDate.SubmitBy), [], null).DueDay(LongAgo, dates));
        Assert.Equal(dates.AgreeBy, new StepDeadline(new DueOnDate(DueDate.AgreeBy), [], null).DueDay(LongAgo, dates));
    }

    [Fact]
    public void Without_the_date_or_without_a_deadline_nothing_is_told()
    {
        Assert.Equal("", Told(Step(), LongAgo, new DueDates(null, Day("2022-08-01")), DateTimeOffset.MaxValue));
        Assert.Equal("", Told(Step() with { Deadline = null }, LongAgo, Dates("2022-07-15"), DateTimeOffset.MaxValue));
    }

    [Fact]
    public void A_date_at_the_end_of_the_calendar_breaks_nothing() =>
        Assert.Equal("Reminder -14 Staff", Told(Step(), LongAgo, new DueDates(DateOnly.MaxValue, null), At("9999-12-20T12:00Z")));

    private static RouteStep Step() => Step([-14, -3, 1], new Escalation(7, Role.Administrator));

    private static RouteStep Step(int[] reminders, Escalation? escalation) =>
        new("opmaak", "Opmaak", StepKind.Write, Role.Staff, Within.Team, new Dictionary<string, StepOutcome>())
        {
            Deadline = new StepDeadline(new DueOnDate(DueDate.SubmitBy), reminders, escalation),
        };

    private static string Told(RouteStep step, DateTimeOffset arrival, DueDates dates, DateTimeOffset now) =>
        string.Join(", ", DeadlineMoments.Passed(step, arrival, dates, now).Select(m => $"{m.Kind} {m.Offset} {m.Role}"));

    private static DueDates Dates(string submitBy) => new(Day(submitBy), null);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "O", CultureInfo.InvariantCulture);

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
