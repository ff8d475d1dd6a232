using Lier.Portal.Application.Approvals;
using Lier.Portal.Application.Data;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.College;

/// <summary>All that lies before the college, with its texts, to be read on paper. A document is whole: it has no cap.</summary>
public sealed class BundleQueries(IDbContextFactory<PortalDb> databases)
{
    /// <returns>Null when the half-year has no round, and nothing else for the college.</returns>
    public async Task<Bundle?> FindAsync(ReportingPeriod period, Person by, CancellationToken cancel = default)
    {
        SecretaryOnly.Refuse(by);
        await using var db = await databases.CreateDbContextAsync(cancel);
        if (!await db.ConcernsCollegeAsync(period, cancel)) return null;
        var onTheTable = PlacedNotes.OnTheTable(db, period);
        var found = await (
            from placed in onTheTable
            from version in placed.Note.Versions
            where version.Number == placed.Note.Versions.Max(v => v.Number)
            orderby placed.ObjectivePosition, placed.Plan.Position, placed.Action.Position
            select new
            {
                PlanCode = placed.Plan.Code, PlanTitle = placed.Plan.Title,
                NoteId = placed.Note.Id, placed.Action.Code, placed.Action.Title, placed.Action.Team,
                version.Number, version.Text,
            }).ToListAsync(cancel);
        var agreements = await onTheTable.AgreementsAsync(db.Set<NoteAct>().Standing(), cancel);
        var plans = found.GroupBy(f => (f.PlanCode, f.PlanTitle))
            .Select(g => new BundledPlan(g.Key.PlanCode, g.Key.PlanTitle, [.. g.Select(f => new BundledNote(
                f.Code, f.Title, f.Team, f.Number, f.Text,
                NoteVersionJson.FingerprintOf(f.Code, period, f.Number, f.Text),
                [.. agreements[(f.NoteId, f.Number)]]))]));
        return new Bundle(period, [.. plans], ReportedOnTable.Of(await PlacedMeasurements.OnTheTable(db, period).ReadAsync(cancel)));
    }
}

public sealed record Bundle(ReportingPeriod Period, IReadOnlyList<BundledPlan> Plans, IReadOnlyList<ReportedOnTable> Reported)
{
    public int Count => Plans.Sum(p => p.Notes.Count);
}

public sealed record BundledPlan(string Code, string Title, IReadOnlyList<BundledNote> Notes);

public sealed record BundledNote(
    string Code, string Title, string Team, int Version, NoteText Text, Fingerprint Sha256, IReadOnlyList<Agreement> Agreements);
