using Lier.Portal.Domain;
using Lier.Portal.Domain.Notes;

namespace Lier.Portal.Pure.Tests.Domain.Notes;

/// <summary>
/// A <see cref="NoteComment"/> is resolved, opened again or taken back, and all of it stays on record as a <see cref="NoteCommentEntry"/>.
/// </summary>
public sealed class ClosingACommentTests
{
    private readonly ProgressNote note = Given.SubmittedNote();
    private readonly NoteComment comment;

    public ClosingACommentTests() =>
        comment = NoteComment.On(note, Given.Asked, new Passage(NoteField.Progress, "20 fietsen"), "Het waren er 21.", 0, Given.By(Townspeople.Alderman, 5));

    [Theory]
    [InlineData(nameof(Townspeople.Author), true)]
    [InlineData(nameof(Townspeople.Colleague), true)]
    [InlineData(nameof(Townspeople.Alderman), true)]
    [InlineData(nameof(Townspeople.SecondAlderman), false)]
    [InlineData(nameof(Townspeople.Secretary), false)]
    [InlineData(nameof(Townspeople.StaffOfAnotherTeam), false)]
    [InlineData(nameof(Townspeople.Administrator), false)]
    public void The_team_and_who_made_it_resolve_a_comment(string person, bool may)
    {
        var refused = Record.Exception(() => comment.Resolve(Given.Asked, Given.By(Townspeople.Named(person), 6)));

        Assert.Equal(may, refused is null);
        Assert.Equal(may ? NoteCommentState.Resolved : NoteCommentState.Open, comment.State);
        Assert.Equal(may ? 1 : 0, comment.Entries.Count);
    }

    [Fact]
    public void What_was_resolved_can_be_opened_again_and_all_of_it_stays_on_record()
    {
        comment.Reply(Given.Asked, "Aangepast.", Given.By(Townspeople.Author, 6));
        comment.Resolve(Given.Asked, Given.By(Townspeople.Author, 7));
        comment.Reopen(Given.Asked, Given.By(Townspeople.Alderman, 8));

        Assert.Equal(NoteCommentState.Open, comment.State);
        Assert.Equal(
            [
                (NoteCommentEntryKind.Replied, "Wim Peeters", "Aangepast."),
                (NoteCommentEntryKind.Resolved, "Wim Peeters", null),
                (NoteCommentEntryKind.Reopened, "Annemie Goris", null),
            ],
            comment.Entries.Select(e => (e.Kind, e.PersonName, e.Text)));
    }

    [Fact]
    public void Only_who_made_it_takes_a_comment_back_and_then_it_is_closed_for_good()
    {
        Assert.Equal("Een opmerking wordt alleen ingetrokken door wie ze maakte.", Assert.Throws<RefusedException>(() => comment.Withdraw(Given.Asked, Given.By(Townspeople.Author))).Message);

        comment.Withdraw(Given.Asked, Given.By(Townspeople.Alderman, 6));

        Assert.Equal(NoteCommentState.Withdrawn, comment.State);
        Assert.Throws<RefusedException>(() => comment.Reply(Given.Asked, "Te laat.", Given.By(Townspeople.Author)));
        Assert.Throws<RefusedException>(() => comment.Reopen(Given.Asked, Given.By(Townspeople.Alderman)));
        Assert.Equal("Het waren er 21.", comment.Text);
    }

    [Fact]
    public void A_comment_on_what_is_being_typed_is_for_the_team_and_for_who_made_it()
    {
        note.Withdraw(Given.By(Townspeople.Author, 6));
        note.Write(Given.Text with { Progress = "Er is een geheim plan." }, Given.By(Townspeople.Author, 7));
        var typed = new Passage(NoteField.Progress, "geheim plan");

        var ofTheTeam = NoteComment.On(note, null, typed, "Laten we dat weg?", 1, Given.By(Townspeople.Colleague, 8));

        Assert.Null(ofTheTeam.VersionNumber);
        Assert.True(ofTheTeam.IsSeenBy(Townspeople.Author));
        Assert.False(ofTheTeam.IsSeenBy(Townspeople.Alderman));
        Assert.False(ofTheTeam.IsSeenBy(Townspeople.Secretary));
        Assert.Equal("Deze opmerking is alleen voor het team.", Assert.Throws<RefusedException>(() => ofTheTeam.Reply(null, "Ik zie dit.", Given.By(Townspeople.Alderman))).Message);
        Assert.Throws<RefusedException>(() => NoteComment.On(note, null, typed, "Ik zie dit.", 1, Given.By(Townspeople.Alderman)));
        Assert.True(comment.IsSeenBy(Townspeople.Secretary));
    }
}
