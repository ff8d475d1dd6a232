using Lier.Portal.Data;
using Lier.Portal.Notes;
using Lier.Portal.Shared;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Notifications;

/// <summary>Makes the notices that deadlines ask for by now and that nobody made yet.</summary>
public sealed class NoticeSteps(IDbContextFactory<PortalDb> databases, RouteDefinitions routes, TownClock clock)
{
    private const int Page = 200;

    /// <returns>How many it made.</returns>
    public async Task<int> MakeAsync(CancellationToken cancel = default)
    {
        var made = 0;
        foreach (var (hash, step) in await StepsAsync(cancel))
        {
            List<WaitingTask> page = [];
            do
            {
                page = await PageAsync(hash, step, page is [.., var last] ? last.NoteId : 0, cancel);
                foreach (var notice in page.SelectMany(task => Missing(task, step)))
                    if (await KeepAsync(notice, cancel)) made++;
            }
            while (page.Count == Page);
        }

        return made;
    }

    private async Task<IReadOnlyList<(string Hash, RouteStep Step)>> StepsAsync(CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await routes.WithDeadlineAsync(db, cancel);
    }

    private async Task<List<WaitingTask>> PageAsync(string hash, RouteStep step, int after, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var waiting =
            from route in db.Routes
            join round in db.Rounds on route.Note.Period equals round.Period
            where route.DefinitionHash == hash && route.StepId == step.ActivityId && route.NoteId > after
            orderby route.NoteId
            select new WaitingTask(
                route.NoteId, route.Visit, route.WaitingSince, new RoundDates(round.SubmitBy, round.AgreeBy),
                db.Notices.Where(n => n.NoteId == route.NoteId && n.Visit == route.Visit).Select(n => new Made(n.Kind, n.Offset)).ToList());
        return await waiting.Take(Page).ToListAsync(cancel);
    }

    // A node whose clock is behind, or was set back, must not come with an older reminder after a newer one.
    private IEnumerable<Notice> Missing(WaitingTask task, RouteStep step) =>
        from moment in DeadlineMoments.Passed(step, task.WaitingSince, task.Dates, clock.Now)
        where !task.Made.Exists(m => m.Kind == moment.Kind && m.Offset >= moment.Offset)
        select new Notice(task.NoteId, task.Visit, step.ActivityId, moment, clock.Now);

    /// <summary>Each notice in a transaction of its own: what is made stays made, whatever happens after it.</summary>
    private async Task<bool> KeepAsync(Notice notice, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        db.Add(notice);
        try
        {
            await db.SaveChangesAsync(cancel);
            return true;
        }
        catch (DbUpdateException)
        {
            await using var fresh = await databases.CreateDbContextAsync(cancel);
            var another = await fresh.Notices.AnyAsync(
                n => n.NoteId == notice.NoteId && n.Visit == notice.Visit && n.Kind == notice.Kind && n.Offset == notice.Offset, cancel);
            if (!another) throw;
            return false;
        }
    }

    private sealed record WaitingTask(int NoteId, int Visit, DateTimeOffset WaitingSince, RoundDates Dates, List<Made> Made);

    private sealed record Made(NoticeKind Kind, int Offset);
}
