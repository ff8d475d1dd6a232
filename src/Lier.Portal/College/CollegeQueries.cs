using Lier.Portal.Data;
using Lier.Portal.Domain;
using Lier.Portal.Domain.College;
using Lier.Portal.Domain.Notes;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.College;

/// <summary>The dossier of a half-year for the college.</summary>
public sealed class CollegeQueries(IDbContextFactory<PortalDb> databases)
{
    /// <returns>Null when the half-year has no round.</returns>
    public async Task<Dossier?> FindAsync(ReportingPeriod period, CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        if (!await db.Rounds.AnyAsync(r => r.Period == period, cancel)) return null;
        var counts = await db.Notes.Where(n => n.Period == period).GroupBy(n => n.Stage).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancel);
        var rows = await db.Notes.Where(n => n.Period == period && n.Stage == NoteStage.WithCollege).OrderBy(n => n.Action.Code)
            .Select(n => new DossierRow(
                n.Id, n.Versions.Max(v => v.Number), n.Action.Code, n.Action.Slug, n.Action.Title, n.Text.Status, n.Text.ProgressLight, n.Text.TimingLight,
                n.Steps.Count(s => s.Kind == NoteStepKind.Deferred)))
            .ToListAsync(cancel);
        var decisions = await db.Decisions.Where(d => d.Period == period).OrderByDescending(d => d.SessionDate).ThenByDescending(d => d.Id)
            .Select(d => new DecisionRow(
                d.SessionDate, d.Number, d.RegisteredBy, d.RegisteredAt,
                d.Results.Select(r => new ResultRow(r.Note.Action.Code, r.VersionNumber, r.Outcome, r.Reason)).ToList()))
            .ToListAsync(cancel);
        return new Dossier(period, counts.ToDictionary(c => c.Key, c => c.Count), rows, decisions);
    }
}

public sealed record Dossier(
    ReportingPeriod Period, IReadOnlyDictionary<NoteStage, int> Counts, IReadOnlyList<DossierRow> Rows, IReadOnlyList<DecisionRow> Decisions);

/// <summary>A note that lies before the college. <paramref name="Deferrals"/> counts the sessions that put it off.</summary>
public sealed record DossierRow(
    int NoteId, int VersionNumber, string Code, string Slug, string Title, ActionStatus? Status, Light? ProgressLight, Light? TimingLight, int Deferrals);

public sealed record DecisionRow(DateOnly SessionDate, string Number, string RegisteredBy, DateTimeOffset RegisteredAt, IReadOnlyList<ResultRow> Results);

public sealed record ResultRow(string Code, int VersionNumber, DecisionOutcome Outcome, string? Reason);
