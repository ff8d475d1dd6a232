using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Lier.Portal.Domain;

/// <summary>An amount in euro with cents, written the Flemish way: <c>-1.324.787,60</c>.</summary>
public readonly record struct Euro(decimal Amount) : IParsable<Euro>, IComparable<Euro>
{
    private static readonly NumberFormatInfo Flemish = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };

    public bool IsNegative => Amount < 0;

    public static Euro operator -(Euro left, Euro right) => new(left.Amount - right.Amount);

    /// <summary>Reads exactly what <see cref="ToString"/> writes; any other way of writing an amount is refused.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Euro result)
    {
        result = default;
        const NumberStyles Written = NumberStyles.AllowLeadingSign | NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint;
        if (s is null || !decimal.TryParse(s, Written, Flemish, out var amount)) return false;
        result = new(amount);
        return result.ToString() == s;
    }

    public static Euro Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var euro) ? euro : throw new FormatException($"'{s}' is not an amount like 1.324.787,60.");

    public int CompareTo(Euro other) => Amount.CompareTo(other.Amount);
    public static bool operator <(Euro left, Euro right) => left.Amount < right.Amount;
    public static bool operator >(Euro left, Euro right) => left.Amount > right.Amount;
    public static bool operator <=(Euro left, Euro right) => left.Amount <= right.Amount;
    public static bool operator >=(Euro left, Euro right) => left.Amount >= right.Amount;

    public override string ToString() => Amount.ToString("N2", Flemish);
}
