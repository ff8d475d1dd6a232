using System.Text.RegularExpressions;

namespace Lier.Portal.Domain.Programmes;

/// <summary>As much of Dutch nouns as telling plurals, and whether two words name one thing, needs.</summary>
internal static partial class DutchNoun
{
    // Shorter ones stand in too many words: acties in reacties.
    private const int ShortestHead = 3;
    private const int ShortestTail = 4;

    // As in kinderen.
    private const int LongestEnding = 4;

    // Each letter that Dutch writes with an accent, behind it what it is compared as.
    private static readonly Dictionary<char, char> Plain = new[] { "áàâäa", "éèêëe", "íìîïi", "óòôöo", "úùûüu", "çc", "ñn", "’'" }
        .SelectMany(row => row[..^1].Select(letter => (letter, row[^1]))).ToDictionary();

    public static bool IsPlural(string word) => Plural().IsMatch(word);

    /// <summary>A noun that looks like an adjective: "1 jongere", "1 deelname".</summary>
    public static bool IsSingularInE(string word) => SingularInE().IsMatch(word);

    /// <summary>Of a unit of several words the head counts: "gezinnen met jonge kinderen" are gezinnen.</summary>
    public static bool IsAbout(string noun, string unit)
    {
        var (counted, wanted) = (Fold(noun), Fold(Head(unit)));
        return wanted.Length > 0
            && Tails(counted, wanted.Length).Any(tail => tail == wanted || IsPluralOf(tail, wanted) || IsPluralOf(wanted, tail));
    }

    private static string Head(string unit) =>
        unit.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).TakeWhile(word => !CountWords.EndsPhrase(word)).LastOrDefault("");

    /// <summary>
    /// The word, what follows each hyphen, and each end that can be the last part of a compound;
    /// only those about as long as what is wanted.
    /// </summary>
    private static IEnumerable<string> Tails(string word, int length) => Enumerable.Range(0, word.Length)
        .Where(at => Math.Abs(word.Length - at - length) <= LongestEnding)
        .Where(at => at == 0 || word[at - 1] == '-' || (at >= ShortestHead && word.Length - at >= ShortestTail))
        .Select(at => word[at..]);

    private static bool IsPluralOf(string plural, string word) =>
        plural == word + "en"
        || plural == word + "s"
        || plural == word + "'s"
        || (word.EndsWith('e') && plural == word + "n")
        || (word.Length > 0 && plural == word + word[^1] + "en")
        || plural == Short(word) + "en"
        || (word == "kind" && plural == "kinderen");

    /// <summary>As a long vowel and the consonant behind it are written in an open syllable: schol-en, huiz-en, briev-en.</summary>
    private static string Short(string word) => Soft().Replace(Long().Replace(word, "$1$2"), end => end.Value == "s" ? "z" : "v");

    private static string Fold(string word) => string.Concat(word.ToLowerInvariant()
        .Where(letter => letter is not ('\u00AD' or (>= '\u0300' and <= '\u036f')))
        .Select(letter => Plain.GetValueOrDefault(letter, letter)));

    [GeneratedRegex(@"(?:[eë]n|[^s]s|[’']s|sea|tra|ici)$", RegexOptions.IgnoreCase)]
    private static partial Regex Plural();

    [GeneratedRegex("(?:name|zoekende|jongere|bejaarde|gerechtigde)$", RegexOptions.IgnoreCase)]
    private static partial Regex SingularInE();

    [GeneratedRegex("([aeou])\\1([^aeiou])$")]
    private static partial Regex Long();

    [GeneratedRegex("(?<=[aeiou])[sf]$")]
    private static partial Regex Soft();
}
