using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain.People;

namespace Lier.Portal.Application.Messages;

/// <summary>What becomes of a new message by mail, and when.</summary>
public readonly record struct MailPlan(MailState State, DateTimeOffset? At = null)
{
    public static MailPlan For(Addressee person, MailSettings settings, DateTimeOffset now) =>
        !settings.IsSetUp ? new(MailState.NotSetUp)
        : person.Mail == MailChoice.Never ? new(MailState.NotWanted)
        : person.Email is null ? new(MailState.NoAddress)
        : new(MailState.Waiting, DueAt(person.Mail, settings, now));

    /// <summary>At once, or when in Lier the next hour of the digest strikes.</summary>
    public static DateTimeOffset DueAt(MailChoice choice, MailSettings settings, DateTimeOffset now)
    {
        if (choice == MailChoice.AtOnce) return now;
        var (today, hour) = (TownClock.DayOf(now), new TimeOnly(settings.DigestHour, 0));
        return TownClock.At(today, hour) is var due && due > now ? due : TownClock.At(today.AddDays(1), hour);
    }
}
