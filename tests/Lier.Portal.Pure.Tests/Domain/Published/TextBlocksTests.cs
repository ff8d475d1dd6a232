using FsCheck;
using FsCheck.Fluent;
using Lier.Portal.Domain.Published;

namespace Lier.Portal.Pure.Tests.Domain.Published;

/// <summary>A text falls into paragraphs and lists, each a <see cref="TextBlock"/>.</summary>
public sealed class TextBlocksTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(" \n\t\n", "")]
    [InlineData("Een.\nTwee.", "P:Een. Twee.")]
    [InlineData("Een.\n\nTwee.", "P:Een.|P:Twee.")]
    [InlineData("Een.\r\n \r\nTwee.", "P:Een.|P:Twee.")]
    [InlineData("Dus:\n- a\n-b\nloopt door\n\nSlot.", "P:Dus:|L:a;b loopt door|P:Slot.")]
    [InlineData("- a\n\n- b", "L:a;b")]
    [InlineData("aan - of uit -", "P:aan - of uit -")]
    [InlineData("-", "P:-")]
    [InlineData("-\nnog wat", "P:-|P:nog wat")]
    public void A_text_falls_into_paragraphs_and_lists(string text, string expected) => Assert.Equal(expected, Shape(TextBlock.Split(text)));

    [Fact]
    public void Joined_and_split_again_the_blocks_are_the_same()
    {
        var lines = Gen.Elements("", "-", "- een", "-twee", "drie", " vier - vijf ", "- ", "--", "– zes", "\f", "- -").ListOf().Select(l => string.Join('\n', l));

        Prop.ForAll(lines.ToArbitrary(), text =>
        {
            var blocks = TextBlock.Split(text);
            return Shape(TextBlock.Split(TextBlock.Join(blocks))) == Shape(blocks);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));
    }

    private static string Shape(IEnumerable<TextBlock> blocks) => string.Join('|', blocks.Select(block => block switch
    {
        TextBlock.Paragraph paragraph => "P:" + paragraph.Text,
        TextBlock.Bullets list => "L:" + string.Join(';', list.Items),
        _ => throw new InvalidOperationException(),
    }));
}
