using Lier.Portal.Application.Notes.Writing;
using Lier.Portal.Desks.Keeping;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Notes;

namespace Lier.Portal.Desks.Notes;

/// <summary>Where the text of a note is kept.</summary>
public sealed class NoteKeeping(NoteCommands steps, NoteQueries notes, DeskSession session)
{
    public Storage<NoteText> Of(ProgressNote note) => new(
        async (revision, text) => await steps.WriteAsync(note.Id, revision, text, await session.PersonAsync()),
        async (revision, text) => await steps.SubmitAsync(note.Id, revision, text, await session.PersonAsync()),
        revision => NewerAsync(note, revision));

    private async Task<Newer<NoteText>?> NewerAsync(ProgressNote note, int revision)
    {
        var now = await notes.FindAsync(note.Period, note.Action.Slug, await session.PersonAsync());
        return now?.Note is { Stage: NoteStage.Draft } newer && newer.Revision != revision
            ? new(newer.Text, newer.Revision, newer.LastWrittenBy ?? "iemand anders")
            : null;
    }
}
