using System.Globalization;
using System.Text.RegularExpressions;

namespace Lier.Portal.Domain.Notes;

/// <summary>
/// Finds years that do not fit a half-year: earlier ones, as text taken over from an earlier note has them, and slips of the finger
/// such as "20201". A year that the writer looks back on ("sinds 2009", "in vergelijking met 2020", "in september 2020") is meant.
/// </summary>
public static partial class StrayYears
{
    private const int LookBack = 100;

    public static IEnumerable<string> In(string text, ReportingPeriod period)
    {
        var found = new HashSet<string>();
        foreach (Match year in Year().Matches(text))
            if (!found.Contains(year.Value)
                && !Fits(year.Value, period)
                && !IsMeant(text[Math.Max(0, year.Index - LookBack)..year.Index])
                && found.Add(year.Value))
                yield return year.Value;
    }

    // The year after is usually a promise; five digits are an amount unless one digit too many makes them of a year nearby.
    private static bool Fits(string year, ReportingPeriod period) => year.Length == 4
        ? Number(year) >= period.Year
        : !Enumerable.Range(0, year.Length).Any(digit => Math.Abs(Number(year.Remove(digit, 1)) - period.Year) <= 1);

    private static bool IsMeant(string before) => Since().IsMatch(before) || Comparison().IsMatch(before[StartOfSentence(before)..]);

    private static int StartOfSentence(string text) => EndOfSentence().Match(text) is { Success: true } end ? end.Index + end.Length : 0;

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    /// <summary>Not part of a date, a code, an amount or another number; "2019-2020" counts by its first year.</summary>
    [GeneratedRegex(@"(?<![\w€/]|\w[.,-]|€[ \u00A0])20[0-9]{2,3}(?![\w/]|[.,]\d|-(?!20[0-9]{2}(?!\d))\d|[ \u00A0]?(?:€|euro|EUR))")]
    private static partial Regex Year();

    [GeneratedRegex(
        @"\b(?:sinds|vanaf|eind|begin|voorjaar|zomer|najaar"
        + @"|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\s+(?:van\s+)?$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Since();

    [GeneratedRegex(
        @"\b(?:vergel(?:ijk|eken)\w*|tegenover|ten\s+opzichte\s+van"
        + @"|t\.?o\.?v\b|i\.?v\.?m\b|cf\b|zelfde\s+periode|dezelfde\s+periode|vorige?|voorgaande)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Comparison();

    [GeneratedRegex(@"[.!?]\s+(?=\p{Lu})|\n", RegexOptions.RightToLeft)]
    private static partial Regex EndOfSentence();
}
