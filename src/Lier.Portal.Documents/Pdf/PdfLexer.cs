using System.Text;

namespace Lier.Portal.Documents.Pdf;

/// <summary>The kinds of word that a PDF is written in (ISO 32000-1, 7.2 and 7.3).</summary>
internal enum PdfTokenKind { End, Number, Name, Text, ArrayStart, ArrayEnd, DictionaryStart, DictionaryEnd, Keyword }

/// <summary>One word, and where it stands.</summary>
internal readonly record struct PdfToken(PdfTokenKind Kind, int Start, int End);

/// <summary>Reads the words of a PDF, or of the content of a page, one after the other.</summary>
internal sealed class PdfLexer(byte[] bytes, int at)
{
    public int At { get; set; } = at;

    public string Of(PdfToken token) => Encoding.Latin1.GetString(bytes.AsSpan(token.Start..token.End));

    public PdfToken Next()
    {
        SkipBlanks();
        if (At >= bytes.Length) return new(PdfTokenKind.End, bytes.Length, bytes.Length);
        var start = At;
        var kind = (char)bytes[At++] switch
        {
            '(' => Literal(),
            '<' => Follows('<') ? PdfTokenKind.DictionaryStart : Hexadecimal(),
            '>' when Follows('>') => PdfTokenKind.DictionaryEnd,
            '[' => PdfTokenKind.ArrayStart,
            ']' => PdfTokenKind.ArrayEnd,
            '/' => Regular(PdfTokenKind.Name),
            '+' or '-' or '.' or (>= '0' and <= '9') => Regular(PdfTokenKind.Number),
            ')' or '>' or '{' or '}' => throw new UnforeseenPdfException($"byte {start} is a stray '{(char)bytes[start]}'"),
            _ => Regular(PdfTokenKind.Keyword),
        };
        return new(kind, start, At);
    }

    private void SkipBlanks()
    {
        for (; At < bytes.Length; At++)
        {
            if (bytes[At] == '%') while (At < bytes.Length && bytes[At] is not ((byte)'\n' or (byte)'\r')) At++;
            else if (!IsBlank(bytes[At])) return;
        }
    }

    private bool Follows(char next)
    {
        if (At >= bytes.Length || bytes[At] != next) return false;
        At++;
        return true;
    }

    private PdfTokenKind Regular(PdfTokenKind kind)
    {
        while (At < bytes.Length && !IsBlank(bytes[At]) && !"()<>[]{}/%".Contains((char)bytes[At])) At++;
        return kind;
    }

    private PdfTokenKind Literal()
    {
        for (var depth = 1; depth > 0; At++)
        {
            if (At >= bytes.Length) throw new UnforeseenPdfException("a string does not end");
            if (bytes[At] == '\\') At++;
            else if (bytes[At] == '(') depth++;
            else if (bytes[At] == ')') depth--;
        }

        return PdfTokenKind.Text;
    }

    private PdfTokenKind Hexadecimal()
    {
        var end = Array.IndexOf(bytes, (byte)'>', At);
        if (end < 0) throw new UnforeseenPdfException("a hexadecimal string does not end");
        At = end + 1;
        return PdfTokenKind.Text;
    }

    private static bool IsBlank(byte b) => b is 0 or (byte)'\t' or (byte)'\n' or (byte)'\f' or (byte)'\r' or (byte)' ';
}
