using System.Text.RegularExpressions;

namespace Lier.Portal.Domain.Programmes;

/// <summary>A word, a figure or a single mark of a text. A word that a line end splits is whole in <see cref="Text"/>.</summary>
internal sealed partial record TextPiece(string Text, int Start, int End, int LinesBefore)
{
    public bool IsWord { get; } = char.IsLetter(Text[0]);

    public bool IsFigure { get; } = char.IsAsciiDigit(Text[0]);

    /// <summary>The value of a figure or a number word; null for a date, a decimal, a code or another word.</summary>
    public int? Number { get; } = NumberInText.Find(Text);

    /// <summary>Also a school year: 2019-2020.</summary>
    public bool IsYear => IsFigure && Year().IsMatch(Text);

    public bool StartsLine => LinesBefore > 0;

    public bool StartsParagraph => LinesBefore > 1;

    public bool Is(string word) => Text.Equals(word, StringComparison.OrdinalIgnoreCase);

    public static List<TextPiece> Split(string text)
    {
        var pieces = new List<TextPiece>();
        foreach (Match piece in Piece().Matches(text))
        {
            var between = (pieces.Count > 0 ? pieces[^1].End : 0)..piece.Index;
            pieces.Add(new(Whole(piece.Value), piece.Index, piece.Index + piece.Length, text.AsSpan(between).Count('\n')));
        }
        return pieces;
    }

    /// <summary>A hyphen at a line end stays behind an abbreviation (OCMW-cliënt), as it does in running text.</summary>
    private static string Whole(string piece) =>
        LineEnd().Replace(piece, split => split.Index > 0 && char.IsUpper(piece[split.Index - 1]) ? "-" : "")
            .Replace("\u00AD", "", StringComparison.Ordinal);

    /// <summary>
    /// Every alternative takes what it has seen, so that no character is read twice.
    /// A word may end with the hyphen of "hulp- en dienstverlening".
    /// </summary>
    [GeneratedRegex(
        @"[0-9]{1,3}(?:[ \u00A0\u202F][0-9]{3})+(?![0-9]|[.,:/–-][0-9])|[0-9]+(?:[.,:/–-][0-9]+)*"
        + @"|\p{L}[\p{L}\p{M}\u00AD]*(?:(?:['’-]|-[ \t]*\r?\n[ \t]*(?!(?:en|of)\b)(?=\p{Ll}))\p{L}[\p{L}\p{M}\u00AD]*)*-?|\S")]
    private static partial Regex Piece();

    [GeneratedRegex("^(?:19|20)[0-9]{2}(?:[/–-](?:19|20)?[0-9]{2})?$")]
    private static partial Regex Year();

    [GeneratedRegex(@"-\s+")]
    private static partial Regex LineEnd();
}
