using System.Globalization;

namespace Lier.Portal.Domain;

/// <summary>Whole numbers as people in Flanders write them, whatever the machine's language.</summary>
public static class DutchNumber
{
    private static readonly NumberFormatInfo Flemish = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };

    /// <summary><c>1.384</c></summary>
    public static string Of(int number) => number.ToString("N0", Flemish);

    /// <summary>Reads what <see cref="Of"/> writes, and the same without points.</summary>
    public static bool TryRead(string? text, out int number)
    {
        var digits = text?.Trim() ?? "";
        return int.TryParse(digits, NumberStyles.None, Flemish, out number)
            || (int.TryParse(digits, NumberStyles.AllowThousands, Flemish, out number) && Of(number) == digits);
    }
}
