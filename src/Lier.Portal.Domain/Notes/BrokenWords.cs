using System.Text.RegularExpressions;

namespace Lier.Portal.Domain.Notes;

/// <summary>Finds words that lost a letter on their way from another program: "financi?le", "cliÃ«nten", "caf\uFFFD".</summary>
public static partial class BrokenWords
{
    private const int Reach = 40;

    public static IEnumerable<string> In(string text)
    {
        text = Address().Replace(text, " ");
        var end = 0;
        foreach (Match broken in Broken().Matches(text))
        {
            if (broken.Index < end) continue;
            var start = broken.Index;
            end = broken.Index + broken.Length;
            while (start > 0 && broken.Index - start < Reach && IsOfWord(text[start - 1])) start--;
            while (end < text.Length && end - broken.Index < Reach && IsOfWord(text[end])) end++;
            yield return text[start..end];
        }
    }

    private static bool IsOfWord(char c) => char.IsLetter(c) || c == '\uFFFD';

    /// <summary>A question mark inside a word, the replacement character, or UTF-8 that was read as Latin-1 or Windows-1252.</summary>
    [GeneratedRegex(
        @"\p{L}\?(?=\p{Ll})(?!\w+=)|\p{Lu}\?(?=\p{Lu})|(?<![^\s(])\?(?=\p{Ll})"
        + @"|\p{L}¿(?=\p{Ll})|\uFFFD|Ã[\u0080-\u00BF\u2010-\u2122]|Â[\u0080-\u00BF]|â€[^\p{L}\s]?")]
    private static partial Regex Broken();

    /// <summary>In an address on the web a question mark is at home.</summary>
    [GeneratedRegex(@"(?:https?://|www\.)\S+", RegexOptions.IgnoreCase)]
    private static partial Regex Address();
}
