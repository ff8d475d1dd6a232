namespace Lier.Portal.Domain.Programmes;

/// <summary>
/// Finds the counts in a text: a number with the noun that it counts. A number without a noun beside it ("dat waren er 72"), a range,
/// a share, an amount, a measure, a date or a number that only names something ("art. 60", "Grote Markt 57") is no count.
/// </summary>
public static class CountsInText
{
    public static IEnumerable<TextCount> In(string text)
    {
        var pieces = TextPiece.Split(text);
        for (var at = 0; at < pieces.Count; at++)
        {
            if (pieces[at].Number is not { } number || !Counts(pieces, at) || CountedNoun.After(pieces, at) is not { } noun) continue;
            var start = pieces[at].Start;
            yield return new(number, noun.Word, start, noun.End - start) { Quote = text[start..noun.End] };
        }
    }

    private static bool Counts(List<TextPiece> pieces, int at) =>
        !pieces[at].IsYear
        && !IsPartOfWord(pieces, at)
        && !IsAmount(Before(pieces, at))
        && !IsName(pieces, at)
        && !EndsRange(pieces, at)
        && !IsShare(pieces, at)
        && !IsOfThose(pieces, at);

    /// <summary>As in T3 and COVID-19.</summary>
    private static bool IsPartOfWord(List<TextPiece> pieces, int at) =>
        Before(pieces, at) is { } before && before.End == pieces[at].Start && (before.IsWord || CountWords.JoinsNumbers(before.Text));

    private static bool IsAmount(TextPiece? before) => before is { Text: "€" or "$" or "£" or "+" };

    /// <summary>A number that says which one, not how many: of an article, a house, a telephone.</summary>
    private static bool IsName(List<TextPiece> pieces, int at) => Before(pieces, at) switch
    {
        { Text: "." } => Before(pieces, at - 1) is { IsWord: true } word && CountWords.Shortens(word.Text),
        { IsWord: true, Text: var word } => CountWords.Names(word) || CountWords.IsStreet(word),
        { IsFigure: true, IsYear: false } => !pieces[at].StartsLine,
        _ => false,
    };

    private static bool EndsRange(List<TextPiece> pieces, int at) =>
        (Spans(pieces, at - 1) && IsNumber(pieces, at - 2))
            || (Is(pieces, at - 1, "met") && Is(pieces, at - 3, "tot") && IsNumber(pieces, at - 4))
            || (Is(pieces, at - 1, "en") && Is(pieces, at - 3, "tussen") && IsNumber(pieces, at - 2));

    /// <summary>A hyphen that starts a line starts an item of a list.</summary>
    private static bool Spans(List<TextPiece> pieces, int at) =>
        at > 0 && (pieces[at].IsWord || !pieces[at].StartsLine) && CountWords.Spans(pieces[at].Text);

    /// <summary>As in "1 op 3 kinderen".</summary>
    private static bool IsShare(List<TextPiece> pieces, int at)
    {
        var of = Is(pieces, at - 1, "de") ? at - 2 : at - 1;
        return Is(pieces, of, "op") && IsNumber(pieces, of - 1);
    }

    /// <summary>As in "waarvan er 12 doorstroomden": the noun was named before.</summary>
    private static bool IsOfThose(List<TextPiece> pieces, int at) => Is(pieces, at - 1, "er") && Is(pieces, at - 2, "waarvan");

    private static bool IsNumber(List<TextPiece> pieces, int at) =>
        at >= 0 && pieces[at] is { IsYear: false } and ({ IsFigure: true } or { Number: not null });

    private static bool Is(List<TextPiece> pieces, int at, string word) => at >= 0 && pieces[at].Is(word);

    private static TextPiece? Before(List<TextPiece> pieces, int at) => at > 0 ? pieces[at - 1] : null;
}
