using DocumentFormat.OpenXml.Wordprocessing;
using Lier.Portal.Documents.Texts;
using Markdig.Syntax.Inlines;

namespace Lier.Portal.Documents.Word;

/// <summary>A paragraph in Word with the bold words that a writer may use; a link is followed by its address.</summary>
internal static class RichParagraph
{
    public static Paragraph Make(string text, string? style)
    {
        var paragraph = WordFile.Styled("", style);
        paragraph.Append(Runs(MarkdownLight.Read(text), text, isBold: false));
        return paragraph;
    }

    private static IEnumerable<Run> Runs(IEnumerable<Inline> inlines, string text, bool isBold) =>
        inlines.SelectMany(inline => inline switch
        {
            LiteralInline literal => [Run(literal.Content.ToString(), isBold)],
            EmphasisInline bold => Runs(bold, text, isBold: true),
            LinkInline link when MarkdownLight.IsSafe(link) => [.. Runs(link, text, isBold), .. Address(link, isBold)],
            DelimiterInline unmatched => Runs(unmatched, text, isBold).Prepend(Run(unmatched.ToLiteral(), isBold)),
            _ => (IEnumerable<Run>)[Run(MarkdownLight.SourceOf(inline, text), isBold)],
        });

    // On paper nobody can follow a link: its address stands behind it.
    private static IEnumerable<Run> Address(LinkInline link, bool isBold) =>
        link.IsAutoLink ? [] : [Run($" ({link.Url})", isBold)];

    private static Run Run(string text, bool isBold)
    {
        var run = WordFile.Words(text);
        if (isBold) run.PrependChild(new RunProperties(new Bold()));
        return run;
    }
}
