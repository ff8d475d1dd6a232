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

    public static DateOnly? Day(string cell) => DateOnly.TryParseExact(cell, DayForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public static DateTimeOffset? Instant(string cell) =>
        DateTimeOffset.TryParseExact(cell, InstantForm, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var at) ? at : null;

    public static int? Number(string cell) => int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && Written(number) == cell ? number : null;

    public static Euro? Amount(string cell) =>
        decimal.TryParse(cell.Replace(',', '.'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount)
        && new Euro(amount) is var euro && Written(euro) == cell ? euro : null;
}
