using Lier.Portal.Domain;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Plans;

namespace Lier.Portal.Pure.Tests.Domain.Plans;

/// <summary>An administrator opens a half-year for writing: a <see cref="ReportingRound"/> that is possible and opened once.</summary>
public sealed class OpeningARoundTests
{
    private static readonly DateOnly Submit = new(2022, 1, 31);
    private static readonly DateOnly Agree = new(2022, 2, 14);

    [Fact]
    public void It_records_who_opened_it_when_and_what_is_due()
    {
        var round = ReportingRound.Open(Given.Period, [new(2021, 1)], Submit, Agree, Given.By(Townspeople.Administrator));

        Assert.Equal((Given.Period, Given.Now, "Jan Wouters", Submit, Agree), (round.Period, round.OpenedAt, round.OpenedBy, round.SubmitBy, round.AgreeBy));
    }

    [Fact]
    public void It_needs_no_due_days() =>
        Assert.Null(ReportingRound.Open(Given.Period, [], null, null, Given.By(Townspeople.Administrator)).SubmitBy);

    [Theory]
    [InlineData(Role.Staff)]
    [InlineData(Role.Alderman)]
    [InlineData(Role.CollegeSecretary)]
    public void Only_an_administrator_opens_it(Role role) => AssertRefused(
        "Alleen een beheerder opent een periode.", Given.Period, Submit, Agree, new(1, "Wim", [role], [Given.Team]));

    [Fact]
    public void It_is_opened_once() => AssertRefused(
        "De eerste helft 2021 is al geopend.", new(2021, 1), Submit, Agree, Townspeople.Administrator);

    [Fact]
    public void It_is_not_opened_before_it_begins() => AssertRefused(
        "De tweede helft 2022 is nog niet begonnen; openen kan vanaf 1 juli 2022.", new(2022, 2), null, null, Townspeople.Administrator);

    [Theory]
    [InlineData("2021-06-30", null, "De uiterste dag om in te dienen valt vóór het begin van de periode.")]
    [InlineData("2022-02-15", "2022-02-14", "De uiterste dag voor het akkoord valt vóór de uiterste dag om in te dienen.")]
    [InlineData(null, "2021-06-30", "De uiterste dag voor het akkoord valt vóór het begin van de periode.")]
    public void Its_due_days_follow_each_other(string? submit, string? agree, string message) =>
        AssertRefused(message, Given.Period, Day(submit), Day(agree), Townspeople.Administrator);

    private static void AssertRefused(string message, ReportingPeriod period, DateOnly? submit, DateOnly? agree, Person by) =>
        Assert.Equal(message, Assert.Throws<RefusedException>(() => ReportingRound.Open(period, [new(2021, 1)], submit, agree, Given.By(by))).Message);

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd");
}
