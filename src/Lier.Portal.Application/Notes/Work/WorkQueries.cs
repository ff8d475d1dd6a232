using Lier.Portal.Application.Approvals;
using Lier.Portal.Application.Data;
using Lier.Portal.Application.Deadlines;
using Lier.Portal.Application.Notes.Routes;
using Lier.Portal.Application.Routes;
using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Progress;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Notes.Work;

/// <summary>What waits for somebody, and where their other notes are.</summary>
public sealed class WorkQueries(IDbContextFactory<PortalDb> databases, RouteDefinitions routes, TownClock clock)
{
    /// <summary>The most rows that one list shows.</summary>
    public const int Most = 200;

    /// <summary>The notes of one's teams that are not yet published: own turn first, and in it what is over time.</summary>
    public async Task<WorkList> OfTeamsAsync(Person by, CancellationToken cancel = default)
    {
        var teams = by.Teams.ToList();
        await using var db = await databases.CreateDbContextAsync(cancel);
        var notYetPublished = db.NoteRoutes.Where(r => teams.Contains(r.Note.Action.Team) && r.Note.Stage != NoteStage.Published);
        return await ListAsync(db, notYetPublished, by, cancel);
    }

    /// <summary>The notes that wait for this person's agreement today: their own, or that of an alderman whom they replace.</summary>
    public async Task<WorkList> ToJudgeAsync(Person by, CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await ListAsync(db, db.NoteRoutes.AskedOf(db.Set<NoteAct>().Standing(), by, clock.Today), by, cancel);
    }

    /// <summary>How far one's teams are with the half-years that are not yet published as a whole, the oldest first.</summary>
    public async Task<IReadOnlyList<TeamProgress>> ProgressAsync(Person by, CancellationToken cancel = default)
    {
        var teams = by.Teams.ToList();
        await using var db = await databases.CreateDbContextAsync(cancel);
        var open = await db.Notes.Where(n => teams.Contains(n.Action.Team)).GroupBy(n => new { n.Period, n.Action.Team })
            .Select(g => new
            {
                g.Key.Period, g.Key.Team, All = g.Count(),
                HandedIn = g.Count(n => n.Stage != NoteStage.Draft), Published = g.Count(n => n.Stage == NoteStage.Published)
            })
            .Where(g => g.Published < g.All)
            .Join(db.Rounds, g => g.Period, r => r.Period, (g, r) => new TeamProgress(g.Period, g.Team, g.HandedIn, g.All, r.SubmitBy))
            .ToListAsync(cancel);
        return [.. open.OrderBy(p => p.Period).ThenBy(p => p.Team, StringComparer.Ordinal)];
    }

    /// <summary>How many notes of each half-year are at each stage, newest half-year first.</summary>
    public async Task<IReadOnlyList<StageCounts>> PerStageAsync(CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var counts = await db.Notes.GroupBy(n => new { n.Period, n.Stage })
            .Select(g => new { g.Key.Period, g.Key.Stage, Count = g.Count() }).ToListAsync(cancel);
        return [.. counts.GroupBy(c => c.Period).OrderByDescending(g => g.Key)
            .Select(g => new StageCounts(g.Key, g.ToDictionary(c => c.Stage, c => c.Count)))];
    }

    private async Task<WorkList> ListAsync(PortalDb db, IQueryable<NoteRoute> waiting, Person by, CancellationToken cancel)
    {
        var total = await waiting.CountAsync(cancel);
        var found = await Rows(db, waiting, by).ToListAsync(cancel);
        var deadlines = (await routes.WithDeadlineAsync(db, cancel))
            .ToDictionary(s => (s.Definition.Sha256, (string?)s.Step.ActivityId), s => s.Step.Deadline!);
        var rows = found.Select(f => deadlines.GetValueOrDefault((f.DefinitionHash, f.StepId))?.DueDay(f.WaitingSince, f.Dates) is { } due
            ? f.Row with { Due = new Due(due, clock.Today, f.RemindedAt) }
            : f.Row);
        return new WorkList(
            [.. rows.OrderBy(r => r.Stage == NoteStage.Draft ? 0 : 1)
                .ThenBy(r => r.Due is { IsLate: true } late ? late.Day : DateOnly.MaxValue)],
            total);
    }

    private static IQueryable<WaitingRow> Rows(PortalDb db, IQueryable<NoteRoute> waiting, Person by)
    {
        List<string> teams = by.Is(Role.Staff) ? [.. by.Teams] : [];
        return waiting
            .Join(db.Rounds, r => r.Note.Period, o => o.Period, (route, round) => new { Route = route, route.Note, Round = round })
            .OrderBy(x => x.Note.Period).ThenBy(x => x.Note.Stage == NoteStage.Draft ? 0 : 1).ThenBy(x => x.Note.Action.Code)
            .Take(Most)
            .Select(x => new WaitingRow(
                new WorkRow(
                    x.Note.Period, x.Note.Action.Code, x.Note.Action.Slug, x.Note.Action.Title,
                    x.Note.Stage, x.Route.StepName, x.Note.Text.Status, x.Note.LastWrittenAt != null,
                    x.Note.Acts.OrderByDescending(s => s.Sequence).Select(s => (ActKind?)s.Kind).FirstOrDefault(),
                    x.Note.Acts.OrderByDescending(s => s.Sequence).Select(s => s.Reason).FirstOrDefault())
                {
                    NoteId = x.Note.Id,
                    OpenComments = db.Comments.Count(c => c.NoteId == x.Note.Id && c.State == NoteCommentState.Open
                        && (c.VersionNumber != null || c.PersonId == by.Id || teams.Contains(x.Note.Action.Team))),
                },
                x.Route.DefinitionHash,
                x.Route.StepId,
                x.Route.WaitingSince,
                new DueDates(x.Round.SubmitBy, x.Round.AgreeBy, null),
                db.Notices.Where(n => n.RouteId == x.Route.Id && n.Visit == x.Route.Visit && n.Kind == NoticeKind.Reminder)
                    .OrderByDescending(n => n.Offset).Select(n => (DateTimeOffset?)n.MadeAt).FirstOrDefault()));
    }

    private sealed record WaitingRow(
        WorkRow Row, string DefinitionHash, string? StepId, DateTimeOffset WaitingSince, DueDates Dates, DateTimeOffset? RemindedAt);
}

public sealed record WorkList(IReadOnlyList<WorkRow> Rows, int Total);

public sealed record WorkRow(
    ReportingPeriod Period,
    string Code,
    string Slug,
    string Title,
    NoteStage Stage,
    string? StepName,
    ActionStatus? Status,
    bool IsBegun,
    ActKind? LastStep,
    string? LastReason)
{
    public int NoteId { get; init; }

    /// <summary>By when the step that the note waits at is to be done; null when that was not set.</summary>
    public Due? Due { get; init; }

    /// <summary>Of those that this person sees: see <see cref="NoteComment.IsSeenBy"/>.</summary>
    public int OpenComments { get; init; }

    public bool WasReturned => Stage == NoteStage.Draft && LastStep is (ActKind.SentBack or ActKind.ReturnedByCollege or ActKind.Reopened);
}

/// <summary>How many notes of a team over a half-year were handed in, of all that it has to write.</summary>
public sealed record TeamProgress(ReportingPeriod Period, string Team, int HandedIn, int All, DateOnly? SubmitBy);

public sealed record StageCounts(ReportingPeriod Period, IReadOnlyDictionary<NoteStage, int> Counts)
{
    public int At(NoteStage stage) => Counts.GetValueOrDefault(stage);
}
