using System.Text.RegularExpressions;

namespace Lier.Portal.Application.Programmes;

/// <summary>The words of a source for a reader: blanks that mean nothing are folded, and nothing else is touched.</summary>
public static partial class QuoteParts
{
    public static IEnumerable<string> Paragraphs(string quote) => BlankLines().Split(quote).Select(Line).Where(p => p.Length > 0);

    public static string Line(string text) => Blanks().Replace(text, " ").Trim();

    [GeneratedRegex(@"\n\s*\n")]
    private static partial Regex BlankLines();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
