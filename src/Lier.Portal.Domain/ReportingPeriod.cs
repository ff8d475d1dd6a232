using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Lier.Portal.Domain;

/// <summary>The half-year that a progress note reports on, written as <c>2021-H1</c>.</summary>
public readonly record struct ReportingPeriod : IParsable<ReportingPeriod>, IComparable<ReportingPeriod>
{
    public ReportingPeriod(int year, int half)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 2000);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 2999);
        if (half is not (1 or 2)) throw new ArgumentOutOfRangeException(nameof(half), half, "A year has halves 1 and 2.");
        (Year, Half) = (year, half);
    }

    public int Year { get; }
    public int Half { get; }

    public string Code => string.Create(CultureInfo.InvariantCulture, $"{Year}-H{Half}");

    /// <summary>As it stands in an address: <c>2021-h1</c>.</summary>
    public string Slug => string.Create(CultureInfo.InvariantCulture, $"{Year}-h{Half}");

    /// <summary>As people say it: <c>eerste helft 2021</c>.</summary>
    public string Label => string.Create(CultureInfo.InvariantCulture, $"{(Half == 1 ? "eerste" : "tweede")} helft {Year}");

    /// <summary>The label at the start of a sentence or as a title.</summary>
    public string Title => char.ToUpperInvariant(Label[0]) + Label[1..];

    public DateOnly Start => new(Year, Half == 1 ? 1 : 7, 1);
    public DateOnly End => Start.AddMonths(6).AddDays(-1);

    /// <summary>The report on a first half-year reaches both councils before this day; for a second half there is none.</summary>
    public DateOnly? CouncilsBefore => Half == 1 ? new(Year, 9, 30) : null;

    public ReportingPeriod Next => Half == 1 ? new(Year, 2) : new(Year + 1, 1);
    public ReportingPeriod Previous => Half == 2 ? new(Year, 1) : new(Year - 1, 2);

    /// <summary>The first year of the multi-year plan that this half-year falls in: plans run 2014–2019, 2020–2025, …</summary>
    public int PlanYear => Year - (((Year - 2014) % 6) + 6) % 6;

    /// <summary>Do two half-years fall in the same plan? Only then does a code mean the same action.</summary>
    public bool IsInPlanOf(ReportingPeriod other) => PlanYear == other.PlanYear;

    public bool Contains(DateOnly day) => Start <= day && day <= End;

    public static ReportingPeriod Of(DateOnly day) => new(day.Year, day.Month <= 6 ? 1 : 2);

    public static ReportingPeriod Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var period) ? period : throw new FormatException($"'{s}' is not a half-year like 2021-H1.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ReportingPeriod result)
    {
        result = default;
        if (s is not { Length: 7 } || s[4] != '-' || s[5] is not ('H' or 'h') || s[6] is not ('1' or '2')) return false;
        if (!int.TryParse(s.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)) return false;
        if (year is < 2000 or > 2999) return false;
        result = new(year, s[6] - '0');
        return true;
    }

    public int CompareTo(ReportingPeriod other) => (Year, Half).CompareTo((other.Year, other.Half));
    public static bool operator <(ReportingPeriod left, ReportingPeriod right) => left.CompareTo(right) < 0;
    public static bool operator >(ReportingPeriod left, ReportingPeriod right) => left.CompareTo(right) > 0;
    public static bool operator <=(ReportingPeriod left, ReportingPeriod right) => left.CompareTo(right) <= 0;
    public static bool operator >=(ReportingPeriod left, ReportingPeriod right) => left.CompareTo(right) >= 0;

    public override string ToString() => Code;
}
