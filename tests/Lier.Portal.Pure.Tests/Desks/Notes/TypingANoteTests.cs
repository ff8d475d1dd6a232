using Lier.Portal.Desks.Keeping;
using Lier.Portal.Desks.Notes;
using Lier.Portal.Domain.Notes;

namespace Lier.Portal.Pure.Tests.Desks.Notes;

/// <summary>What stands in the fields of a note while somebody types, beside what the portal has of it: <see cref="NoteDraft"/>.</summary>
public sealed class TypingANoteTests
{
    private static readonly NoteText Typed = Given.Text with { Timing = "Wat later." };

    private readonly ProgressNote note = Given.WrittenNote();
    private readonly NoteDraft draft;

    public TypingANoteTests() => draft = new(note);

    [Fact]
    public void What_is_opened_is_kept_already() =>
        Assert.Equal((true, note.Text, note.Revision), (draft.IsKept, draft.Text, draft.Revision));

    [Fact]
    public void What_is_typed_is_kept_once_the_portal_has_it()
    {
        draft.Text = Typed;
        Assert.False(draft.IsKept);
        Assert.Equal(Typed, draft.Heard);

        draft.Keep(Typed, note.Revision + 1);
        Assert.Equal((true, note.Revision + 1), (draft.IsKept, draft.Revision));
    }

    [Fact]
    public void What_somebody_else_wrote_comes_beside_what_was_typed_and_was_not_heard_from_the_fields()
    {
        draft.Text = Typed;
        var theirs = Given.WrittenNote();
        theirs.Write(Given.Text with { Progress = "Er zijn 30 fietsen hersteld." }, Given.By(Townspeople.Colleague, 1));

        var both = draft.MergeWith(theirs.Text).Combined;
        draft.GoOnFrom(new(theirs.Text, theirs.Revision, "Collega"), both);

        Assert.Equal(Typed with { Progress = "Er zijn 30 fietsen hersteld." }, draft.Text);
        Assert.Equal((theirs.Text, theirs.Revision, Typed), (draft.Kept, draft.Revision, draft.Heard));
        Assert.False(draft.IsKept);
    }

    [Fact]
    public void An_earlier_page_is_gone_back_to()
    {
        draft.Rewind(NoteText.Empty, Typed, 0);

        Assert.Equal((NoteText.Empty, Typed, Typed, 0), (draft.Kept, draft.Text, draft.Heard, draft.Revision));
    }
}
