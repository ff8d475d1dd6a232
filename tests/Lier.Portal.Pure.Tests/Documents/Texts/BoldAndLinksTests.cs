using Lier.Portal.Documents.Texts;
using Markdig.Syntax.Inlines;

namespace Lier.Portal.Pure.Tests.Documents.Texts;

/// <summary>What a writer may do within a paragraph, and what stays text whatever it looks like: <see cref="MarkdownLight"/>.</summary>
public sealed class BoldAndLinksTests
{
    [Theory]
    [InlineData("gewoon", "gewoon")]
    [InlineData("**vet** en gewoon", "<vet> en gewoon")]
    [InlineData("[de website](https://www.lier.be/plan)", "{de website→https://www.lier.be/plan}")]
    [InlineData("zie https://www.lier.be.", "zie {https://www.lier.be→https://www.lier.be}.")]
    [InlineData("[**vet**](https://www.lier.be)", "{<vet>→https://www.lier.be}")]
    [InlineData("<script>alert(1)</script>", "<script>alert(1)</script>")]
    [InlineData("<b>vet</b> &amp; &lt;", "<b>vet</b> &amp; &lt;")]
    [InlineData("[klik](javascript:alert(1))", "[klik](javascript:alert(1))")]
    [InlineData("[klik](data:text/html,x)", "[klik](data:text/html,x)")]
    [InlineData("[klik](/beheer)", "[klik](/beheer)")]
    [InlineData("[klik](//elders.example)", "[klik](//elders.example)")]
    [InlineData("![beeld](https://elders.example/x.png)", "![beeld](https://elders.example/x.png)")]
    [InlineData("2 * 3 * 4 en **", "2 * 3 * 4 en **")]
    [InlineData("*scheef* _scheef_ __vet__ `code`", "*scheef* _scheef_ __vet__ `code`")]
    [InlineData("[1]: https://elders.example", "[1]: {https://elders.example→https://elders.example}")]
    [InlineData("een [open haakje en **een ster", "een [open haakje en **een ster")]
    [InlineData("# geen titel\\*", "# geen titel\\*")]
    [InlineData("financi?le steun (art. 60/61) - 50 %", "financi?le steun (art. 60/61) - 50 %")]
    public void A_paragraph_is_read(string text, string told) => Assert.Equal(told, Told(MarkdownLight.Read(text), text));

    [Theory]
    [InlineData("[")]
    [InlineData("**a ")]
    [InlineData("[**")]
    [InlineData("**[**a]")]
    [InlineData("![")]
    [InlineData("[a](https://x.example ")]
    public void A_text_of_nothing_but_beginnings_is_read_in_no_time_and_not_too_deep(string beginning)
    {
        foreach (var times in (int[])[30, 31, 20_000 / beginning.Length])
            Assert.InRange(Depth(MarkdownLight.Read(string.Concat(Enumerable.Repeat(beginning, times)))), 1, 100);
    }

    [Theory]
    [InlineData("**a ", " a**")]
    [InlineData("**", "**")]
    public void Bold_within_bold_within_bold_is_text_when_it_never_ends(string beginning, string end)
    {
        string text = string.Concat(Enumerable.Repeat(beginning, 2_000)) + "a" + string.Concat(Enumerable.Repeat(end, 2_000));

        Assert.InRange(Depth(MarkdownLight.Read(text)), 1, 100);
        Assert.Equal(text, Told(MarkdownLight.Read(text), text));
    }

    private static int Depth(ContainerInline inlines)
    {
        var deepest = 0;
        var open = new Stack<(Inline Inline, int Depth)>([(inlines, 1)]);
        while (open.TryPop(out var next))
        {
            deepest = Math.Max(deepest, next.Depth);
            if (next.Inline is ContainerInline container)
                foreach (var inner in container) open.Push((inner, next.Depth + 1));
        }

        return deepest;
    }

    private static string Told(IEnumerable<Inline> inlines, string text) => string.Concat(inlines.Select(inline => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        EmphasisInline bold => $"<{Told(bold, text)}>",
        LinkInline link when MarkdownLight.IsSafe(link) => $"{{{Told(link, text)}→{link.Url}}}",
        DelimiterInline unmatched => unmatched.ToLiteral() + Told(unmatched, text),
        _ => MarkdownLight.SourceOf(inline, text),
    }));
}
