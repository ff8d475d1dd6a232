using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.Progress;

namespace Lier.Portal.Pure.Tests.Domain.Notes;

/// <summary>Words of a note that somebody points at, kept as a <see cref="Passage"/> however the lines of the text are broken.</summary>
public sealed class PassagesTests
{
    private static readonly NoteText Text = new(ActionStatus.Halfway, "Er zijn 20 fietsen\nhersteld.\n\n- een tweede\n  dienst", "Op schema.");

    [Theory]
    [InlineData(NoteField.Progress, "Er zijn 20 fietsen hersteld.", true)]
    [InlineData(NoteField.Progress, "een tweede dienst", true)]
    [InlineData(NoteField.Progress, "  20\tfietsen ", true)]
    [InlineData(NoteField.Progress, "Er zijn 21 fietsen hersteld.", false)]
    [InlineData(NoteField.Progress, "er zijn 20 fietsen", false)]
    [InlineData(NoteField.Timing, "Er zijn 20 fietsen hersteld.", false)]
    [InlineData(NoteField.Status, "2", false)]
    [InlineData(NoteField.Progress, "", false)]
    public void Words_stand_in_a_text_however_its_lines_are_broken(NoteField field, string words, bool stands) =>
        Assert.Equal(stands, new Passage(field, words).StandsIn(Text));

    [Fact]
    public void A_long_paragraph_is_quoted_by_its_first_whole_words()
    {
        var paragraph = string.Join(' ', Enumerable.Repeat("hersteldienst", 40));

        var passage = Passage.Of(NoteField.Progress, paragraph);

        Assert.InRange(passage.Quote.Length, 280, Passage.MostQuoted);
        Assert.EndsWith("hersteldienst", passage.Quote, StringComparison.Ordinal);
        Assert.True(passage.StandsIn(paragraph));
    }

    [Theory]
    [InlineData("a")]
    [InlineData("🚲")]
    [InlineData("a🚲")]
    public void A_paragraph_without_a_blank_is_cut_between_letters(string piece)
    {
        var paragraph = string.Concat(Enumerable.Repeat(piece, 500));

        var passage = Passage.Of(NoteField.Progress, paragraph);

        Assert.InRange(passage.Quote.Length, Passage.MostQuoted - 1, Passage.MostQuoted);
        Assert.False(char.IsHighSurrogate(passage.Quote[^1]));
        Assert.True(passage.StandsIn(paragraph));
    }
}
