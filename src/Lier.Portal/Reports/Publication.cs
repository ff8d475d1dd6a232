using Lier.Portal.Data;
using Lier.Portal.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Reports;

/// <summary>What belongs to every publication, of the portal's own or taken in: its forms, and its line in the register.</summary>
public static class Publication
{
    public static void Freeze(PortalDb db, PublishedReport report, DateTimeOffset at)
    {
        foreach (var file in ReportForms.Of(report.Content)) report.Keep(file);
        db.Add(RegisterEntry.Of(report, at));
    }

    /// <summary>Writes down what was published before there was a register.</summary>
    public static async Task BeginRegisterAsync(PortalDb db, DateTimeOffset at, CancellationToken cancel)
    {
        if (await db.Register.AnyAsync(cancel)) return;
        foreach (var report in await db.Reports.OrderBy(r => r.Id).ToListAsync(cancel)) Freeze(db, report, at);
        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
    }
}
