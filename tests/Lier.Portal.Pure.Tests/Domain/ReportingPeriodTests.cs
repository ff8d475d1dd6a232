using Lier.Portal.Domain;

namespace Lier.Portal.Pure.Tests.Domain;

/// <summary>A half-year is a <see cref="ReportingPeriod"/>, written as a code, read in words, and never impossible.</summary>
public sealed class ReportingPeriodTests
{
    [Theory]
    [InlineData("2021-H1", 2021, 1)]
    [InlineData("2021-h2", 2021, 2)]
    [InlineData("2000-H1", 2000, 1)]
    [InlineData("2999-H2", 2999, 2)]
    public void A_code_is_read_in_either_case_and_written_in_one(string code, int year, int half)
    {
        var period = ReportingPeriod.Parse(code);

        Assert.Equal((year, half), (period.Year, period.Half));
        Assert.Equal(code.ToUpperInvariant(), period.ToString());
        Assert.Equal(code.ToLowerInvariant(), period.Slug);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("2021")]
    [InlineData("2021-H3")]
    [InlineData("2021-H0")]
    [InlineData("1999-H2")]
    [InlineData("3000-H1")]
    [InlineData(" 2021-H1")]
    [InlineData("2021H1")]
    [InlineData("2021-K1")]
    [InlineData("-021-H1")]
    [InlineData("٢٠٢١-H1")]
    public void Anything_else_is_refused(string? code)
    {
        Assert.False(ReportingPeriod.TryParse(code, null, out _));
        Assert.Throws<FormatException>(() => ReportingPeriod.Parse(code!));
    }

    [Theory]
    [InlineData(1999, 1)]
    [InlineData(3000, 1)]
    [InlineData(2021, 0)]
    [InlineData(2021, 3)]
    public void An_impossible_half_year_cannot_be_made(int year, int half) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReportingPeriod(year, half));

    [Fact]
    public void Half_years_follow_each_other_without_a_gap()
    {
        var period = new ReportingPeriod(2020, 1);
        for (var i = 0; i < 12; i++, period = period.Next)
        {
            Assert.Equal(period.End.AddDays(1), period.Next.Start);
            Assert.Equal(period, period.Next.Previous);
            Assert.True(period < period.Next && period.Next > period && period <= period.Next && period.Next >= period);
            Assert.Equal((period, period), (ReportingPeriod.Of(period.Start), ReportingPeriod.Of(period.End)));
        }

        Assert.Equal(new(2026, 1), period);
    }

    [Theory]
    [InlineData("2021-06-30", false)]
    [InlineData("2021-07-01", true)]
    [InlineData("2021-12-31", true)]
    [InlineData("2022-01-01", false)]
    public void The_second_half_runs_from_July_through_December(string day, bool inside) =>
        Assert.Equal(inside, new ReportingPeriod(2021, 2).Contains(DateOnly.ParseExact(day, "yyyy-MM-dd")));

    [Fact]
    public void People_read_it_in_words()
    {
        Assert.Equal(("eerste helft 2021", "Eerste helft 2021"), (new ReportingPeriod(2021, 1).Label, new ReportingPeriod(2021, 1).Title));
        Assert.Equal("tweede helft 2021", new ReportingPeriod(2021, 2).Label);
    }

    [Fact]
    public void They_sort_by_year_and_then_by_half()
    {
        ReportingPeriod[] periods = [new(2022, 1), new(2021, 2), new(2020, 2), new(2021, 1)];

        Assert.Equal(["2020-H2", "2021-H1", "2021-H2", "2022-H1"], periods.Order().Select(p => p.Code));
    }
}
