using Markdig.Extensions.AutoLinks;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Lier.Portal.Documents.Texts;

/// <summary>
/// What a writer may do within a paragraph: <c>**bold**</c>, <c>[words](https://…)</c> and a bare address. Everything else, HTML
/// first of all, is text. Paragraphs and lists are <see cref="Domain.Reports.TextBlock"/>'s.
/// </summary>
public static class MarkdownLight
{
    // Each bracket may hold the next one: a text of nothing but brackets would nest deeper than anybody can show.
    private const int MostBrackets = 30;

    private const int Deepest = 30;

    /// <summary>The parts of one paragraph, in order.</summary>
    public static ContainerInline Read(string text)
    {
        if (text.Count(c => c == '[') > MostBrackets) return AsTyped(text);
        var paragraph = new ParagraphBlock { Lines = new StringLineGroup(text), ProcessInlines = true };
        new InlineProcessor(new MarkdownDocument(), Parsers(), true, null, false).ProcessInlineLeaf(paragraph);
        return IsDeeperThan(Deepest, paragraph.Inline!) ? AsTyped(text) : paragraph.Inline!;
    }

    private static ContainerInline AsTyped(string text) => new ContainerInline().AppendChild(new LiteralInline(text));

    private static bool IsDeeperThan(int most, ContainerInline inlines) =>
        most == 0 || inlines.OfType<ContainerInline>().Any(inner => IsDeeperThan(most - 1, inner));

    /// <summary>Only to a web page: no script, no file, nothing within the portal that a reader would take for ours.</summary>
    public static bool IsSafe(LinkInline link) =>
        !link.IsImage
        && Uri.TryCreate(link.Url, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp);

    /// <summary>What the writer typed for something that is shown as typed.</summary>
    public static string SourceOf(Inline inline, string text) => text[inline.Span.Start..(inline.Span.End + 1)];

    private static InlineParserList Parsers()
    {
        var emphasis = new EmphasisInlineParser();
        emphasis.EmphasisDescriptors.Clear();
        emphasis.EmphasisDescriptors.Add(new EmphasisDescriptor('*', 2, 2, true));
        return new([new LinkInlineParser(), emphasis, new AutoLinkParser(new AutoLinkOptions()), new LiteralInlineParser()]);
    }
}
