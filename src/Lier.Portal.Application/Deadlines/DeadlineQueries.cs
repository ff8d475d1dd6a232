using Lier.Portal.Application.Data;
using Lier.Portal.Application.Routes;
using Lier.Portal.Documents.Texts;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Deadlines;

/// <summary>The tasks that are over time, for whoever minds the deadlines; nothing of what stands in a note or a measurement.</summary>
public sealed class DeadlineQueries(
    IDbContextFactory<PortalDb> databases, RouteDefinitions routes, IEnumerable<INoticeSource> sources, TownClock clock)
{
    /// <summary>The most rows that the list shows.</summary>
    public const int Most = 200;

    /// <summary>What is late today, longest first.</summary>
    public async Task<LateTasks> LateAsync(CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var (rows, total) = (new List<LateTask>(), 0);
        foreach (var timed in await routes.WithDeadlineAsync(db, cancel))
        {
            var source = sources.Single(s => s.Subject == timed.Definition.Subject);
            var late = Late(source.Dated(db), timed, clock.Today);
            total += await late.CountAsync(cancel);
            rows.AddRange(await RowsAsync(db, source, late.Take(Most), timed.Step, cancel));
        }

        return new LateTasks([.. rows.OrderBy(r => r.DueDay).ThenBy(r => r.About, StringComparer.Ordinal).Take(Most)], total);
    }

    // Each rule in terms that the database can compare and sort by: the longest late first.
    private static IQueryable<DatedRoute> Late(IQueryable<DatedRoute> all, TimedStep timed, DateOnly today)
    {
        var waiting = all.Where(w => w.Route.DefinitionHash == timed.Definition.Sha256 && w.Route.StepId == timed.Step.ActivityId);
        switch (timed.Step.Deadline!.Due)
        {
            case DueOnDate { Date: DueDate.SubmitBy }:
                return waiting.Where(w => w.SubmitBy < today).OrderBy(w => w.SubmitBy).ThenBy(w => w.Route.Id);
            case DueOnDate { Date: DueDate.AgreeBy }:
                return waiting.Where(w => w.AgreeBy < today).OrderBy(w => w.AgreeBy).ThenBy(w => w.Route.Id);
            case DueOnDate { Date: DueDate.ReportBy }:
                return waiting.Where(w => w.ReportBy < today).OrderBy(w => w.ReportBy).ThenBy(w => w.Route.Id);
            case DueAfterArrival after:
                var before = TownClock.At(IsoDays.Add(today, -after.Days), TimeOnly.MinValue);
                return waiting.Where(w => w.Route.WaitingSince < before).OrderBy(w => w.Route.WaitingSince).ThenBy(w => w.Route.Id);
            default:
                throw new InvalidOperationException($"{timed.Step.Deadline.Due} is no rule.");
        }
    }

    private async Task<IEnumerable<LateTask>> RowsAsync(
        PortalDb db, INoticeSource source, IQueryable<DatedRoute> late, RouteStep step, CancellationToken cancel)
    {
        var found = await late.Select(w => new
        {
            w.Route.Id, Dates = new DueDates(w.SubmitBy, w.AgreeBy, w.ReportBy),
            EscalatedAt = db.Notices.Where(n => n.RouteId == w.Route.Id && n.Visit == w.Route.Visit && n.Kind == NoticeKind.Escalation)
                .Select(n => (DateTimeOffset?)n.MadeAt).FirstOrDefault(),
        }).ToListAsync(cancel);
        if (found.Count == 0) return [];
        var ids = found.ConvertAll(f => f.Id);
        var whole = await source.Whole(db).AsNoTrackingWithIdentityResolution()
            .Where(r => ids.Contains(r.Id)).ToDictionaryAsync(r => r.Id, cancel);
        return
        [
            .. from row in found
               let route = whole[row.Id]
               let due = step.Deadline!.DueDay(route.WaitingSince, row.Dates)!.Value
               select new LateTask(
                   route.About, route.Title, step.Name, route.WhoIsAsked(step, clock.Today),
                   new Due(due, clock.Today, null), row.EscalatedAt),
        ];
    }
}

public sealed record LateTasks(IReadOnlyList<LateTask> Rows, int Total);

/// <param name="About">In a few signs: <c>ACT-04 · eerste helft 2022</c></param>
public sealed record LateTask(string About, string Title, string Step, string Who, Due Due, DateTimeOffset? EscalatedAt)
{
    public DateOnly DueDay => Due.Day;
}
