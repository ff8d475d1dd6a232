namespace Lier.Portal.Workflow.Values;

/// <summary>A text that was cut to a length that somebody would read.</summary>
internal static class ShortText
{
    /// <summary>The text with at most so many characters, the last of which tells that there was more.</summary>
    public static string Of(string text, int most)
    {
        var runes = text.EnumerateRunes().Take(most + 1).ToList();
        return runes.Count <= most ? text : string.Concat(runes.Take(most - 1)).TrimEnd() + "…";
    }
}
