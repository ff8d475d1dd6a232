using System.Text;

namespace Lier.Portal.Documents.Texts;

/// <summary>
/// A text as it is compared: without capitals, accents, ligatures or curled apostrophes; and for each of its characters where it came from.
/// </summary>
public sealed record FoldedText(string Text, IReadOnlyList<int> From)
{
    // The portal runs without the tables of Unicode; these are the letters of the languages that write in Latin.
    // Each ends with what its letters are compared as.
    private static readonly Dictionary<char, string> Bases = new[]
    {
        "àáâãäåāăą a", "æ ae", "çćĉċč c", "ðďđ d", "èéêëēĕėęě e", "ĝğġģ g", "ĥħ h", "ìíîïĩīĭįı i", "ĳ ij", "ĵ j", "ķĸ k", "ĺļľŀł l",
        "ñńņňŉŋ n", "òóôõöøōŏő o", "œ oe", "ŕŗř r", "śŝşšșſ s", "ß ss", "ţťŧț t", "þ th", "ùúûüũūŭůűų u", "ŵ w", "ýÿŷ y", "źżž z",
        "ﬀ ff", "ﬁ fi", "ﬂ fl", "ﬃ ffi", "ﬄ ffl", "’‘ '",
    }.Select(row => row.Split(' ')).SelectMany(row => row[0].Select(letter => (letter, row[1]))).ToDictionary();

    public static FoldedText Of(string text)
    {
        var (folded, from) = (new StringBuilder(text.Length), new List<int>(text.Length));
        for (var i = 0; i < text.Length; i++)
        {
            if (IsAccent(text[i])) continue;
            var plain = char.ToLowerInvariant(text[i]);
            if (char.IsAscii(plain) || !Bases.TryGetValue(plain, out var letters)) Add(char.IsWhiteSpace(plain) ? ' ' : plain, i);
            else foreach (var letter in letters) Add(letter, i);
        }

        return new(folded.ToString(), from);

        void Add(char letter, int origin)
        {
            folded.Append(letter);
            from.Add(origin);
        }
    }

    /// <summary>One that stands behind its letter instead of on it.</summary>
    private static bool IsAccent(char c) => c is >= '\u0300' and <= '\u036f';
}
