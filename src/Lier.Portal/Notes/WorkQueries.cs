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
        return await ListAsync(db.Routes.Where(r => teams.Contains(r.Note.Action.Team) && r.Note.Stage != NoteStage.Published), cancel);
    }

    /// <summary>The notes that wait for this person's agreement today: their own, or that of an alderman whom they replace.</summary>
    public async Task<WorkList> ToJudgeAsync(Person by, CancellationToken cancel = default)
    {
        var (id, today, teams) = (by.Id, clock.Today, by.Teams.ToList());
        var roles = by.Roles.Where(r => r != Role.Alderman).Cast<Role?>().ToList();
        var isAlderman = by.Is(Role.Alderman);
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await ListAsync(
            db.Routes.Where(r => r.Note.Stage == NoteStage.ForAgreement && (
                (isAlderman && r.AskedRole == Role.Alderman && r.Note.Action.Mandates.Any(m =>
                    m.From <= today && (m.Until == null || m.Until >= today)
                    && (m.AldermanId == id || m.Alderman.Substitutions.Any(s => s.SubstituteId == id && s.From <= today && s.Until >= today))
                    && !r.Note.Steps.Any(s => s.Kind == NoteStepKind.Agreed && s.RouteStepId == r.StepId && s.VersionNumber == r.Note.Versions.Max(v => v.Number) && s.PartyId == m.AldermanId)))
                || (roles.Contains(r.AskedRole) && (r.AskedWithin == Within.Anyone || teams.Contains(r.Note.Action.Team))))),
            cancel);
    }

    /// <summary>How many notes of each half-year are at each stage, newest half-year first.</summary>
    public async Task<IReadOnlyList<StageCounts>> PerStageAsync(CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var counts = await db.Notes.GroupBy(n => new { n.Period, n.Stage }).Select(g => new { g.Key.Period, g.Key.Stage, Count = g.Count() }).ToListAsync(cancel);
        return [.. counts.GroupBy(c => c.Period).OrderByDescending(g => g.Key).Select(g => new StageCounts(g.Key, g.ToDictionary(c => c.Stage, c => c.Count)))];
    }

    private static async Task<WorkList> ListAsync(IQueryable<NoteRoute> routes, CancellationToken cancel)
    {
        var total = await routes.CountAsync(cancel);
        var rows = await routes.OrderBy(r => r.Note.Period).ThenBy(r => r.Note.Stage == NoteStage.Draft ? 0 : 1).ThenBy(r => r.Note.Action.Code).Take(Most)
            .Select(r => new WorkRow(
                r.Note.Period, r.Note.Action.Code, r.Note.Action.Slug, r.Note.Action.Title, r.Note.Stage, r.StepName, r.Note.Text.Status, r.Note.LastWrittenAt != null,
                r.Note.Steps.OrderByDescending(s => s.Sequence).Select(s => (NoteStepKind?)s.Kind).FirstOrDefault(),
                r.Note.Steps.OrderByDescending(s => s.Sequence).Select(s => s.Reason).FirstOrDefault()))
            .ToListAsync(cancel);
        return new WorkList(rows, total);
    }
}

public sealed record WorkList(IReadOnlyList<WorkRow> Rows, int Total);

public sealed record WorkRow(
    ReportingPeriod Period, string Code, string Slug, string Title, NoteStage Stage, string? StepName, ActionStatus? Status, bool IsBegun, NoteStepKind? LastStep, string? LastReason)
{
    public bool WasReturned => Stage == NoteStage.Draft && LastStep is (NoteStepKind.SentBack or NoteStepKind.ReturnedByCollege or NoteStepKind.Reopened);
}

public sealed record StageCounts(ReportingPeriod Period, IReadOnlyDictionary<NoteStage, int> Counts)
{
    public int At(NoteStage stage) => Counts.GetValueOrDefault(stage);
}
