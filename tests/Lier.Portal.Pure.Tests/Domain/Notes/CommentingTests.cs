using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;

namespace Lier.Portal.Pure.Tests.Domain.Notes;

/// <summary>Somebody who may read a note comments on a <see cref="Passage"/> of it, as a <see cref="NoteComment"/>.</summary>
public sealed class CommentingTests
{
    private static readonly Passage Words = new(NoteField.Progress, "20 fietsen");

    private static NoteComment Comment(ProgressNote note, Person by, string text = "Het waren er 21.", int others = 0) =>
        NoteComment.On(note, Given.Asked, Words, text, others, Given.By(by, 5));

    [Theory]
    [InlineData(nameof(Townspeople.Author), true)]
    [InlineData(nameof(Townspeople.Colleague), true)]
    [InlineData(nameof(Townspeople.Alderman), true)]
    [InlineData(nameof(Townspeople.MandateWithoutRole), false)]
    [InlineData(nameof(Townspeople.Secretary), true)]
    [InlineData(nameof(Townspeople.StaffOfAnotherTeam), false)]
    [InlineData(nameof(Townspeople.TeamWithoutRole), false)]
    [InlineData(nameof(Townspeople.AldermanOfAnotherAction), false)]
    [InlineData(nameof(Townspeople.FormerAlderman), false)]
    [InlineData(nameof(Townspeople.FutureAlderman), false)]
    [InlineData(nameof(Townspeople.Administrator), false)]
    [InlineData(nameof(Townspeople.Nobody), false)]
    public void Who_may_read_a_note_may_comment_on_it_and_nobody_else(string person, bool may)
    {
        var refused = Record.Exception(() => Comment(Given.SubmittedNote(), Townspeople.Named(person)));

        Assert.Equal(may ? null : "Alleen wie de nota mag lezen, maakt er een opmerking bij.", refused?.Message);
    }

    [Fact]
    public void A_comment_keeps_the_words_the_version_and_who_and_when()
    {
        var comment = Comment(Given.SubmittedNote(), Townspeople.Alderman, "  Het waren er 21.\n");

        Assert.Equal(("20 fietsen", 1, "Het waren er 21."), (comment.Passage.Quote, comment.VersionNumber, comment.Text));
        Assert.Equal((Townspeople.Alderman.Id, Townspeople.Alderman.Name, Given.Now.AddMinutes(5)), (comment.PersonId, comment.PersonName, comment.At));
        Assert.Equal(NoteCommentState.Open, comment.State);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n ")]
    [InlineData("Een \u001B stuurteken")]
    public void Nothing_and_control_characters_are_no_comment(string text) =>
        Assert.Throws<RefusedException>(() => Comment(Given.SubmittedNote(), Townspeople.Alderman, text));

    [Fact]
    public void Longer_than_two_thousand_is_refused()
    {
        Assert.Throws<RefusedException>(() => Comment(Given.SubmittedNote(), Townspeople.Alderman, new('a', 2_001)));
        Assert.NotNull(Comment(Given.SubmittedNote(), Townspeople.Alderman, new('a', 2_000)));
    }

    [Fact]
    public void Words_that_are_not_in_the_text_cannot_be_quoted()
    {
        var refused = Assert.Throws<RefusedException>(() =>
            NoteComment.On(Given.SubmittedNote(), Given.Asked, new Passage(NoteField.Progress, "Dat heeft niemand geschreven."), "Toch?", 0, Given.By(Townspeople.Alderman)));

        Assert.StartsWith("Die woorden staan niet in de tekst", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void There_is_an_end_to_the_comments_on_a_note() =>
        Assert.Contains("al 200 opmerkingen", Assert.Throws<RefusedException>(() => Comment(Given.SubmittedNote(), Townspeople.Alderman, others: 200)).Message, StringComparison.Ordinal);

    [Fact]
    public void Once_approved_nothing_changes_any_more()
    {
        var note = Given.AgreedNote();
        var comment = Comment(note, Townspeople.Secretary);
        Given.Decide(note, DecisionOutcome.Approved);

        Assert.Equal("De nota is goedgekeurd: aan de opmerkingen verandert niets meer.", Assert.Throws<RefusedException>(() => Comment(note, Townspeople.Secretary)).Message);
        Assert.Throws<RefusedException>(() => comment.Reply(Given.Asked, "Toch nog iets.", Given.By(Townspeople.Author)));
        Assert.Throws<RefusedException>(() => comment.Resolve(Given.Asked, Given.By(Townspeople.Author)));
        Assert.Throws<RefusedException>(() => comment.Withdraw(Given.Asked, Given.By(Townspeople.Secretary)));
    }

    [Fact]
    public void An_open_comment_holds_nobody_up()
    {
        var note = Given.SubmittedNote();
        Comment(note, Townspeople.Alderman);

        Assert.Empty(note.ObjectionsToAgreeing(Given.Asked, Townspeople.Alderman, Given.Today));
        note.Withdraw(Given.By(Townspeople.Author, 6));
        Assert.Empty(note.ObjectionsToSubmitting(Given.By(Townspeople.Author)));
    }

    [Fact]
    public void A_comment_outlives_a_withdrawal_and_a_new_version_and_then_knows_that_its_words_are_gone()
    {
        var note = Given.SubmittedNote();
        var comment = Comment(note, Townspeople.Alderman);
        note.Withdraw(Given.By(Townspeople.Author, 6));
        Assert.True(comment.Passage.StandsIn(note.Text));

        note.Write(Given.Text with { Progress = "Er zijn 21 fietsen hersteld." }, Given.By(Townspeople.Author, 7));
        note.Submit(Given.By(Townspeople.Author, 8));

        Assert.False(comment.Passage.StandsIn(note.Text));
        Assert.Equal(("20 fietsen", 1, NoteCommentState.Open), (comment.Passage.Quote, comment.VersionNumber, comment.State));
    }
}
