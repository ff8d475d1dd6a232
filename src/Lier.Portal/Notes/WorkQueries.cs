using Lier.Portal.Data;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;
using Lier.Portal.Shared;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Notes;

/// <summary>What waits for somebody, and where their other notes are.</summary>
public sealed class WorkQueries(IDbContextFactory<PortalDb> databases, TownClock clock)
{
    /// <summary>The most rows that one list shows.</summary>
    public const int Most = 200;

    /// <summary>The notes of one's teams that are not yet published: own turn first.</summary>
    public async Task<WorkList> OfTeamsAsync(Person by, CancellationToken cancel = default)
    {
        var teams = by.Teams.ToList();
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await ListAsync(db.Notes.Where(n => teams.Contains(n.Action.Team) && n.Stage != NoteStage.Published), cancel);
    }

    /// <summary>The notes that wait for this alderman's agreement today.</summary>
    public async Task<WorkList> OfAldermanAsync(Person by, CancellationToken cancel = default)
    {
        var (id, today) = (by.Id, clock.Today);
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await ListAsync(
            db.Notes.Where(n => n.Stage == NoteStage.WithAlderman && n.Action.Mandates.Any(m => m.AldermanId == id && m.From <= today && (m.Until == null || m.Until >= today))),
            cancel);
    }

    /// <summary>How many notes of each half-year are at each stage, newest half-year first.</summary>
    public async Task<IReadOnlyList<StageCounts>> PerStageAsync(CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var counts = await db.Notes.GroupBy(n => new { n.Period, n.Stage }).Select(g => new { g.Key.Period, g.Key.Stage, Count = g.Count() }).ToListAsync(cancel);
        return [.. counts.GroupBy(c => c.Period).OrderByDescending(g => g.Key).Select(g => new StageCounts(g.Key, g.ToDictionary(c => c.Stage, c => c.Count)))];
    }

    private static async Task<WorkList> ListAsync(IQueryable<ProgressNote> notes, CancellationToken cancel)
    {
        var total = await notes.CountAsync(cancel);
        var rows = await notes.OrderBy(n => n.Period).ThenBy(n => n.Stage == NoteStage.Draft ? 0 : 1).ThenBy(n => n.Action.Code).Take(Most)
            .Select(n => new WorkRow(
                n.Period, n.Action.Code, n.Action.Slug, n.Action.Title, n.Stage, n.Text.Status, n.LastWrittenAt != null,
                n.Steps.OrderByDescending(s => s.Sequence).Select(s => (NoteStepKind?)s.Kind).FirstOrDefault(),
                n.Steps.OrderByDescending(s => s.Sequence).Select(s => s.Reason).FirstOrDefault()))
            .ToListAsync(cancel);
        return new WorkList(rows, total);
    }
}

public sealed record WorkList(IReadOnlyList<WorkRow> Rows, int Total);

public sealed record WorkRow(
    ReportingPeriod Period, string Code, string Slug, string Title, NoteStage Stage, ActionStatus? Status, bool IsBegun, NoteStepKind? LastStep, string? LastReason)
{
    public bool WasReturned => Stage == NoteStage.Draft && LastStep is (NoteStepKind.SentBack or NoteStepKind.ReturnedByCollege);
}

public sealed record StageCounts(ReportingPeriod Period, IReadOnlyDictionary<NoteStage, int> Counts)
{
    public int At(NoteStage stage) => Counts.GetValueOrDefault(stage);
}
