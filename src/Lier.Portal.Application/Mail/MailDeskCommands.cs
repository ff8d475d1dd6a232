using Lier.Portal.Application.Data;
using Lier.Portal.Application.Messages;
using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain;
using Lier.Portal.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Mail;

/// <summary>What an administrator does about mail that does not go on by itself.</summary>
public sealed class MailDeskCommands(
    IDbContextFactory<PortalDb> databases, LetterWriter writer, Postman postman, MessageBoard board, TownClock clock)
{
    /// <summary>Sends a mail again that was refused, or of which nobody knows whether it was sent.</summary>
    public async Task SendAgainAsync(Guid letter, Person by, CancellationToken cancel = default)
    {
        RefuseOthers(by);
        var now = clock.Now;
        await using var db = await databases.CreateDbContextAsync(cancel);
        var again = await MailQueries.Stranded(db.Messages.Where(m => m.Letter == letter), now).ExecuteUpdateAsync(
            set => set.SetProperty(m => m.Mail, MailState.Waiting)
                .SetProperty(m => m.MailDueAt, now)
                .SetProperty(m => m.MailAttempts, 0),
            cancel);
        if (again == 0) throw new RefusedException("Die mail is intussen al opnieuw klaargezet.");
        board.Tell([]);
    }

    /// <summary>Mails whoever asks for it, now, to see whether mail works.</summary>
    /// <returns>What the mail server made of it.</returns>
    public async Task<Delivery> SendTestAsync(Person by, CancellationToken cancel = default)
    {
        RefuseOthers(by);
        await using var db = await databases.CreateDbContextAsync(cancel);
        var address = await db.Accounts.Where(a => a.Id == by.Id).Select(a => a.Email).SingleAsync(cancel)
            ?? throw new RefusedException("Bij uw account hoort geen mailadres.");
        if (await postman.TroubleAsync(cancel) is { } trouble) return new Delivery(DeliveryKind.Down, trouble);
        using var mail = writer.WriteTest(address, by.Name);
        return await postman.SendAsync(mail);
    }

    private static void RefuseOthers(Person by)
    {
        if (!by.Is(Role.Administrator)) throw new RefusedException("Alleen een beheerder beheert de mail.");
    }
}
