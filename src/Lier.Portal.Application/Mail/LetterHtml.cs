using System.Text.Encodings.Web;

namespace Lier.Portal.Application.Mail;

/// <summary>A mail as HTML: every word encoded, no style sheet, no picture, nothing that is fetched from anywhere.</summary>
public static class LetterHtml
{
    public static string Write(LetterLayout letter)
    {
        var lines = letter.Blocks.SelectMany(block => block).Select(Line);
        if (letter.Footer is not null) lines = [.. lines, "<hr>", Line(letter.Footer)];
        return $"""
            <!DOCTYPE html>
            <html lang="nl-BE">
            <head><meta charset="utf-8"><title>{Safe(letter.Subject)}</title></head>
            <body>
            {string.Join('\n', lines)}
            </body>
            </html>

            """;
    }

    private static string Line(LetterLine line)
    {
        var words = Safe(line.Words);
        return line switch
        {
            HeadingLine => $"<h2>{words}</h2>",
            StrongLine => $"<p><b>{words}</b></p>",
            LabelledLine labelled => $"<p><b>{Safe(labelled.Label)}:</b> {words}</p>",
            LinkLine link => $"""<p><a href="{Safe(link.Address)}">{words}</a></p>""",
            _ => $"<p>{words}</p>",
        };
    }

    private static string Safe(string words) => HtmlEncoder.Default.Encode(words);
}
