using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.Published;

namespace Lier.Portal.Application.Notes.Writing;

/// <summary>A text while somebody writes it: what stands in the fields, what the portal has of it, and since which revision.</summary>
public sealed class NoteDraft(ProgressNote note)
{
    private NoteText text = note.Text;

    public NoteText Text { get => text; set => (text, Heard) = (value, value); }

    /// <summary>What was last heard from the fields; they show what somebody else wrote only once the page is drawn again.</summary>
    public NoteText Heard { get; private set; } = note.Text;

    /// <summary>The text that the portal has.</summary>
    public NoteText Kept { get; private set; } = note.Text;

    /// <summary>The revision that goes with <see cref="Kept"/>.</summary>
    public int Revision { get; private set; } = note.Revision;

    /// <summary>Is nothing written yet of what every note has?</summary>
    public bool HasNoWords => Lasting.All(f => f.In(text).Length == 0);

    private static IEnumerable<TextRow> Lasting => NoteFields.Texts.Where(f => f.OnlyWith is null);

    public bool IsKept => Text == Kept;

    public void Keep(NoteText kept, int revision) => (Kept, Revision) = (kept, revision);

    /// <summary>Goes on from what somebody else saved meanwhile.</summary>
    public void GoOnFrom(ProgressNote theirs, NoteText combined)
    {
        Keep(theirs.Text, theirs.Revision);
        text = combined;
    }

    /// <summary>Goes back to where an earlier page was.</summary>
    public void Rewind(NoteText kept, NoteText typed, int revision)
    {
        Keep(kept, revision);
        Text = typed;
    }

    /// <summary>Begins with the words of an earlier note; a status that was already chosen stays.</summary>
    public void StartFrom(ReportedNote previous) => Text = Lasting.Aggregate(
        Text with { Status = Text.Status ?? previous.Status }, (begun, field) => field.Take(begun, previous));

    public NoteMerge MergeWith(NoteText theirs) => new(Kept, Text, theirs);
}
