using Lier.Portal.Application.Data;
using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Messages;

/// <summary>What people do with what they are told: read it, and say how they want it mailed.</summary>
public sealed class MessageCommands(IDbContextFactory<PortalDb> databases, MessageBoard board, MailSettings mail, TownClock clock)
{
    /// <summary>Who opens a note knows what the messages about it say.</summary>
    public Task ReadNoteAsync(int noteId, Person by, CancellationToken cancel = default) =>
        ReadAsync(by, m => m.Where(x => x.NoteId == noteId), cancel);

    public Task ReadOneAsync(int id, Person by, CancellationToken cancel = default) => ReadAsync(by, m => m.Where(x => x.Id == id), cancel);

    /// <param name="newest">The newest message that was on screen: what came after it stays unread.</param>
    public Task ReadAllAsync(int newest, Person by, CancellationToken cancel = default) =>
        ReadAsync(by, m => m.Where(x => x.Id <= newest), cancel);

    /// <summary>From now on, and for what still waits to be mailed.</summary>
    public async Task ChooseMailAsync(MailChoice choice, Person by, CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var account = await db.Accounts.SingleAsync(a => a.Id == by.Id, cancel);
        account.ChooseMail(choice);
        await using var both = await db.Database.BeginTransactionAsync(cancel);
        await db.SaveChangesAsync(cancel);
        var (state, due) = (choice == MailChoice.Never ? MailState.NotWanted : MailState.Waiting, MailPlan.DueAt(choice, mail, clock.Now));
        // What was tried before is a mail by itself already.
        await db.Messages.Where(m => m.RecipientId == by.Id && m.Mail == MailState.Waiting && m.Letter == null)
            .ExecuteUpdateAsync(set => set.SetProperty(m => m.Mail, state).SetProperty(m => m.MailDueAt, due), cancel);
        await both.CommitAsync(cancel);
        board.Tell([by.Id]);
    }

    private async Task ReadAsync(Person by, Func<IQueryable<Message>, IQueryable<Message>> which, CancellationToken cancel)
    {
        var now = clock.Now;
        await using var db = await databases.CreateDbContextAsync(cancel);
        var read = await which(db.Messages.Where(m => m.RecipientId == by.Id && m.ReadAt == null))
            .ExecuteUpdateAsync(set => set.SetProperty(m => m.ReadAt, now), cancel);
        if (read > 0) board.Tell([by.Id]);
    }
}
