using Lier.Portal.Application.Routes;
using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain.People;

namespace Lier.Portal.Application.Deadlines;

/// <summary>When somebody is to be told about a deadline: at eight in the morning in Lier, so many days from the due day.</summary>
public sealed record DeadlineMoment(NoticeKind Kind, int Offset, Role Role, DateOnly DueDay)
{
    private static readonly TimeOnly Morning = new(8, 0);

    public DateOnly Day => IsoDays.Add(DueDay, Offset);

    public DateTimeOffset At => TownClock.At(Day, Morning);
}

/// <summary>What a step's deadline asks to be told by now.</summary>
public static class DeadlineMoments
{
    /// <summary>
    /// At most one reminder, the latest, for the earlier ones lapse; and the escalation. What fell on a day before it reached the
    /// step was never this visit's business.
    /// </summary>
    public static IEnumerable<DeadlineMoment> Passed(RouteStep step, DateTimeOffset waitingSince, DueDates dates, DateTimeOffset now)
    {
        if (step.Deadline is not { } deadline || deadline.DueDay(waitingSince, dates) is not { } due) yield break;
        var arrival = TownClock.DayOf(waitingSince);
        var reminders = deadline.Reminders.Select(days => new DeadlineMoment(NoticeKind.Reminder, days, step.Role, due));
        if (reminders.Where(HasCome).MaxBy(m => m.Offset) is { } reminder) yield return reminder;
        if (deadline.Escalation is not { } told) yield break;
        var escalation = new DeadlineMoment(NoticeKind.Escalation, told.After, told.Role, due);
        if (HasCome(escalation)) yield return escalation;

        bool HasCome(DeadlineMoment moment) => moment.Day >= arrival && moment.At <= now;
    }
}
