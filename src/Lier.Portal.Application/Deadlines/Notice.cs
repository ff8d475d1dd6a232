using Lier.Portal.Domain.People;

namespace Lier.Portal.Application.Deadlines;

/// <summary>The record that a role was told about a deadline: once per visit of a thing to a step, kind and day.</summary>
public sealed class Notice
{
    private Notice() { }

    public Notice(int routeId, int visit, string stepId, DeadlineMoment moment, DateTimeOffset madeAt)
    {
        (RouteId, Visit, StepId) = (routeId, visit, stepId);
        (Kind, Offset, Role, DueDay, MadeAt) = (moment.Kind, moment.Offset, moment.Role, moment.DueDay, madeAt);
    }

    public int Id { get; private set; }
    public int RouteId { get; private set; }
    public int Visit { get; private set; }
    public string StepId { get; private set; } = "";
    public NoticeKind Kind { get; private set; }

    /// <summary>How many days after the due day it was planned; before it when negative.</summary>
    public int Offset { get; private set; }

    /// <summary>Whom it is for: of this role, those whom the thing concerns.</summary>
    public Role Role { get; private set; }

    public DateOnly DueDay { get; private set; }
    public DateTimeOffset MadeAt { get; private set; }

    /// <summary>What happened, in the words of a message's fact: <c>herinnering:12:1:-7</c></summary>
    public string Fact => $"{(Kind == NoticeKind.Reminder ? "herinnering" : "escalatie")}:{RouteId}:{Visit}:{Offset}";
}

public enum NoticeKind
{
    Reminder,
    Escalation,
}
