using Lier.Portal.Domain.People;

namespace Lier.Portal.Documents.Texts;

/// <summary>The time in Lier: the day a mandate counts from and the hour people read.</summary>
public sealed class TownClock(TimeProvider time)
{
    private static readonly TimeZoneInfo Brussels = TimeZoneInfo.FindSystemTimeZoneById("Europe/Brussels");

    /// <summary>To the millisecond: finer than that, not every database remembers it.</summary>
    public DateTimeOffset Now =>
        new(time.GetUtcNow().UtcTicks / TimeSpan.TicksPerMillisecond * TimeSpan.TicksPerMillisecond, TimeSpan.Zero);

    public DateOnly Today => DayOf(Now);

    public Signature Sign(Person person) => new(person, Now, Today);

    public static DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(Local(at).DateTime);

    /// <summary>The instant at which a clock in Lier shows an hour that every day has once; between two and three that is not so.</summary>
    public static DateTimeOffset At(DateOnly day, TimeOnly hour)
    {
        var local = day.ToDateTime(hour);
        return new DateTimeOffset(local, Brussels.GetUtcOffset(local));
    }

    public static DateTimeOffset Local(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, Brussels);
}
