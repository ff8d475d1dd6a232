using Lier.Portal.Application.Data;
using Lier.Portal.Domain.Reports;

namespace Lier.Portal.Application.Reports;

/// <summary>Which versions a reader may be shown: the one place that says what withdrawn means.</summary>
public static class ReportSet
{
    public static IQueryable<PublishedReport> NotWithdrawn(this PortalDb db) =>
        db.Reports.Where(r => !db.Register.Any(e => e.Sha256 == r.Sha256 && e.Kind == RegisterKind.Withdrawn));

    /// <summary>The latest version of each half-year; where that was withdrawn, none: an older one does not come back by itself.</summary>
    public static IQueryable<PublishedReport> Standing(this PortalDb db) =>
        db.NotWithdrawn().Where(r => !db.Reports.Any(o => o.Period == r.Period && o.Version > r.Version));
}
