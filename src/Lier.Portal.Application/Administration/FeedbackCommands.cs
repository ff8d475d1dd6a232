using Lier.Portal.Application.Data;
using Lier.Portal.Application.Messages;
using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Administration;
using Lier.Portal.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lier.Portal.Application.Administration;

/// <summary>Keeps what readers say, tells the administrators, and lets them see to it.</summary>
public sealed class FeedbackCommands(IDbContextFactory<PortalDb> databases, Outbox outbox, TownClock clock)
{
    /// <summary>How many readers are heard in an hour: more than that are no readers.</summary>
    public const int MostAnHour = 30;

    public const int Most = 200;

    public async Task SayAsync(string text, string page, string email, CancellationToken cancel)
    {
        var now = clock.Now;
        var feedback = new Feedback(text, page, email, now);
        await using var db = await databases.CreateDbContextAsync(cancel);
        if (await db.Feedback.CountAsync(f => f.At > now.AddHours(-1), cancel) >= MostAnHour)
            throw new RefusedException(
                "Er komen nu te veel meldingen binnen. Uw tekst is niet verstuurd; probeer het over een uur opnieuw.");
        db.Add(feedback);
        var news = new Notification(
            MessageKind.Feedback, $"melding:{Guid.NewGuid():N}", null, ReportingPeriod.Of(clock.Today),
            MessageWords.ReaderReports, MessageWords.ReportedOn(now), null, p => p.Is(Role.Administrator))
        { Roles = [Role.Administrator] };
        await outbox.AddAsync(db, [news], null, cancel);
        await outbox.SaveAsync(db, cancel);
    }

    /// <summary>What is still to be seen to first, then the newest.</summary>
    public async Task<IReadOnlyList<Feedback>> ListAsync(Person by, CancellationToken cancel)
    {
        if (!by.Is(Role.Administrator)) throw new RefusedException("Dit ziet alleen een beheerder.");
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await db.Feedback.AsNoTracking().OrderBy(f => f.HandledAt != null).ThenByDescending(f => f.Id)
            .Take(Most).ToListAsync(cancel);
    }

    public async Task HandleAsync(int id, Person by, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var feedback = await db.Feedback.SingleOrDefaultAsync(f => f.Id == id, cancel)
            ?? throw new RefusedException("Deze melding bestaat niet.");
        feedback.Handle(clock.Sign(by));
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>What readers say, by when they said it.</summary>
public sealed class FeedbackMapping : IEntityTypeConfiguration<Feedback>
{
    public void Configure(EntityTypeBuilder<Feedback> builder) => builder.HasIndex(f => f.At);
}
