using Lier.Portal.Application.Data;
using Lier.Portal.Application.Messages;
using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Mail;

/// <summary>
/// Mails what waits in the outbox, each message at most once: that a mail is being sent is saved before the mail server hears of it.
/// </summary>
public sealed class MailCommands(IDbContextFactory<PortalDb> databases, LetterWriter writer, Postman postman, TownClock clock)
{
    /// <summary>The most messages that one mail spells out.</summary>
    public const int Most = 50;

    /// <summary>After so many refusals for now, an hour apart, it is one for good.</summary>
    private const int MostAttempts = 48;

    /// <summary>Is there a mail server to send by?</summary>
    public bool CanSend => postman.CanSend;

    /// <summary>Sends everything that is due; stops at once when the mail server is not there.</summary>
    /// <returns>What is the matter with the server, or null.</returns>
    public async Task<string?> SendDueAsync(CancellationToken cancel = default)
    {
        if (!await IsAnythingDueAsync(cancel)) return null;
        if (await postman.TroubleAsync(cancel) is { } trouble) return trouble;
        while (await ClaimAsync(cancel) is { } letter)
        {
            using var mail = writer.Write(letter);
            var delivery = await postman.SendAsync(mail);
            await SettleAsync(letter, delivery);
            if (delivery.Kind is DeliveryKind.Down or DeliveryKind.Unsure) return delivery.Words;
        }

        return null;
    }

    private async Task<bool> IsAnythingDueAsync(CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await Due(db).AnyAsync(cancel);
    }

    private IQueryable<Message> Due(PortalDb db)
    {
        var now = clock.Now;
        return db.Messages.Where(m => m.Mail == MailState.Waiting && m.MailDueAt <= now);
    }

    /// <summary>Takes everything that waits for one person; of two nodes one gets it. Null when nothing waits any more.</summary>
    private async Task<Letter?> ClaimAsync(CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        while (await Due(db).OrderBy(m => m.MailDueAt).ThenBy(m => m.Id)
            .Select(m => new { m.RecipientId, m.Letter, m.Recipient.Name, m.Recipient.Email, m.Recipient.Mail, m.Recipient.Roles })
            .FirstOrDefaultAsync(cancel) is { } next)
        {
            // What was tried before is the same mail again.
            var waiting = Due(db).Where(m => m.RecipientId == next.RecipientId && m.Letter == next.Letter);
            if (next.Email is not { } address)
            {
                await waiting.ExecuteUpdateAsync(set => set.SetProperty(m => m.Mail, MailState.NoAddress), cancel);
                continue;
            }

            if (next.Mail == MailChoice.Daily && next.Letter is null) await LeaveOutReadAsync(waiting, cancel);
            var id = next.Letter ?? Guid.NewGuid();
            if (await MarkAsync(waiting, id, address, cancel))
                return await ReadAsync(db, id, address, next.Name, next.Roles.Contains(Role.Administrator), cancel);
        }

        return null;
    }

    // A mail of the day tells only what its reader has not read in the portal since.
    private static Task<int> LeaveOutReadAsync(IQueryable<Message> waiting, CancellationToken cancel) =>
        waiting.Where(m => m.ReadAt != null)
            .ExecuteUpdateAsync(set => set.SetProperty(m => m.Mail, MailState.LeftOut), cancel);

    // Of two nodes that take the same, the second finds nothing that waits.
    private async Task<bool> MarkAsync(IQueryable<Message> waiting, Guid id, string address, CancellationToken cancel)
    {
        var now = clock.Now;
        return await waiting.ExecuteUpdateAsync(
            set => set.SetProperty(m => m.Mail, MailState.Sending)
                .SetProperty(m => m.Letter, id)
                .SetProperty(m => m.MailAddress, address)
                .SetProperty(m => m.MailedAt, now)
                .SetProperty(m => m.MailAttempts, m => m.MailAttempts + 1)
                .SetProperty(m => m.MailAnswer, (string?)null),
            cancel) > 0;
    }

    private static async Task<Letter> ReadAsync(
        PortalDb db, Guid id, string address, string name, bool isAdministrator, CancellationToken cancel)
    {
        var messages = db.Messages.Where(m => m.Letter == id);
        var rows = await messages.OrderBy(m => m.Id).Rows().Take(Most).ToListAsync(cancel);
        var (total, attempts) = (await messages.CountAsync(cancel), await messages.MaxAsync(m => m.MailAttempts, cancel));
        var letter = new Letter(id, address, name, isAdministrator, rows, total, attempts);
        await messages.ExecuteUpdateAsync(set => set.SetProperty(m => m.MailSubject, letter.Subject), cancel);
        return letter;
    }

    // What the server said is kept, also when the portal stops just now.
    private async Task SettleAsync(Letter letter, Delivery delivery)
    {
        var now = clock.Now;
        var (state, due) = delivery.Kind switch
        {
            DeliveryKind.Sent => (MailState.Sent, now),
            DeliveryKind.Later when letter.Attempts < MostAttempts => (MailState.Waiting, now + BackOff.After(letter.Attempts)),
            DeliveryKind.Refused or DeliveryKind.Later => (MailState.Refused, now),
            DeliveryKind.Down => (MailState.Waiting, now),
            DeliveryKind.Unsure => (MailState.Sending, now),
        };
        var attempts = delivery.Kind == DeliveryKind.Down ? letter.Attempts - 1 : letter.Attempts;
        await using var db = await databases.CreateDbContextAsync(CancellationToken.None);
        await db.Messages.Where(m => m.Letter == letter.Id && m.Mail == MailState.Sending).ExecuteUpdateAsync(
            set => set.SetProperty(m => m.Mail, state)
                .SetProperty(m => m.MailDueAt, due)
                .SetProperty(m => m.MailAnswer, delivery.Words)
                .SetProperty(m => m.MailAttempts, attempts),
            CancellationToken.None);
    }
}
