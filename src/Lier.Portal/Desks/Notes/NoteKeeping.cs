using Lier.Portal.Application.Notes.Writing;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Notes;

namespace Lier.Portal.Desks.Notes;

/// <summary>Keeps what somebody writes, in the name of whoever sits at the desk at that moment.</summary>
public sealed class NoteKeeping(NoteCommands steps, NoteQueries notes, DeskSession session)
{
    public async Task KeepAsync(ProgressNote note, NoteDraft draft)
    {
        var text = draft.Text;
        draft.Keep(text, await steps.WriteAsync(note.Id, draft.Revision, text, await session.PersonAsync()));
    }

    public async Task SubmitAsync(ProgressNote note, NoteDraft draft) =>
        await steps.SubmitAsync(note.Id, draft.Revision, draft.Text, await session.PersonAsync());

    /// <summary>
    /// The note as somebody else saved it meanwhile; null when nobody did, or when it is no longer a draft that this person may read.
    /// </summary>
    public async Task<ProgressNote?> NewerAsync(ProgressNote note, NoteDraft draft)
    {
        try
        {
            var now = await notes.FindAsync(note.Period, note.Action.Slug, await session.PersonAsync());
            return now?.Note is { Stage: NoteStage.Draft } newer && newer.Revision != draft.Revision ? newer : null;
        }
        catch (RefusedException)
        {
            return null;
        }
    }
}
