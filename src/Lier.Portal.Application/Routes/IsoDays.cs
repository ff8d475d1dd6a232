using System.Globalization;
using System.Text.RegularExpressions;

namespace Lier.Portal.Application.Routes;

/// <summary>Whole days and weeks as ISO 8601 writes them: <c>P14D</c>, <c>-P2W</c>.</summary>
public static partial class IsoDays
{
    /// <summary>The most days that a deadline counts, before or after.</summary>
    public const int Most = 366;

    /// <returns>Null when it is anything else, or more than a leap year.</returns>
    public static int? Find(string text)
    {
        if (Pattern().Match(text) is not { Success: true } match) return null;
        var days = int.Parse(match.Groups["count"].Value, CultureInfo.InvariantCulture) * (match.Groups["unit"].Value == "W" ? 7 : 1);
        return days > Most ? null : match.Groups["minus"].Length > 0 ? -days : days;
    }

    /// <summary>A day so many days on; a date that somebody sets at the end of the calendar stays there.</summary>
    public static DateOnly Add(DateOnly day, int days) =>
        DateOnly.FromDayNumber(Math.Clamp(day.DayNumber + days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));

    [GeneratedRegex(@"\A(?<minus>-?)P(?<count>[0-9]{1,3})(?<unit>[DW])\z")]
    private static partial Regex Pattern();
}
