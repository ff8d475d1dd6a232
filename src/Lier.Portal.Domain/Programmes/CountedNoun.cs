namespace Lier.Portal.Domain.Programmes;

/// <summary>
/// The noun that a number counts: the first plural behind it, past what describes it ("62 (unieke) cliënten", "7 OCMW cliënten").
/// </summary>
internal sealed record CountedNoun(string Word, int End)
{
    private const int Farthest = 8;

    /// <summary>The noun behind the number that stands at a place; null when it counts nothing.</summary>
    public static CountedNoun? After(List<TextPiece> pieces, int number)
    {
        var (single, described) = (pieces[number].Number == 1, false);
        for (var at = Start(pieces, number); at > number && at < Math.Min(pieces.Count, number + Farthest); at++)
        {
            var piece = pieces[at];
            if (piece.StartsParagraph) return null;
            if (CountWords.Encloses(piece.Text) || (described && CountWords.Lists(piece.Text))) continue;
            if (!piece.IsWord || piece.Number is not null || CountWords.EndsPhrase(piece.Text)) return null;
            described = Describes(piece.Text, at + 1 < pieces.Count ? pieces[at + 1] : null, single);
            if (!described) return single || DutchNoun.IsPlural(piece.Text) ? new(piece.Text, piece.End) : null;
        }

        return null;
    }

    /// <summary>Past the tail of "40-tal"; nowhere for what only starts with a number, as 2de, 9VTE and 16-jarige do.</summary>
    private static int Start(List<TextPiece> pieces, int number)
    {
        var at = number + 1;
        if (at >= pieces.Count || pieces[at].Start > pieces[number].End) return at;
        if (pieces[at].Text == "-") at++;
        return at < pieces.Count && pieces[at].Is("tal") ? at + 1 : number;
    }

    private static bool Describes(string word, TextPiece? next, bool single)
    {
        if (word[^1] == '-' || CountWords.Describes(word)) return true;
        var beforeWord = next is { IsWord: true } && !CountWords.EndsPhrase(next.Text);
        if (single) return beforeWord && ((EndsInE(word) && !DutchNoun.IsSingularInE(word)) || char.IsUpper(word[0]));
        return EndsInE(word) || (!DutchNoun.IsPlural(word) && beforeWord && (char.IsUpper(word[0]) || EndsInE(next!.Text)));
    }

    private static bool EndsInE(string word) => word[^1] is 'e' or 'ë';
}
