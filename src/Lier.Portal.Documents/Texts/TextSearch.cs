using Lier.Portal.Domain;

namespace Lier.Portal.Documents.Texts;

/// <summary>
/// The words that somebody looks for; capitals, accents and the shape of an apostrophe do not count. Empty finds everything.
/// </summary>
public sealed class TextSearch
{
    // Whoever pastes a letter in the field looks for its first words.
    private const int Longest = 200;
    private const int MostWords = 12;

    // Of one text; who looks for a single letter sees enough by then.
    private const int MostHits = 200;

    // In characters.
    private const int Near = 80;

    private readonly string[] words;

    public TextSearch(string? typed)
    {
        Typed = new string([.. (typed ?? "").Take(Longest).Where(IsLookedFor)]).Trim();
        words = [.. FoldedText.Of(Typed).Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct().Take(MostWords)];
    }

    public static TextSearch Everything { get; } = new("");

    /// <summary>As it stands in the field again.</summary>
    public string Typed { get; }

    public bool IsEmpty => words.Length == 0;

    /// <summary>Is every word somewhere in these texts?</summary>
    public bool Finds(IEnumerable<string> texts)
    {
        if (IsEmpty) return true;
        var folded = texts.Select(t => FoldedText.Of(t).Text).ToList();
        return words.All(w => folded.Exists(t => t.Contains(w, StringComparison.Ordinal)));
    }

    /// <summary>The text in pieces, each a hit or what lies between hits; together they are the text.</summary>
    public IEnumerable<(string Text, bool IsHit)> Pieces(string text)
    {
        var at = 0;
        foreach (var (start, end) in Hits(text))
        {
            // One character may hold two that are compared, as ﬁ does.
            if (end <= at) continue;
            if (start > at) yield return (text[at..start], false);
            yield return (text[Math.Max(start, at)..end], true);
            at = end;
        }

        if (at < text.Length) yield return (text[at..], false);
    }

    /// <summary>The first hit with some words around it; null where nothing is found.</summary>
    public string? Around(string text)
    {
        if (IsEmpty || Hits(text).Select(h => (int?)h.Start).FirstOrDefault() is not { } hit) return null;
        var from = hit <= Near ? 0 : text.IndexOf(' ', hit - Near) is var blank && blank >= 0 && blank < hit ? blank + 1 : hit;
        var to = text.Length - hit <= 2 * Near ? text.Length : text.IndexOf(' ', hit + 2 * Near) is > 0 and var end ? end : hit + 2 * Near;
        return $"{(from > 0 ? "… " : "")}{text[from..to]}{(to < text.Length ? " …" : "")}";
    }

    private IEnumerable<(int Start, int End)> Hits(string text)
    {
        var folded = FoldedText.Of(text);
        // Where each word stands next: looked for again only when that place is passed.
        var ahead = words.Select(w => folded.Text.IndexOf(w, StringComparison.Ordinal)).ToArray();
        for (var (at, hits) = (0, 0); at < folded.Text.Length && hits < MostHits; hits++)
        {
            for (var word = 0; word < words.Length; word++)
                if (ahead[word] >= 0 && ahead[word] < at) ahead[word] = folded.Text.IndexOf(words[word], at, StringComparison.Ordinal);
            var next = words.Zip(ahead, (w, start) => (Start: start, w.Length))
                .Where(h => h.Start >= 0)
                .OrderBy(h => h.Start)
                .ThenByDescending(h => h.Length)
                .FirstOrDefault((Start: -1, Length: 0));
            if (next.Start < 0) yield break;
            at = next.Start + next.Length;
            var end = at < folded.From.Count ? Math.Max(folded.From[at], folded.From[at - 1] + 1) : text.Length;
            yield return (folded.From[next.Start], end);
        }
    }

    private static bool IsLookedFor(char c) => !char.IsControl(c) && !char.IsSurrogate(c) && !PlainTextRules.IsNoCharacter(c);
}
