using Lier.Portal.Application.Data;
using Lier.Portal.Application.Deadlines;
using Lier.Portal.Application.Messages;
using Lier.Portal.Application.Routes;
using Lier.Portal.Documents.Addresses;
using Lier.Portal.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Reports;

/// <summary>The reports that follow a route, and what their deadlines give to tell.</summary>
public sealed class ReportSource : INoticeSource
{
    public RouteSubject Subject => RouteSubject.Report;

    public IQueryable<Route> Whole(PortalDb db) =>
        db.ReportRoutes.Include(r => r.Dossier.Acts).Include(r => r.Dossier.Acknowledgements).AsSplitQuery();

    public IQueryable<DatedRoute> Dated(PortalDb db) =>
        from route in db.ReportRoutes
        join round in db.Rounds on route.Dossier.Period equals round.Period
        select new DatedRoute { Route = route, SubmitBy = round.SubmitBy, AgreeBy = round.AgreeBy };

    public Notification NotificationOf(Notice notice, Route route, RouteStep step, DateOnly day)
    {
        var dossier = ((ReportRoute)route).Dossier;
        var isLate = notice.DueDay < day;
        var (kind, sentence) = (notice.Kind, isLate) switch
        {
            (NoticeKind.Escalation, _) => (MessageKind.Escalation, MessageWords.ReportStaysUndone),
            (NoticeKind.Reminder, true) => (MessageKind.Reminder, MessageWords.ReportWaitsTooLong),
            (NoticeKind.Reminder, false) => (MessageKind.Reminder, MessageWords.ReportWaits),
        };
        return ReportNotifications.About(
            dossier, kind, notice.Fact, sentence, MessageWords.Due(step.Name, notice.DueDay, isLate), notice.Role);
    }
}
