using System.Buffers;

namespace Lier.Portal.Documents.Pdf;

/// <summary>
/// Puts every mark that the content of a page makes outside all tags (page numbers, lines, grounds) between
/// <c>/Artifact BMC</c> and <c>EMC</c>.
/// </summary>
internal sealed class ContentArtifacts
{
    private readonly byte[] content;
    private readonly ArrayBufferWriter<byte> written = new();
    private int copied, depth;
    private int? operands, path, text;
    private bool textHasTags;

    private ContentArtifacts(byte[] content) => this.content = content;

    /// <summary>The content with its artifacts marked; null when there are none.</summary>
    public static byte[]? Mark(byte[] content)
    {
        var marking = new ContentArtifacts(content);
        marking.Walk();
        return marking.Result();
    }

    private void Walk()
    {
        var lexer = new PdfLexer(content, 0);
        for (var token = lexer.Next(); token.Kind != PdfTokenKind.End; token = lexer.Next())
        {
            operands ??= token.Start;
            if (token.Kind != PdfTokenKind.Keyword || lexer.Of(token) is "true" or "false" or "null") continue;
            Meet(lexer.Of(token), operands.Value, token.End);
            operands = null;
        }
    }

    private void Meet(string mark, int start, int end)
    {
        if (mark is "BDC" or "BMC") (depth, textHasTags) = (depth + 1, true);
        else if (mark is "EMC") EndTag();
        else if (mark is "BT") (text, textHasTags) = (start, depth > 0);
        else if (mark is "ET") EndText(end);
        else if (mark is "m" or "re") path ??= start;
        else if (mark is "n") path = null;
        else if (mark is "f" or "F" or "f*" or "B" or "B*" or "b" or "b*" or "S" or "s") EndPath(end);
        else if (mark is "sh" or "Do" && depth == 0) Wrap(start, end);
        else if (mark is "BI") throw new UnforeseenPdfException("a page has an image within its text");
    }

    private void EndTag()
    {
        if (--depth < 0) throw new UnforeseenPdfException("a page ends a tag that it did not begin");
    }

    private void EndText(int end)
    {
        if (!textHasTags) Wrap(text, end);
        text = null;
    }

    private void EndPath(int end)
    {
        if (depth == 0) Wrap(path, end);
        path = null;
    }

    private void Wrap(int? start, int end)
    {
        if (start is not { } from) throw new UnforeseenPdfException("a page ends what it did not begin");
        written.Write(content.AsSpan(copied..from));
        written.Write("/Artifact BMC\n"u8);
        written.Write(content.AsSpan(from..end));
        written.Write("\nEMC\n"u8);
        copied = end;
    }

    private byte[]? Result()
    {
        if (depth != 0) throw new UnforeseenPdfException("a page begins a tag that it does not end");
        if (copied == 0) return null;
        written.Write(content.AsSpan(copied..));
        return written.WrittenSpan.ToArray();
    }
}
