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
        var words = NoticeWords.Of(notice, Subject, step, day);
        return ReportNotifications.About(
            ((ReportRoute)route).Dossier, words.Kind, notice.Fact, words.Sentence, words.When, notice.Role);
    }
}
