using Lier.Portal.Application.Data;
using Lier.Portal.Application.Messages;
using Lier.Portal.Documents.Texts;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Mail;

/// <summary>How the mail fares, for an administrator; of a message no more than its subject.</summary>
public sealed class MailQueries(IDbContextFactory<PortalDb> databases, TownClock clock)
{
    /// <summary>The most mails that the list shows.</summary>
    public const int Most = 100;

    /// <summary>A mail that is being sent for longer than this was left so by a portal that stopped.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    public async Task<MailReport> ReportAsync(CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var counts = await db.Messages.GroupBy(m => m.Mail)
            .Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
        var stranded = Stranded(db.Messages, clock.Now).GroupBy(m => m.Letter)
            .Select(g => new { First = g.Min(m => m.Id), Count = g.Count() });
        var total = await stranded.CountAsync(cancel);
        var mails = await stranded.Join(db.Messages, g => g.First, m => m.Id, (g, m) => new { g.Count, Message = m })
            .OrderByDescending(x => x.Message.Id).Take(Most)
            .Select(x => new StrandedMail(
                x.Message.Letter!.Value,
                x.Message.Recipient.Name,
                x.Message.MailAddress ?? "",
                x.Message.MailSubject ?? "",
                x.Message.MailedAt!.Value,
                x.Message.MailAnswer,
                x.Message.Mail == MailState.Sending,
                x.Count)).ToListAsync(cancel);
        return new MailReport(counts, mails, total);
    }

    /// <summary>What does not go on by itself: refused, or nobody knows whether it was sent.</summary>
    public static IQueryable<Message> Stranded(IQueryable<Message> messages, DateTimeOffset now)
    {
        var longAgo = now - Longest;
        return messages.Where(m => m.Mail == MailState.Refused
            || (m.Mail == MailState.Sending && (m.MailAnswer != null || m.MailedAt < longAgo)));
    }
}

public sealed record MailReport(IReadOnlyDictionary<MailState, int> Counts, IReadOnlyList<StrandedMail> Stranded, int Total)
{
    public int Of(MailState state) => Counts.GetValueOrDefault(state);
}

/// <param name="IsUnsure">It may have been sent.</param>
/// <param name="Messages">How many messages it stands for.</param>
public sealed record StrandedMail(
    Guid Letter, string Name, string Address, string Subject, DateTimeOffset At, string? Answer, bool IsUnsure, int Messages);
