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
        var measurement = ((MeasurementRoute)route).Measurement;
        return notice.Kind switch
        {
            NoticeKind.Reminder => Reminder(notice, measurement, step, day),
            NoticeKind.Escalation => Escalation(notice, measurement, step, day),
        };
    }

    private static Notification Reminder(Notice notice, Measurement measurement, RouteStep step, DateOnly day)
    {
        var isLate = notice.DueDay < day;
        return MeasurementNotifications.About(
                measurement, MessageKind.Reminder, notice.Fact,
                isLate ? MessageWords.MeasurementWaitsTooLong : MessageWords.MeasurementWaits,
                MessageWords.Due(step.Name, notice.DueDay, isLate), null,
                p => MeasurementNotifications.Asks(step, measurement, p, day), day, step)
            with { Roles = [step.Role], People = MeasurementNotifications.People(measurement, step.Role, day) };
    }

    // An administrator reads no measurement, but minds the deadlines.
    private static Notification Escalation(Notice notice, Measurement measurement, RouteStep step, DateOnly day) =>
        MeasurementNotifications.About(
                measurement, MessageKind.Escalation, notice.Fact, MessageWords.MeasurementStaysUndone,
                MessageWords.Due(step.Name, notice.DueDay, isLate: true), null,
                p => p.Is(notice.Role), day, step, Role.Administrator)
            with { Roles = [notice.Role], People = MeasurementNotifications.People(measurement, notice.Role, day) };
}
