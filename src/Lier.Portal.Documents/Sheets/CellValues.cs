using System.Globalization;
using Lier.Portal.Domain;

namespace Lier.Portal.Documents.Sheets;

/// <summary>How a day, an instant, a number and an amount stand in a cell, and back; null when they are not written so.</summary>
internal static class CellValues
{
    private const string DayForm = "yyyy-MM-dd";
    private const string InstantForm = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    public static string Written(DateOnly day) => day.ToString(DayForm, CultureInfo.InvariantCulture);

    public static string Written(DateTimeOffset at) => at.UtcDateTime.ToString(InstantForm, CultureInfo.InvariantCulture);

    public static string Written(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary><c>1324787,60</c>: without dots, so that every program reads the same number.</summary>
    public static string Written(Euro euro) => euro.ToString().Replace(".", "", StringComparison.Ordinal);

    public static DateOnly? Day(string cell) =>
        DateOnly.TryParseExact(cell, DayForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public static DateTimeOffset? Instant(string cell)
    {
        const DateTimeStyles Universal = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        return DateTimeOffset.TryParseExact(cell, InstantForm, CultureInfo.InvariantCulture, Universal, out var at) ? at : null;
    }

    public static int? Number(string cell) =>
        int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && Written(number) == cell ? number : null;

    public static Euro? Amount(string cell)
    {
        const NumberStyles Signed = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (!decimal.TryParse(cell.Replace(',', '.'), Signed, CultureInfo.InvariantCulture, out var amount)) return null;
        return new Euro(amount) is var euro && Written(euro) == cell ? euro : null;
    }
}
