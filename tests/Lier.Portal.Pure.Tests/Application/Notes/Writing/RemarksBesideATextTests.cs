using Lier.Portal.Application.Notes.Writing;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.Progress;

namespace Lier.Portal.Pure.Tests.Application.Notes.Writing;

/// <summary>
/// Remarks beside the paragraphs of a note, each a <see cref="NoteBlock"/>, become the reason with which it is sent back.
/// </summary>
public sealed class RemarksBesideATextTests
{
    private static readonly NoteText Text = new(ActionStatus.Stopped, "Eerste alinea.\n\n- een punt\n- nog een", "Op tijd.", StopReason: "Geen budget.");

    [Fact]
    public void Every_paragraph_and_list_of_a_note_can_be_remarked_upon_in_reading_order() =>
        Assert.Equal(["Geen budget.", "Eerste alinea.", "een punt", "Op tijd."], NoteBlock.Of(Text).Select(p => p.Quote));

    [Fact]
    public void The_reason_has_each_remark_after_its_words_and_then_what_was_said_about_the_whole() =>
        Assert.Equal("“Eerste alinea.”: Wanneer?\n\n“Op tijd.”: Zeker?\n\nGraag vóór vrijdag.", NoteBlock.Reason(Text, ["", "  Wanneer? ", null, "Zeker?"], " Graag vóór vrijdag.\n"));

    [Fact]
    public void Where_nothing_was_typed_there_is_no_reason()
    {
        Assert.Equal("", NoteBlock.Reason(Text, ["", " ", null], "  "));
        Assert.Equal("", NoteBlock.Reason(Text, null, null));
    }

    [Fact]
    public void Remarks_beyond_the_text_are_no_part_of_it() => Assert.Equal("", NoteBlock.Reason(new NoteText(), ["Waarover?"], null));

    [Theory]
    [InlineData(null, null, true)]
    [InlineData(" ", "", true)]
    [InlineData("---", "\u200b", true)]
    [InlineData("Wanneer?", ".", false)]
    [InlineData("?", "Zie het verslag.", false)]
    public void The_words_that_a_remark_is_about_are_no_reason(string? remark, string? general, bool saysNothing) =>
        Assert.Equal(saysNothing, NoteBlock.SaysNothing(remark is null ? null : [remark], general));

    [Theory]
    [InlineData("Een zin die precies zestig tekens telt, niet meer en niet min", "Een zin die precies zestig tekens telt, niet meer en niet…")]
    [InlineData("Een zin die precies zestig tekens telt, niet meer en niet mi", "Een zin die precies zestig tekens telt, niet meer en niet mi")]
    [InlineData("Eenwoorddatlangerisdanzestigtekensenzonderspatiegeschrevenwerdzonderreden", "Eenwoorddatlangerisdanzestigtekensenzonderspatiegeschrevenwe…")]
    public void A_quote_is_short_and_ends_at_a_word(string text, string quote) =>
        Assert.Equal(quote, Assert.Single(NoteBlock.Of(new NoteText(Progress: text))).Quote);
}
