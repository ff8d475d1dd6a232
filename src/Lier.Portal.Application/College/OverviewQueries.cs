using Lier.Portal.Application.Approvals;
using Lier.Portal.Application.Data;
using Lier.Portal.Application.Plans;
using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.College;

/// <summary>How far a half-year is, counted by the database: as many queries for 25 notes as for 2,500.</summary>
public sealed class OverviewQueries(IDbContextFactory<PortalDb> databases, TownClock clock)
{
    /// <summary>The most teams that the table shows.</summary>
    public const int MostTeams = 100;

    /// <returns>Null when the half-year has no round.</returns>
    public async Task<Overview?> FindAsync(ReportingPeriod period, Person by, CancellationToken cancel = default)
    {
        SecretaryOnly.Refuse(by);
        await using var db = await databases.CreateDbContextAsync(cancel);
        var dates = await db.Rounds.Where(r => r.Period == period)
            .Select(r => new { r.SubmitBy, r.AgreeBy }).SingleOrDefaultAsync(cancel);
        if (dates is not { } round) return null;
        var steps = await db.NoteRoutes.Where(r => r.Note.Period == period).GroupBy(r => new { r.Note.Stage, r.StepName })
            .Select(g => new { g.Key.Stage, g.Key.StepName, Count = g.Count() }).ToListAsync(cancel);
        var teams = await db.Notes.Where(n => n.Period == period).GroupBy(n => new { n.Action.Team, n.Stage })
            .Select(g => new { g.Key.Team, g.Key.Stage, Count = g.Count() }).ToListAsync(cancel);
        return new Overview(
            period, clock.Today, round.SubmitBy, round.AgreeBy,
            [.. steps.Select(s => new StepCount(s.Stage, s.StepName ?? DutchText.Capital(s.Stage.Name()), s.Count))
                .OrderBy(s => s.Stage).ThenBy(s => s.Name, StringComparer.Ordinal)],
            [.. teams.GroupBy(t => t.Team)
                .Select(g => new TeamCounts(g.Key, g.ToDictionary(t => t.Stage, t => t.Count)))
                .OrderBy(t => t.Team, StringComparer.Ordinal)],
            await AldermenAsync(db, period, cancel));
    }

    private async Task<IReadOnlyList<AldermanCounts>> AldermenAsync(PortalDb db, ReportingPeriod period, CancellationToken cancel)
    {
        var (waiting, judged) = (await WaitingAsync(db, period, cancel), await JudgedAsync(db, period, cancel));
        var ids = waiting.Keys.Union(judged.Select(j => j.Key)).ToList();
        var names = await db.Accounts.Where(a => ids.Contains(a.Id)).Select(a => new { a.Id, a.Name }).ToListAsync(cancel);
        return [.. names.OrderBy(n => n.Name, StringComparer.Ordinal).Select(n => new AldermanCounts(
            n.Name, waiting.GetValueOrDefault(n.Id), judged[n.Id].Count(j => j.HasAgreed), judged[n.Id].Count(j => !j.HasAgreed),
            Median([.. judged[n.Id].Where(j => j.HasAgreed).Select(j => j.Days).Order()])))];
    }

    private async Task<Dictionary<int, int>> WaitingAsync(PortalDb db, ReportingPeriod period, CancellationToken cancel)
    {
        var (competent, given) = (MandateSet.CompetentOn(clock.Today), db.Set<NoteAct>().Standing());
        var asked =
            from route in db.NoteRoutes
            where route.Note.Period == period && route.Note.Stage == NoteStage.ForAgreement && route.AskedRole == Role.Alderman
            from mandate in route.Note.Action.Mandates.AsQueryable().Where(competent)
            where !given.Any(g =>
                g.NoteId == route.NoteId && g.Act.RouteStepId == route.StepId && g.Act.PartyId == mandate.AldermanId
                && g.Act.VersionNumber == route.Note.Versions.Max(v => v.Number))
            select new { mandate.AldermanId, route.NoteId };
        return await asked.Distinct().GroupBy(a => a.AldermanId)
            .Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
    }

    // What each alderman did, with how long they had it: since the submission, or the agreement at the step before. A median is not
    // something that the database can group by; three columns per agreement are.
    private static async Task<ILookup<int, Judgement>> JudgedAsync(PortalDb db, ReportingPeriod period, CancellationToken cancel)
    {
        var given = db.Set<NoteAct>().Standing();
        var found = await (
            from note in db.Notes
            where note.Period == period
            from step in note.Acts
            where step.AsRole == Role.Alderman && step.PartyId != null
                && (step.Kind == ActKind.SentBack || given.Any(g => g.Act.Id == step.Id))
            select new
            {
                PartyId = step.PartyId!.Value, step.Kind, step.At,
                Since = note.Acts
                    .Where(s => s.Sequence < step.Sequence && s.VersionNumber == step.VersionNumber && s.RouteStepId != step.RouteStepId)
                    .Max(s => (DateTimeOffset?)s.At),
            }).ToListAsync(cancel);
        return found.ToLookup(f => f.PartyId, f => new Judgement(f.Kind != ActKind.SentBack, DaysBetween(f.Since, f.At)));
    }

    private static int DaysBetween(DateTimeOffset? since, DateTimeOffset at) =>
        since is { } start ? TownClock.DayOf(at).DayNumber - TownClock.DayOf(start).DayNumber : 0;

    private static double? Median(int[] ordered) =>
        ordered.Length == 0 ? null : (ordered[(ordered.Length - 1) / 2] + ordered[ordered.Length / 2]) / 2.0;

    private sealed record Judgement(bool HasAgreed, int Days);
}
