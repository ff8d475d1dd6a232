namespace Lier.Portal.Domain.Notes;

/// <summary>
/// How alike two texts are: the share of word pairs they have in common (Dice), from 0 to 1; empty texts are like nothing.
/// </summary>
public static class TextLikeness
{
    private static readonly char[] Blanks = [' ', '\n', '\r', '\t', '\u00a0'];

    public static double Between(string left, string right)
    {
        var (a, b) = (Pairs(left), Pairs(right));
        if (a.Count == 0 || b.Count == 0) return 0;
        var common = a.Sum(pair => Math.Min(pair.Value, b.GetValueOrDefault(pair.Key)));
        return 2.0 * common / (a.Values.Sum() + b.Values.Sum());
    }

    private static Dictionary<(string, string), int> Pairs(string text)
    {
        var words = text.Split(Blanks, StringSplitOptions.RemoveEmptyEntries);
        return words.Prepend("").Zip(words).CountBy(pair => (pair.First, pair.Second)).ToDictionary();
    }
}
