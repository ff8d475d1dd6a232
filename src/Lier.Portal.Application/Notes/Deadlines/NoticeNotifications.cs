using Lier.Portal.Application.Messages;
using Lier.Portal.Application.Notes.Routes;
using Lier.Portal.Application.Notes.Writing;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;

namespace Lier.Portal.Application.Notes.Deadlines;

/// <summary>What a deadline that a note meets gives to tell.</summary>
public static class NoticeNotifications
{
    /// <summary>What a deadline gives to tell: whoever the step waits for is reminded, another role hears that it stays undone.</summary>
    public static Notification Of(Notice notice, ProgressNote note, RouteStep step, DateOnly day) =>
        notice.Kind == NoticeKind.Reminder ? Reminder(notice, note, step, day) : Escalation(notice, note, step, day);

    private static Notification Reminder(Notice notice, ProgressNote note, RouteStep step, DateOnly day)
    {
        var isLate = notice.DueDay < day;
        var sentence = isLate ? MessageWords.NoteWaitsTooLong : MessageWords.NoteWaits;
        var who = MessageWords.Due(step.Name, notice.DueDay, isLate);
        return NoteNotifications.About(
                note, MessageKind.Reminder, Fact("herinnering", notice), sentence, who, null,
                p => NoteNotifications.Asks(step, note, p, day), day, step)
            with { Roles = [step.Role], People = NoteNotifications.People(note, step.Role, day) };
    }

    // An administrator reads no note, but minds the deadlines.
    private static Notification Escalation(Notice notice, ProgressNote note, RouteStep step, DateOnly day)
    {
        var who = MessageWords.Due(step.Name, notice.DueDay, isLate: true);
        return NoteNotifications.About(
                note, MessageKind.Escalation, Fact("escalatie", notice), MessageWords.NoteStaysUndone, who, null,
                p => p.Is(notice.Role), day, step, Role.Administrator)
            with { Roles = [notice.Role], People = NoteNotifications.People(note, notice.Role, day) };
    }

    private static string Fact(string kind, Notice notice) => $"{kind}:{notice.NoteId}:{notice.Visit}:{notice.Offset}";
}
