using Lier.Portal.Application.Data;
using Lier.Portal.Application.Deadlines;
using Lier.Portal.Application.Messages;
using Lier.Portal.Application.Routes;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Programmes;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Programmes;

/// <summary>The measurements that follow a route, and what their deadlines give to tell.</summary>
public sealed class MeasurementSource : INoticeSource
{
    public RouteSubject Subject => RouteSubject.Measurement;

    // Where a target has no action of its own, those of its whole programme are responsible for it.
    public IQueryable<Route> Whole(PortalDb db) => db.MeasurementRoutes
        .Include(r => r.Measurement.Versions).Include(r => r.Measurement.Acts).Include(r => r.Measurement.Date)
        .Include(r => r.Measurement.Target.Programme.Targets).ThenInclude(t => t.Actions).ThenInclude(a => a.Mandates)
            .ThenInclude(m => m.Alderman).ThenInclude(a => a.Substitutions)
        .AsSplitQuery();

    public IQueryable<DatedRoute> Dated(PortalDb db) =>
        db.MeasurementRoutes.Select(r => new DatedRoute { Route = r, ReportBy = r.Measurement.Date.Due });

    public Notification NotificationOf(Notice notice, Route route, RouteStep step, DateOnly day)
    {
        var (measurement, words) = (((MeasurementRoute)route).Measurement, NoticeWords.Of(notice, Subject, step, day));
        return (notice.Kind switch
        {
            NoticeKind.Reminder => About(p => MeasurementNotifications.Asks(step, measurement, p, day), null),
            // An administrator reads no measurement, but minds the deadlines.
            NoticeKind.Escalation => About(p => p.Is(notice.Role), Role.Administrator),
        })
            with { Roles = [notice.Role], People = MeasurementNotifications.People(measurement, notice.Role, day) };

        Notification About(Func<Person, bool> concerns, Role? knowing) => MeasurementNotifications.About(
            measurement, words.Kind, notice.Fact, words.Sentence, words.When, null, concerns, day, step, knowing);
    }
}
