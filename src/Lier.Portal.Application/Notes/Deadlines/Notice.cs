using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;

namespace Lier.Portal.Application.Notes.Deadlines;

/// <summary>The record that a role was told about a deadline: once per visit of a note to a step, kind and day.</summary>
public sealed class Notice
{
    private Notice() { }

    public Notice(int noteId, int visit, string stepId, DeadlineMoment moment, DateTimeOffset madeAt)
    {
        (NoteId, Visit, StepId) = (noteId, visit, stepId);
        (Kind, Offset, Role, DueDay, MadeAt) = (moment.Kind, moment.Offset, moment.Role, moment.DueDay, madeAt);
    }

    public int Id { get; private set; }
    public int NoteId { get; private set; }
    public ProgressNote Note { get; private set; } = null!;
    public int Visit { get; private set; }
    public string StepId { get; private set; } = "";
    public NoticeKind Kind { get; private set; }

    /// <summary>How many days after the due day it was planned; before it when negative.</summary>
    public int Offset { get; private set; }

    /// <summary>Whom it is for: of this role, those whom the note's action concerns.</summary>
    public Role Role { get; private set; }

    public DateOnly DueDay { get; private set; }
    public DateTimeOffset MadeAt { get; private set; }
}

public enum NoticeKind
{
    Reminder,
    Escalation,
}
