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

    public Notification NotificationOf(Notice notice, Route route, RouteStep step, DateOnly day)
    {
        var (note, words) = (((NoteRoute)route).Note, NoticeWords.Of(notice, Subject, step, day));
        return (notice.Kind switch
        {
            NoticeKind.Reminder => About(p => NoteNotifications.Asks(step, note, p, day), null),
            // An administrator reads no note, but minds the deadlines.
            NoticeKind.Escalation => About(p => p.Is(notice.Role), Role.Administrator),
        })
            with { Roles = [notice.Role], People = NoteNotifications.People(note, notice.Role, day) };

        Notification About(Func<Person, bool> concerns, Role? knowing) => NoteNotifications.About(
            note, words.Kind, notice.Fact, words.Sentence, words.When, null, concerns, day, step, knowing);
    }
}
