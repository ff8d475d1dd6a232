namespace Lier.Portal.Domain;

/// <summary>What makes a text that somebody typed impossible to keep, however unfinished it may be.</summary>
public static class PlainTextRules
{
    /// <summary>Longer than any text of the real report by far; keeps a pasted book out of the database.</summary>
    public const int MaxLength = 20_000;

    public static IEnumerable<string> ObjectionsTo(string field, string text)
    {
        if (text.Length > MaxLength)
            yield return $"{field} telt {text.Length} tekens; er mogen er hoogstens {MaxLength} zijn. Deze tekst is niet opgeslagen.";
        if (text.Any(IsStray))
            yield return $"{field} bevat een onzichtbaar stuurteken; plak de tekst opnieuw als gewone tekst.";
    }

    /// <summary>Words in a paragraph of their own under others; alone where there are none.</summary>
    public static string Under(string words, string more) => string.IsNullOrWhiteSpace(words) ? more : $"{words.TrimEnd()}\n\n{more}";

    /// <summary>It has no place in a text: somebody pasted it along.</summary>
    public static bool IsStray(char c) => IsStrayControl(c) || IsNoCharacter(c);

    /// <summary>A control character other than a line end or a tab.</summary>
    public static bool IsStrayControl(char c) => char.IsControl(c) && c is not ('\n' or '\r' or '\t');

    /// <summary>Only blanks, strokes or characters of no width: a reader sees nothing in it.</summary>
    public static bool SaysNothing(string text) => !text.Any(c => char.IsLetterOrDigit(c) && !IsFiller(c));

    // Unicode calls these four letters; they are blanks of Hangul.
    private static bool IsFiller(char c) => c is '\u115f' or '\u1160' or '\u3164' or '\uffa0';

    /// <summary>Unicode reserves these two; no XML, and so no Word document, may hold them.</summary>
    public static bool IsNoCharacter(char c) => c is '\ufffe' or '\uffff';
}
