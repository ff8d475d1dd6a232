using System.Globalization;
using System.Text.RegularExpressions;
using Lier.Portal.Documents.ReportText;
using Lier.Portal.Domain;

namespace Lier.Portal.Documents.Budgets;

/// <summary>
/// Amounts as finance departments write them: <c>1.324.787,60</c>, <c>-38.091,89</c>, <c>(38.091,89)</c>, <c>38.091,89-</c>, <c>€ 12,5</c>,
/// <c>1 324 787,60</c>, and with the point as decimal mark <c>1324787.60</c>. Nothing is ever rounded.
/// </summary>
public static partial class AmountText
{
    public static bool IsAmount(string cell) =>
        Figures(cell) is { } figures
        && figures.Any(char.IsPunctuation)
        && (Dutch().IsMatch(figures) || Pointed().IsMatch(figures));

    /// <summary>What this amount alone tells; unknown when it has no mark, or could be read both ways, as <c>1.234</c>.</summary>
    public static PointMeaning Tells(string cell)
    {
        if (Figures(cell) is not { } figures || IsAmbiguous(cell)) return PointMeaning.Unknown;
        return (Dutch().IsMatch(figures), Pointed().IsMatch(figures)) switch
        {
            (true, false) => PointMeaning.Thousands,
            (false, true) => PointMeaning.Decimals,
            _ => PointMeaning.Unknown,
        };
    }

    /// <summary>One mark with three figures behind it: thousands, or a decimal mark with one figure too many.</summary>
    public static bool IsAmbiguous(string cell) => Figures(cell) is { } figures && OneMark().IsMatch(figures);

    /// <returns>Null when it is not an amount in whole cents, written that way.</returns>
    public static Euro? Read(string cell, PointMeaning point)
    {
        if (Figures(cell) is not { } figures) return null;
        var (shape, plain) = point is PointMeaning.Decimals
            ? (Pointed(), figures.Replace(",", "", StringComparison.Ordinal))
            : (Dutch(), figures.Replace(".", "", StringComparison.Ordinal).Replace(',', '.'));
        if (!shape.IsMatch(figures)) return null;
        if (!decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount)) return null;
        if (amount >= FieldValues.Limit) return null;
        return new(amount == 0 ? 0 : IsNegative(cell) ? -amount : amount);
    }

    private static bool IsNegative(string cell) => Signed(cell).Groups["minus"].Success;

    /// <summary>Figures and marks only, without sign, currency and the blanks between thousands.</summary>
    private static string? Figures(string cell) =>
        Signed(cell) is { Success: true } signed ? Gap().Replace(signed.Groups["figures"].Value, "") : null;

    private static Match Signed(string cell) => Sign().Match(Currency().Replace(cell.Trim(), "$1$2"));

    [GeneratedRegex("""^([-−–(]?)\s*(?:€|EUR)\s*|\s*(?:€|EUR)\s*([-−–)]?)$""")]
    private static partial Regex Currency();

    // A minus is a hyphen, a true minus or a dash, before or behind, or a pair of brackets.
    [GeneratedRegex(
        """^(?:(?<minus>[-−–])\s*(?<figures>[0-9][0-9.,\s]*)"""
            + """|\((?<minus>)(?<figures>[0-9][0-9.,\s]*)\)"""
            + """|(?<figures>[0-9][0-9.,\s]*?)\s*(?<minus>[-−–])"""
            + """|(?<figures>[0-9][0-9.,\s]*))$""")]
    private static partial Regex Sign();

    [GeneratedRegex("""(?<=^[0-9]{1,3}|\s[0-9]{3})\s(?=[0-9]{3}(?:[^0-9]|$))""")]
    private static partial Regex Gap();

    [GeneratedRegex("""^(?:[0-9]+|[1-9][0-9]{0,2}(?:\.[0-9]{3})+)(?:,[0-9]{1,2}0*)?$""")]
    private static partial Regex Dutch();

    [GeneratedRegex("""^(?:[0-9]+|[1-9][0-9]{0,2}(?:,[0-9]{3})+)(?:\.[0-9]{1,2}0*)?$""")]
    private static partial Regex Pointed();

    [GeneratedRegex("""^[1-9][0-9]{0,2}[.,][0-9]{3}$""")]
    private static partial Regex OneMark();
}
