using Lier.Portal.Application.Data;
using Lier.Portal.Application.Publications;
using Lier.Portal.Domain.Reports;

namespace Lier.Portal.Application.Reports;

/// <summary>Which versions a reader may be shown.</summary>
public static class ReportSet
{
    public static IQueryable<PublishedReport> NotWithdrawn(this PortalDb db) =>
        db.Reports.NotWithdrawn(db);

    /// <summary>The latest version of each half-year; where that was withdrawn, none: an older one does not come back by itself.</summary>
    public static IQueryable<PublishedReport> Standing(this PortalDb db) =>
        db.NotWithdrawn().Where(r => !db.Reports.Any(o => o.Period == r.Period && o.Version > r.Version));
}
