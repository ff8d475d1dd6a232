namespace Lier.Portal.Application.Mail;

/// <summary>A mail as plain text.</summary>
public static class LetterText
{
    public static string Write(LetterLayout letter)
    {
        var blocks = letter.Blocks.Select(block => string.Join('\n', block.Select(Line)));
        // What follows two dashes and a blank is the signature (RFC 3676, 4.3).
        if (letter.Footer is not null) blocks = blocks.Append($"-- \n{Line(letter.Footer)}");
        return $"{string.Join("\n\n", blocks)}\n";
    }

    private static string Line(LetterLine line) => line switch
    {
        LabelledLine labelled => $"{labelled.Label}: {labelled.Words}",
        LinkLine link when link.Words != link.Address => $"{link.Words}: {link.Address}",
        _ => line.Words,
    };
}
