using Lier.Portal.Domain.Notes;

namespace Lier.Portal.Notes;

/// <summary>A text while somebody writes it: what stands in the fields, what the portal has of it, and since which revision.</summary>
public sealed class NoteDraft(ProgressNote note)
{
    public NoteText Text { get; set; } = note.Text;

    /// <summary>The text that the portal has.</summary>
    public NoteText Kept { get; private set; } = note.Text;

    /// <summary>The revision that goes with <see cref="Kept"/>.</summary>
    public int Revision { get; private set; } = note.Revision;

    public bool IsKept => Text == Kept;

    public void Keep(NoteText text, int revision) => (Kept, Revision) = (text, revision);

    /// <summary>Goes on from what somebody else saved meanwhile.</summary>
    public void GoOnFrom(ProgressNote theirs, NoteText text)
    {
        Keep(theirs.Text, theirs.Revision);
        Text = text;
    }

    /// <summary>Goes back to where an earlier page was.</summary>
    public void Rewind(NoteText kept, NoteText text, int revision)
    {
        Keep(kept, revision);
        Text = text;
    }

    public NoteMerge MergeWith(NoteText theirs) => new(Kept, Text, theirs);
}
