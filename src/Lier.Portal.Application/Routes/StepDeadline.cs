using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain.People;

namespace Lier.Portal.Application.Routes;

/// <summary>
/// By when a step is to be done, how many days before (−) or after the due day its people are reminded, and who hears of it when it
/// stays undone.
/// </summary>
public sealed record StepDeadline(DueRule Due, IReadOnlyList<int> Reminders, Escalation? Escalation)
{
    /// <summary>The last day to do it; null where that date was never given.</summary>
    public DateOnly? DueDay(DateTimeOffset waitingSince, DueDates dates) => Due.DayFor(TownClock.DayOf(waitingSince), dates);
}

/// <summary>Tells another role that a step is so many days late.</summary>
public sealed record Escalation(int After, Role Role);
