using Lier.Portal.Application.Data;
using Lier.Portal.Application.Notes.Writing;
using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Notes.Comments;

/// <summary>Reads the comments on a note for whoever may read the note.</summary>
public sealed class CommentQueries(IDbContextFactory<PortalDb> databases, NoteQueries notes, TownClock clock)
{
    /// <exception cref="RefusedException">The note is not this person's to read.</exception>
    public async Task<CommentReading> OnAsync(int noteId, Person by, CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        // The rules of a comment ask its note: loaded by the same context, each has it.
        var (note, asked) = await notes.ReadableAsync(db, noteId, by, cancel);
        var comments = await db.Comments.Include(c => c.Entries).Where(c => c.NoteId == noteId)
            .OrderBy(c => c.Id).Take(NoteComment.MostPerNote).ToListAsync(cancel);
        return new CommentReading(
            [.. comments.Where(c => c.IsSeenBy(by)).Select(c => Row(c, asked, by, clock.Today))],
            note.TextShownTo(by),
            !NoteComment.ObjectionsToCommenting(note, asked, by, clock.Today).Any());
    }

    private static CommentRow Row(NoteComment comment, AgreementRequest? asked, Person by, DateOnly today) => new(
        comment.Id, comment.Passage, comment.VersionNumber, comment.Text, comment.PersonName, comment.At, comment.State,
        [.. comment.Entries.OrderBy(e => e.Sequence).Select(e => new CommentEntryRow(e.Kind, e.PersonName, e.At, e.Text))],
        MayReply: !comment.ObjectionsToReplying(asked, by, today).Any(),
        MayResolve: !comment.ObjectionsToResolving(asked, by, today).Any(),
        MayReopen: !comment.ObjectionsToReopening(asked, by, today).Any(),
        MayWithdraw: !comment.ObjectionsToWithdrawing(asked, by, today).Any());
}

/// <summary>The comments that a person sees on a note.</summary>
/// <param name="Text">The text that this person is shown now.</param>
/// <param name="MayComment">May this person say something about a passage?</param>
public sealed record CommentReading(IReadOnlyList<CommentRow> Comments, NoteText Text, bool MayComment)
{
    public int Open => Comments.Count(c => c.State == NoteCommentState.Open);
}

public sealed record CommentRow(
    int Id, Passage Passage, int? VersionNumber, string Text, string PersonName, DateTimeOffset At, NoteCommentState State,
    IReadOnlyList<CommentEntryRow> Entries, bool MayReply, bool MayResolve, bool MayReopen, bool MayWithdraw);

public sealed record CommentEntryRow(NoteCommentEntryKind Kind, string PersonName, DateTimeOffset At, string? Text);
