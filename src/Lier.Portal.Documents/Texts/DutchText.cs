using System.Globalization;
using Lier.Portal.Domain;

namespace Lier.Portal.Documents.Texts;

/// <summary>Instants and counts as people in Lier read them.</summary>
public static class DutchText
{
    /// <summary><c>17 januari 2022 om 14:03</c></summary>
    public static string At(DateTimeOffset at) => $"{Day(at)} om {Clock(at)}";

    public static string Day(DateTimeOffset at) => DutchDate.InWords(TownClock.DayOf(at));

    /// <summary><c>14:03</c></summary>
    public static string Clock(DateTimeOffset at) => TownClock.Local(at).ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>A text at the start of a sentence.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary><c>Jan, An en Piet</c></summary>
    public static string List(IEnumerable<string> names) => names.ToList() switch
    {
        [.. var first, var last] when first.Count > 0 => $"{string.Join(", ", first)} en {last}",
        var few => string.Concat(few),
    };

    /// <summary><c>€ 375.794</c>, with cents only where there are any.</summary>
    public static string Euros(Euro amount) => $"€ {(amount.ToString() is [.. var whole, ',', '0', '0'] ? whole : amount.ToString())}";

    /// <summary><c>1 nota</c>, <c>2 nota’s</c></summary>
    public static string Count(int count, string one, string many) => $"{count} {(count == 1 ? one : many)}";
}
