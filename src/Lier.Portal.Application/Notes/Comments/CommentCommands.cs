using Lier.Portal.Application.Data;
using Lier.Portal.Application.Notes.Routes;
using Lier.Portal.Application.Notes.Writing;
using Lier.Portal.Application.Programmes;
using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Notes.Comments;

/// <summary>What people do with comments on a note; the text itself never changes by it.</summary>
public sealed class CommentCommands(IDbContextFactory<PortalDb> databases, TownClock clock)
{
    private const string SomeoneWasFirst =
        "Iemand was u voor bij deze opmerking. Lees wat er nu staat en probeer opnieuw; wat u typte, staat er nog.";

    /// <returns>The id of the new comment.</returns>
    public async Task<int> AddAsync(int noteId, Passage passage, string text, Person by, CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var asked = await db.AskedAboutAsync(noteId, cancel);
        var note = await db.Notes.Whole().SingleAsync(n => n.Id == noteId, cancel);
        var earlier = await db.Comments.CountAsync(c => c.NoteId == noteId, cancel);
        var comment = NoteComment.On(note, asked, passage, text, earlier, clock.Sign(by));
        db.Add(comment);
        await db.SaveChangesAsync(cancel);
        return comment.Id;
    }

    public Task ReplyAsync(int commentId, string text, Person by, CancellationToken cancel = default) =>
        ChangeAsync(commentId, (comment, asked) => comment.Reply(asked, text, clock.Sign(by)), cancel);

    public Task ResolveAsync(int commentId, Person by, CancellationToken cancel = default) =>
        ChangeAsync(commentId, (comment, asked) => comment.Resolve(asked, clock.Sign(by)), cancel);

    public Task ReopenAsync(int commentId, Person by, CancellationToken cancel = default) =>
        ChangeAsync(commentId, (comment, asked) => comment.Reopen(asked, clock.Sign(by)), cancel);

    public Task WithdrawAsync(int commentId, Person by, CancellationToken cancel = default) =>
        ChangeAsync(commentId, (comment, asked) => comment.Withdraw(asked, clock.Sign(by)), cancel);

    private async Task ChangeAsync(int commentId, Action<NoteComment, AgreementRequest?> verb, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var comment = await db.Comments.Include(c => c.Entries).SingleAsync(c => c.Id == commentId, cancel);
        var revision = comment.Revision;
        var asked = await db.AskedAboutAsync(comment.NoteId, cancel);
        // The rules of a comment ask its note: loaded by the same context, it has it.
        await db.Notes.Whole().SingleAsync(n => n.Id == comment.NoteId, cancel);
        verb(comment, asked);
        var asItWas = db.Comments.Where(c => c.Id == commentId && c.Revision == revision);
        await db.SaveOrYieldAsync(new Race().WhenGone(asItWas, SomeoneWasFirst), cancel);
    }
}
