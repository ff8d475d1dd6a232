using System.Buffers;
using Lier.Portal.Documents.ReportText;

namespace Lier.Portal.Documents.Problems;

/// <summary>
/// A line of the source (or the part of one beside a form feed), with its text as it is read: trimmed and without control characters.
/// </summary>
internal sealed record SourceLine(int Number, string Source, string Text, bool StartsPage)
{
    private static readonly SearchValues<char> Forbidden = SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c).Where(c => char.IsControl(c) && c is not ('\t' or '\f'))]);

    private static readonly char[] Breaks = ['\f', '\u2028', '\u2029'];

    public bool IsBlank => Text.Length == 0;

    /// <summary>A blank line that parts two blocks; a page break alone does not.</summary>
    public bool IsGap => IsBlank && !StartsPage;

    /// <summary>The first line of a page; in a text without form feeds only its indent may show it.</summary>
    public bool MayStartPage => StartsPage || Source.StartsWith(' ');

    public bool StartsWithBullet => Text.StartsWith(ReportWords.Bullet);

    public string TextAfterBullet => Text.TrimStart(ReportWords.Bullet).TrimStart();

    /// <summary>The first control character that has no business in a text, or null.</summary>
    public char? ControlCharacter => Source.AsSpan().IndexOfAny(Forbidden) is >= 0 and var at ? Source[at] : null;

    public static IReadOnlyList<SourceLine> Split(string text) =>
        [.. text.Split('\n').SelectMany((line, index) => Parts(index + 1, line.TrimEnd('\r')))];

    private static SourceLine[] Parts(int number, string source)
    {
        var parts = source.Split(Breaks).Select((part, index) => new SourceLine(number, source, Readable(part), index > 0)).ToArray();
        var written = parts.Where(line => !line.IsBlank).ToArray();
        return written.Length > 0 ? written : parts[^1..];
    }

    private static string Readable(string part) =>
        (part.AsSpan().ContainsAny(Forbidden) ? string.Concat(part.Where(c => !Forbidden.Contains(c))) : part).Trim();
}
