using System.Globalization;

namespace Lier.Portal.Domain;

/// <summary>Dates as people in Flanders write them, whatever the machine's language.</summary>
public static class DutchDate
{
    private static readonly string[] Months =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    /// <summary><c>17 januari 2022</c></summary>
    public static string InWords(DateOnly day) => $"{day.Day} {Months[day.Month - 1]} {day.Year}";

    /// <summary>As the report writes it: <c>17-01-2022</c>.</summary>
    public static string InFigures(DateOnly day) => day.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture);
}
