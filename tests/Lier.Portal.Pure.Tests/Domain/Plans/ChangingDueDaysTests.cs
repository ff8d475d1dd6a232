using Lier.Portal.Domain;
using Lier.Portal.Domain.Plans;

namespace Lier.Portal.Pure.Tests.Domain.Plans;

/// <summary>An administrator gives a <see cref="ReportingRound"/> other due days, and whoever started from the old ones is told.</summary>
public sealed class ChangingDueDaysTests
{
    private static readonly DateOnly Submit = new(2022, 1, 31);
    private static readonly DateOnly Agree = new(2022, 2, 14);

    private readonly ReportingRound round = ReportingRound.Open(Given.Period, [], Submit, Agree, Given.By(Townspeople.Administrator));

    [Fact]
    public void The_new_days_hold_and_whoever_started_from_the_old_ones_is_told()
    {
        round.ChangeDueDays(Submit.AddDays(7), null, Given.By(Townspeople.Administrator));

        Assert.Equal((Submit.AddDays(7), null, 1), (round.SubmitBy, round.AgreeBy, round.Revision));
    }

    [Theory]
    [InlineData("2021-06-30", null, "submitBy", "De uiterste dag om in te dienen valt vóór het begin van de periode.")]
    [InlineData("2022-02-15", "2022-02-14", "agreeBy", "De uiterste dag voor het akkoord valt vóór de uiterste dag om in te dienen.")]
    [InlineData("2022-01-31", "2022-02-14", "submitBy", "Dit zijn al de uiterste dagen: wijzig er minstens één.")]
    public void What_cannot_be_is_said_of_the_day_that_it_is_about(string? submit, string? agree, string about, string sentence)
    {
        var refused = Assert.Throws<RefusedException>(() => round.ChangeDueDays(Day(submit), Day(agree), Given.By(Townspeople.Administrator)));

        Assert.Equal([new Objection(sentence, about)], refused.Objections);
        Assert.Equal((Submit, Agree), (round.SubmitBy, round.AgreeBy));
    }

    [Theory]
    [InlineData(nameof(Townspeople.Author))]
    [InlineData(nameof(Townspeople.Alderman))]
    [InlineData(nameof(Townspeople.Secretary))]
    public void Only_an_administrator_changes_them(string who) => Assert.Equal(
        "Alleen een beheerder wijzigt de uiterste dagen.",
        Assert.Throws<RefusedException>(() => round.ChangeDueDays(Submit.AddDays(1), Agree, Given.By(Townspeople.Named(who)))).Message);

    [Fact]
    public void Of_a_closed_period_they_stay()
    {
        round.Close(Given.By(Townspeople.Administrator));

        Assert.Equal(
            "De tweede helft 2021 is gesloten. Heropen ze eerst.",
            Assert.Throws<RefusedException>(() => round.ChangeDueDays(Submit.AddDays(1), Agree, Given.By(Townspeople.Administrator))).Message);
    }

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd");
}
