using Lier.Portal.Application.Mail;
using Lier.Portal.Application.Messages;
using Lier.Portal.Domain.People;

namespace Lier.Portal.Pure.Tests.Application.Messages;

/// <summary>
/// When a mail leaves, and whether it is made at all: <see cref="MailPlan"/>, <see cref="MailSettings"/> and, after a failure,
/// <see cref="BackOff"/>.
/// </summary>
public sealed class PlanningAMailTests
{
    private static readonly MailSettings Settings = new("mail.lier.example", 587, "", "", "portaal@lier.example", true, 7);

    [Theory]
    [InlineData("2022-07-05T06:59+02:00", "2022-07-05T07:00+02:00")]
    [InlineData("2022-07-05T07:00+02:00", "2022-07-06T07:00+02:00")]
    [InlineData("2022-07-05T23:30+00:00", "2022-07-06T07:00+02:00")]
    [InlineData("2022-10-29T12:00+02:00", "2022-10-30T07:00+01:00")]
    [InlineData("2022-12-31T12:00+01:00", "2023-01-01T07:00+01:00")]
    public void The_mail_of_the_day_leaves_at_the_hour_that_a_clock_in_Lier_shows(string now, string due) =>
        Assert.Equal(At(due), MailPlan.DueAt(MailChoice.Daily, Settings, At(now)));

    [Fact]
    public void At_once_is_now() => Assert.Equal(At("2022-07-05T23:30+02:00"), MailPlan.DueAt(MailChoice.AtOnce, Settings, At("2022-07-05T23:30+02:00")));

    [Theory]
    [InlineData(MailChoice.AtOnce, "mia@lier.example", true, MailState.Waiting)]
    [InlineData(MailChoice.Daily, "mia@lier.example", true, MailState.Waiting)]
    [InlineData(MailChoice.Never, "mia@lier.example", true, MailState.NotWanted)]
    [InlineData(MailChoice.AtOnce, null, true, MailState.NoAddress)]
    [InlineData(MailChoice.AtOnce, "mia@lier.example", false, MailState.NotSetUp)]
    public void Mail_waits_only_for_whoever_wants_it_and_can_get_it(MailChoice choice, string? email, bool isSetUp, MailState state) =>
        Assert.Equal(state, MailPlan.For(new Addressee(1, "Mia", true, [Role.Staff], [], email, choice), isSetUp ? Settings : Settings with { Host = "" }, DateTimeOffset.UnixEpoch).State);

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(3, 5)]
    [InlineData(4, 15)]
    [InlineData(5, 60)]
    [InlineData(500, 60)]
    public void Each_failure_in_a_row_is_waited_out_longer_up_to_an_hour(int failures, int minutes) => Assert.Equal(TimeSpan.FromMinutes(minutes), BackOff.After(failures));

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
