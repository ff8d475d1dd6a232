using System.Globalization;

namespace Lier.Portal.Documents.Pdf;

/// <summary>Puts the words of a PDF together into values.</summary>
internal sealed class PdfParser(byte[] bytes, int at)
{
    // Chromium nests a handful deep; a PDF made to exhaust the stack nests deeper.
    private const int Deepest = 100;

    private readonly PdfLexer lexer = new(bytes, at);
    private int depth;

    public int At => lexer.At;

    public string Word() => lexer.Of(lexer.Next());

    public int Number() => Number(lexer.Next()) ?? throw new UnforeseenPdfException($"no number ends at byte {At}");

    public PdfValue Value() => Value(lexer.Next());

    public PdfDictionary Dictionary() => Value() as PdfDictionary ?? throw new UnforeseenPdfException($"no dictionary ends at byte {At}");

    private PdfValue Value(PdfToken token) => token.Kind switch
    {
        PdfTokenKind.Number => ReferenceFrom(token) ?? (PdfValue)new PdfAtom(lexer.Of(token)),
        PdfTokenKind.Name or PdfTokenKind.Text => new PdfAtom(lexer.Of(token)),
        PdfTokenKind.Keyword when lexer.Of(token) is "true" or "false" or "null" => new PdfAtom(lexer.Of(token)),
        PdfTokenKind.ArrayStart => Deeper(ArrayRest),
        PdfTokenKind.DictionaryStart => Deeper(DictionaryRest),
        _ => throw new UnforeseenPdfException($"no value stands at byte {token.Start}"),
    };

    private PdfValue Deeper(Func<PdfValue> read)
    {
        if (++depth > Deepest) throw new UnforeseenPdfException($"values are nested deeper than {Deepest}");
        var value = read();
        depth--;
        return value;
    }

    private PdfArray ArrayRest()
    {
        var items = new List<PdfValue>();
        for (var token = lexer.Next(); token.Kind != PdfTokenKind.ArrayEnd; token = lexer.Next()) items.Add(Value(token));
        return new(items);
    }

    private PdfDictionary DictionaryRest()
    {
        var dictionary = new PdfDictionary();
        for (var token = lexer.Next(); token.Kind != PdfTokenKind.DictionaryEnd; token = lexer.Next())
        {
            if (token.Kind != PdfTokenKind.Name) throw new UnforeseenPdfException($"no name stands at byte {token.Start}");
            dictionary[lexer.Of(token)] = Value();
        }

        return dictionary;
    }

    // A reference is three words, 12 0 R; a number alone is one.
    private PdfReference? ReferenceFrom(PdfToken first)
    {
        var back = lexer.At;
        if (Number(first) is { } number && Number(lexer.Next()) is 0
            && lexer.Next() is { Kind: PdfTokenKind.Keyword } last && lexer.Of(last) == "R")
            return new(number);
        lexer.At = back;
        return null;
    }

    private int? Number(PdfToken token)
    {
        if (token.Kind != PdfTokenKind.Number) return null;
        return int.TryParse(lexer.Of(token), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
