using Lier.Portal.Application.Data;
using Lier.Portal.Documents.Addresses;
using Lier.Portal.Documents.Forms;
using Lier.Portal.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Reports;

/// <summary>What belongs to every publication, of the portal's own or taken in: its forms, and its line in the register.</summary>
public static class Publication
{
    public static void Freeze(PortalDb db, PublishedReport report, DateTimeOffset at, PortalAddress portal)
    {
        foreach (var file in ReportForms.Of(report.Content, portal)) report.Keep(file);
        db.Add(RegisterEntry.Of(report, at));
    }

    /// <summary>
    /// Makes the forms that the portal did not know yet when a report was published, each with its own line in the register.
    /// </summary>
    public static async Task AddFormsAsync(PortalDb db, DateTimeOffset at, PortalAddress portal, CancellationToken cancel)
    {
        var known = ReportForms.MadeAtOnce.ToList();
        var incomplete = db.Reports.Where(r => r.Files.Count(f => known.Contains(f.Form)) < known.Count);
        foreach (var id in await incomplete.OrderBy(r => r.Id).Select(r => r.Id).ToListAsync(cancel))
        {
            var report = await db.Reports.SingleAsync(r => r.Id == id, cancel);
            var kept = await db.PublishedFiles.Where(f => f.ReportId == id).Select(f => f.Form).ToListAsync(cancel);
            foreach (var file in ReportForms.Of(report.Content, portal).Where(f => !kept.Contains(f.Form)))
            {
                report.Keep(file);
                db.Add(RegisterEntry.Of(report, file, at));
            }

            await db.SaveChangesAsync(cancel);
            db.ChangeTracker.Clear();
        }
    }
}
