using System.Globalization;

namespace Lier.Portal.Domain.Programmes;

/// <summary>A whole number as it is written in Dutch: <c>1.384</c>, <c>1 384</c>, <c>drie</c>, <c>tiental</c>.</summary>
internal static class NumberInText
{
    private const string OfQuantity = "tal";

    // Without "een", which is mostly an article.
    private static readonly Dictionary<string, int> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["één"] = 1, ["éen"] = 1, ["eén"] = 1, ["twee"] = 2, ["drie"] = 3, ["vier"] = 4, ["vijf"] = 5,
        ["zes"] = 6, ["zeven"] = 7, ["acht"] = 8, ["negen"] = 9, ["tien"] = 10,
        ["elf"] = 11, ["twaalf"] = 12, ["dertien"] = 13, ["veertien"] = 14, ["vijftien"] = 15,
        ["zestien"] = 16, ["zeventien"] = 17, ["achttien"] = 18, ["negentien"] = 19, ["twintig"] = 20,
        ["dertig"] = 30, ["veertig"] = 40, ["vijftig"] = 50, ["zestig"] = 60, ["zeventig"] = 70, ["tachtig"] = 80, ["negentig"] = 90,
        ["honderd"] = 100, ["duizend"] = 1000,
    };

    public static int? Find(string text) => char.IsAsciiDigit(text[0]) ? OfFigures(text) : OfWord(text);

    private static int? OfFigures(string text)
    {
        var groups = text.Split('.', ' ', '\u00A0', '\u202F');
        if (groups.Skip(1).Any(group => group.Length != 3) || (groups.Length > 1 && groups[0].Length > 3)) return null;
        var digits = string.Concat(groups);
        if (digits.Length > 1 && digits[0] == '0') return null;
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static int? OfWord(string text)
    {
        var word = text.EndsWith(OfQuantity, StringComparison.OrdinalIgnoreCase) ? text[..^OfQuantity.Length] : text;
        return Words.TryGetValue(word, out var number) ? number : null;
    }
}
