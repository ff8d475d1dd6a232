using System.Text;
using Lier.Portal.Workflow.Values;

namespace Lier.Portal.Workflow.Pictures;

/// <summary>How much room a text takes. There is no font here, so it is a guess that is rather too wide than too narrow.</summary>
internal static class Lettering
{
    private const int MostLines = 3;

    /// <summary>In CSS pixels, for letters of <paramref name="size"/> pixels.</summary>
    public static double Width(string text, double size) => size * text.EnumerateRunes().Sum(Ems);

    /// <summary>The text in lines no wider than <paramref name="width"/>; a word that is too long is broken.</summary>
    public static IReadOnlyList<string> Wrap(string text, double width, double size)
    {
        var lines = new List<string> { "" };
        var words = ShortText.Of(text, 200).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        foreach (var word in words.SelectMany(word => Parts(word, width, size)))
        {
            var longer = lines[^1].Length == 0 ? word : $"{lines[^1]} {word}";
            if (Width(longer, size) <= width) lines[^1] = longer;
            else lines.Add(word);
        }

        if (lines.Count <= MostLines) return lines;
        var last = lines[MostLines - 1].EnumerateRunes().ToList();
        while (Width(string.Concat(last) + "…", size) > width) last.RemoveAt(last.Count - 1);
        return [.. lines.Take(MostLines - 1), string.Concat(last).TrimEnd() + "…"];
    }

    private static IEnumerable<string> Parts(string word, double width, double size)
    {
        var (part, taken) = (new StringBuilder(), 0.0);
        foreach (var rune in word.EnumerateRunes())
        {
            if (part.Length > 0 && taken + (size * Ems(rune)) > width)
            {
                yield return part.ToString();
                part.Clear();
                taken = 0;
            }

            part.Append(rune);
            taken += size * Ems(rune);
        }

        yield return part.ToString();
    }

    private static double Ems(Rune rune) => rune.Value switch
    {
        >= 0x2e80 => 1,
        'i' or 'j' or 'l' or 't' or 'f' or 'r' or 'I' or ' ' or '.' or ',' or ':' or ';' or '\'' or '’' or '!' or '|' or '(' or ')' => .34,
        'm' or 'w' or 'M' or 'W' or '@' or '%' or '…' => .88,
        >= 'A' and <= 'Z' => .62,
        _ => .54,
    };
}
