using Lier.Portal.Application.Data;
using Lier.Portal.Application.Deadlines;
using Lier.Portal.Application.Messages;
using Lier.Portal.Application.Notes.Routes;
using Lier.Portal.Application.Routes;
using Lier.Portal.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Notes.Writing;

/// <summary>The notes that follow a route, and what their deadlines give to tell.</summary>
public sealed class NoteSource : INoticeSource
{
    public RouteSubject Subject => RouteSubject.Note;

    public IQueryable<Route> Whole(PortalDb db) => db.NoteRoutes
        .Include(r => r.Note.Action.Mandates).ThenInclude(m => m.Alderman).ThenInclude(a => a.Substitutions)
        .Include(r => r.Note.Versions).Include(r => r.Note.Acts).AsSplitQuery();

    public IQueryable<DatedRoute> Dated(PortalDb db) =>
        from route in db.NoteRoutes
        join round in db.Rounds on route.Note.Period equals round.Period
        select new DatedRoute { Route = route, SubmitBy = round.SubmitBy, AgreeBy = round.AgreeBy };

    public Notification NotificationOf(Notice notice, Route route, RouteStep step, DateOnly day) =>
        notice.Kind switch
        {
            NoticeKind.Reminder => Reminder(notice, (NoteRoute)route, step, day),
            NoticeKind.Escalation => Escalation(notice, (NoteRoute)route, step, day),
        };

    private static Notification Reminder(Notice notice, NoteRoute route, RouteStep step, DateOnly day)
    {
        var isLate = notice.DueDay < day;
        var sentence = isLate ? MessageWords.NoteWaitsTooLong : MessageWords.NoteWaits;
        var who = MessageWords.Due(step.Name, notice.DueDay, isLate);
        return NoteNotifications.About(
                route.Note, MessageKind.Reminder, notice.Fact, sentence, who, null,
                p => NoteNotifications.Asks(step, route.Note, p, day), day, step)
            with { Roles = [step.Role], People = NoteNotifications.People(route.Note, step.Role, day) };
    }

    // An administrator reads no note, but minds the deadlines.
    private static Notification Escalation(Notice notice, NoteRoute route, RouteStep step, DateOnly day)
    {
        var who = MessageWords.Due(step.Name, notice.DueDay, isLate: true);
        return NoteNotifications.About(
                route.Note, MessageKind.Escalation, notice.Fact, MessageWords.NoteStaysUndone, who, null,
                p => p.Is(notice.Role), day, step, Role.Administrator)
            with { Roles = [notice.Role], People = NoteNotifications.People(route.Note, notice.Role, day) };
    }
}
