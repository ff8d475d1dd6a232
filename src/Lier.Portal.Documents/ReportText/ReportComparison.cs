using System.Text;

namespace Lier.Portal.Documents.ReportText;

/// <summary>Compares two texts of a report as people read them: blanks, line ends and the bullet before an action do not count.</summary>
public static class ReportComparison
{
    public static bool Same(string left, string right) => Characters(left) == Characters(right);

    /// <summary>What counts of a text: everything but white space and the bullet.</summary>
    public static string Characters(string text)
    {
        var characters = new StringBuilder(text.Length);
        foreach (var c in text)
            if (Counts(c))
                characters.Append(c);
        return characters.ToString();
    }

    /// <summary>Where two texts part: a position in each. Null when they are the same.</summary>
    internal static (int Left, int Right)? FirstDifference(string left, string right)
    {
        for (int l = 0, r = 0; ; l++, r++)
        {
            while (l < left.Length && !Counts(left[l])) l++;
            while (r < right.Length && !Counts(right[r])) r++;
            if (l == left.Length && r == right.Length) return null;
            if (l == left.Length || r == right.Length || left[l] != right[r]) return (l, r);
        }
    }

    private static bool Counts(char c) => !char.IsWhiteSpace(c) && c != ReportWords.Bullet;
}
