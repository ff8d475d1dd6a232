using Lier.Portal.Application.Audit;
using Lier.Portal.Application.Data;
using Lier.Portal.Domain.Administration;
using Lier.Portal.Domain.College;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.Programmes;
using Lier.Portal.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Verification;

/// <summary>Every row that may never change stands in the trail, as it is now.</summary>
internal static class TrailCheck
{
    public static async Task RunAsync(PortalDb db, Findings found, CancellationToken cancel)
    {
        await CheckAsync<NoteVersion>(db, found, cancel);
        await CheckAsync<NoteAct>(db, found, cancel);
        await CheckAsync<CollegeDecision>(db, found, cancel);
        await CheckAsync<DecisionResult>(db, found, cancel);
        await CheckAsync<Intervention>(db, found, cancel);
        await CheckAsync<ReportAct>(db, found, cancel);
        await CheckAsync<Acknowledgement>(db, found, cancel);
        await CheckAsync<RegisterEntry>(db, found, cancel);
        await CheckAsync<MeasurementVersion>(db, found, cancel);
        await CheckAsync<MeasurementAct>(db, found, cancel);
    }

    private static async Task CheckAsync<TRow>(PortalDb db, Findings found, CancellationToken cancel)
        where TRow : class
    {
        var kind = AuditTrail.Kinds[typeof(TRow)];
        var total = 0;
        for (var last = 0; ;)
        {
            var rows = await db.Set<TRow>().AsTracking().Where(r => EF.Property<int>(r, "Id") > last)
                .OrderBy(r => EF.Property<int>(r, "Id")).Take(Integrity.Page).ToListAsync(cancel);
            if (rows.Count == 0) break;
            var entries = rows.ConvertAll(r => db.Entry(r));
            var ids = entries.ConvertAll(AuditTrail.IdOf);
            var trail = await TrailOfAsync(db, kind, ids, cancel);
            foreach (var (row, id) in entries.Zip(ids))
                found.Check(
                    trail.TryGetValue(id, out var facts) && AuditTrail.IsAsWritten(row, facts),
                    IntegrityArea.Trail,
                    $"Auditspoor: {kind} {id} is niet meer zoals het is opgeschreven.");
            (last, total) = (ids[^1], total + ids.Count);
            db.ChangeTracker.Clear();
        }

        var isWhole = await db.Audit.CountAsync(a => a.Kind == kind, cancel) == total;
        found.Check(isWhole, IntegrityArea.Trail, $"Auditspoor: er ontbreken rijen van de soort {kind}.");
    }

    private static Task<Dictionary<int, string>> TrailOfAsync(PortalDb db, string kind, List<int> ids, CancellationToken cancel) =>
        db.Audit.Where(a => a.Kind == kind && ids.Contains(a.RowId)).ToDictionaryAsync(a => a.RowId, a => a.Facts, cancel);
}
