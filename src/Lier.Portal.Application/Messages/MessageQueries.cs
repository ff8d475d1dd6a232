using Lier.Portal.Application.Data;
using Lier.Portal.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Messages;

/// <summary>What somebody was told: only ever their own.</summary>
public sealed class MessageQueries(IDbContextFactory<PortalDb> databases)
{
    /// <summary>The most rows on one page of the list.</summary>
    public const int Most = 50;

    /// <summary>How much is unread, and the newest of it.</summary>
    public async Task<Unread> UnreadAsync(Person by, CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var unread = db.Messages.Where(m => m.RecipientId == by.Id && m.ReadAt == null);
        var count = await unread.CountAsync(cancel);
        var newest = count == 0
            ? null
            : await unread.OrderByDescending(m => m.Id).Select(m => new { m.Id, m.Sentence }).FirstOrDefaultAsync(cancel);
        return new Unread(count, newest?.Id ?? 0, newest?.Sentence ?? "");
    }

    /// <param name="before">Only what is older than this message; null begins at the newest.</param>
    public async Task<MessageList> ListAsync(Person by, int? before, CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var found = await db.Messages.Where(m => m.RecipientId == by.Id && (before == null || m.Id < before))
            .OrderByDescending(m => m.Id).Rows().Take(Most + 1).ToListAsync(cancel);
        var unread = await db.Messages.CountAsync(m => m.RecipientId == by.Id && m.ReadAt == null, cancel);
        return new MessageList([.. found.Take(Most)], unread, found.Count > Most);
    }

    /// <returns>Null when there is no such message for this person.</returns>
    public async Task<MessageRow?> FindAsync(int id, Person by, CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await db.Messages.Where(m => m.RecipientId == by.Id && m.Id == id).Rows().FirstOrDefaultAsync(cancel);
    }

    /// <summary>How this person is told by mail.</summary>
    public async Task<MailHabit> MailHabitAsync(Person by, CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await db.Accounts.Where(a => a.Id == by.Id).Select(a => new MailHabit(a.Email, a.Mail)).SingleAsync(cancel);
    }
}

public sealed record Unread(int Count, int NewestId, string Newest);

public sealed record MessageList(IReadOnlyList<MessageRow> Rows, int Unread, bool HasOlder);

public sealed record MailHabit(string? Email, MailChoice Choice);
