using DiffPlex;

namespace Lier.Portal.Documents.Texts;

/// <summary>What changed between two texts, in whole words.</summary>
public static class WordDifference
{
    // Beyond this, words take seconds and help nobody: whole paragraphs then.
    private const int LongText = 8000;

    private static readonly char[] Spaces = [' ', '\n', '\t'];
    private static readonly char[] Lines = ['\n'];

    /// <summary>The paragraphs of both texts laid into one, each a row of runs of words that stayed, went or came.</summary>
    public static IReadOnlyList<IReadOnlyList<WordRun>> Between(string before, string after)
    {
        var between = before.Length + after.Length > LongText ? Lines : Spaces;
        var difference = new Differ().CreateWordDiffs(Plain(before), Plain(after), ignoreWhitespace: false, between);
        var pieces = new List<WordRun>();
        var at = 0;
        foreach (var block in difference.DiffBlocks)
        {
            Add(WordChange.None, difference.PiecesNew.Skip(at).Take(block.InsertStartB - at));
            Add(WordChange.Removed, difference.PiecesOld.Skip(block.DeleteStartA).Take(block.DeleteCountA));
            Add(WordChange.Added, difference.PiecesNew.Skip(block.InsertStartB).Take(block.InsertCountB));
            at = block.InsertStartB + block.InsertCountB;
        }

        Add(WordChange.None, difference.PiecesNew.Skip(at));
        return Paragraphs(pieces);

        void Add(WordChange kind, IEnumerable<string> words)
        {
            if (string.Concat(words) is { Length: > 0 } text) pieces.Add(new(kind, text));
        }
    }

    private static List<List<WordRun>> Paragraphs(List<WordRun> pieces)
    {
        var paragraphs = new List<List<WordRun>> { new() };
        foreach (var piece in pieces)
        {
            foreach (var (line, text) in piece.Text.Split('\n').Index())
            {
                if (line > 0 && paragraphs[^1].Count > 0) paragraphs.Add([]);
                if (text.Length > 0) paragraphs[^1].Add(piece with { Text = text });
            }
        }

        return [.. paragraphs.Where(p => p.Exists(r => !string.IsNullOrWhiteSpace(r.Text)))];
    }

    private static string Plain(string text) => text.ReplaceLineEndings("\n").Trim();
}

/// <summary>Words next to each other that share a fate.</summary>
public sealed record WordRun(WordChange Kind, string Text);

public enum WordChange
{
    None,
    Removed,
    Added,
}
