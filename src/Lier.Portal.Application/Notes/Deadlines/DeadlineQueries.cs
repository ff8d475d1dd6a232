using Lier.Portal.Application.Data;
using Lier.Portal.Application.Notes.Routes;
using Lier.Portal.Application.Plans;
using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain;
using Lier.Portal.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Notes.Deadlines;

/// <summary>The tasks that are over time, for whoever minds the deadlines; nothing of what stands in a note.</summary>
public sealed class DeadlineQueries(IDbContextFactory<PortalDb> databases, RouteDefinitions routes, TownClock clock)
{
    /// <summary>The most rows that the list shows.</summary>
    public const int Most = 200;

    /// <summary>What is late today, longest first.</summary>
    public async Task<LateTasks> LateAsync(CancellationToken cancel = default)
    {
        var today = clock.Today;
        await using var db = await databases.CreateDbContextAsync(cancel);
        var (rows, total) = (new List<LateTask>(), 0);
        foreach (var (hash, step) in await routes.WithDeadlineAsync(db, cancel))
        {
            var late = Late(db, hash, step, today);
            total += await late.CountAsync(cancel);
            rows.AddRange(await RowsAsync(db, late.Take(Most), step, today, cancel));
        }

        return new LateTasks([.. rows.OrderBy(r => r.DueDay).ThenBy(r => r.Code, StringComparer.Ordinal).Take(Most)], total);
    }

    // Each rule in terms that the database can compare and sort by: the longest late first.
    private static IQueryable<LateRoute> Late(PortalDb db, string hash, RouteStep step, DateOnly today)
    {
        var waiting =
            from route in db.Routes
            join round in db.Rounds on route.Note.Period equals round.Period
            where route.DefinitionHash == hash && route.StepId == step.ActivityId
            select new LateRoute { Route = route, SubmitBy = round.SubmitBy, AgreeBy = round.AgreeBy };
        switch (step.Deadline!.Due)
        {
            case DueOnDate { Date: RoundDate.SubmitBy }:
                return waiting.Where(w => w.SubmitBy < today).OrderBy(w => w.SubmitBy).ThenBy(w => w.Route.Note.Action.Code);
            case DueOnDate { Date: RoundDate.AgreeBy }:
                return waiting.Where(w => w.AgreeBy < today).OrderBy(w => w.AgreeBy).ThenBy(w => w.Route.Note.Action.Code);
            case DueAfterArrival after:
                var before = TownClock.At(IsoDays.Add(today, -after.Days), TimeOnly.MinValue);
                return waiting.Where(w => w.Route.WaitingSince < before)
                    .OrderBy(w => w.Route.WaitingSince).ThenBy(w => w.Route.Note.Action.Code);
            default:
                throw new InvalidOperationException($"{step.Deadline.Due} is no rule.");
        }
    }

    private static async Task<IEnumerable<LateTask>> RowsAsync(
        PortalDb db, IQueryable<LateRoute> late, RouteStep step, DateOnly today, CancellationToken cancel)
    {
        var competent = MandateSet.CompetentOn(today);
        var found = await late.Select(w => new
        {
            w.Route.Note.Period, w.Route.Note.Action.Code, w.Route.Note.Action.Title, w.Route.Note.Action.Team,
            w.Route.WaitingSince, w.SubmitBy, w.AgreeBy,
            Aldermen = w.Route.Note.Action.Mandates.AsQueryable().Where(competent)
                .OrderBy(m => m.From).ThenBy(m => m.Id).Select(m => m.Alderman.Name).ToList(),
            EscalatedAt = db.Notices.Where(n => n.NoteId == w.Route.NoteId && n.Visit == w.Route.Visit && n.Kind == NoticeKind.Escalation)
                .Select(n => (DateTimeOffset?)n.MadeAt).FirstOrDefault(),
        }).ToListAsync(cancel);
        return found.Select(f => new LateTask(
            f.Period, f.Code, f.Title, step.Name, Who(step.Role, f.Team, f.Aldermen),
            new Due(step.Deadline!.DueDay(f.WaitingSince, new RoundDates(f.SubmitBy, f.AgreeBy))!.Value, today, null), f.EscalatedAt));
    }

    private static string Who(Role role, string team, List<string> aldermen) => role switch
    {
        Role.Staff => $"team {team}",
        Role.Alderman => aldermen.Count > 0 ? string.Join(", ", aldermen.Distinct()) : "geen bevoegde schepen",
        Role.HeadOfService => $"{role.Name()} van {team}",
        Role.ManagementTeam or Role.CollegeSecretary or Role.Administrator => role.Name(),
    };

    private sealed class LateRoute
    {
        public required NoteRoute Route { get; init; }
        public DateOnly? SubmitBy { get; init; }
        public DateOnly? AgreeBy { get; init; }
    }
}

public sealed record LateTasks(IReadOnlyList<LateTask> Rows, int Total);

public sealed record LateTask(
    ReportingPeriod Period, string Code, string Title, string Step, string Who, Due Due, DateTimeOffset? EscalatedAt)
{
    public DateOnly DueDay => Due.Day;
}
