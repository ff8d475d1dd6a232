using Lier.Portal.Application.Data;
using Lier.Portal.Application.Messages;
using Lier.Portal.Application.Routes;
using Lier.Portal.Documents.Texts;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Deadlines;

/// <summary>Makes the notices that deadlines ask for by now and that nobody made yet.</summary>
public sealed class NoticeCommands(
    IDbContextFactory<PortalDb> databases, RouteDefinitions routes, IEnumerable<INoticeSource> sources, Outbox outbox, TownClock clock)
{
    private const int Page = 200;

    /// <returns>How many it made.</returns>
    public async Task<int> MakeAsync(CancellationToken cancel = default)
    {
        var made = 0;
        foreach (var timed in await StepsAsync(cancel))
        {
            var page = new NoticePage([], 0, 0);
            do
            {
                page = await PageAsync(timed, page.LastRouteId, cancel);
                foreach (var told in page.Missing)
                    if (await KeepAsync(told, cancel)) made++;
            }
            while (page.Tasks == Page);
        }

        return made;
    }

    private async Task<IReadOnlyList<TimedStep>> StepsAsync(CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await routes.WithDeadlineAsync(db, cancel);
    }

    private async Task<NoticePage> PageAsync(TimedStep timed, int after, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var source = sources.Single(s => s.Subject == timed.Definition.Subject);
        var (hash, step) = (timed.Definition.Sha256, timed.Step);
        var waiting =
            from dated in source.Dated(db)
            where dated.Route.DefinitionHash == hash && dated.Route.StepId == step.ActivityId && dated.Route.Id > after
            orderby dated.Route.Id
            select new WaitingTask(
                dated.Route.Id, dated.Route.Visit, dated.Route.WaitingSince, new DueDates(dated.SubmitBy, dated.AgreeBy, dated.ReportBy),
                db.Notices.Where(n => n.RouteId == dated.Route.Id && n.Visit == dated.Route.Visit)
                    .Select(n => new Made(n.Kind, n.Offset)).ToList());
        var tasks = await waiting.Take(Page).ToListAsync(cancel);
        var missing = tasks.SelectMany(task => Missing(task, step)).ToList();
        var told = missing.Count == 0 ? [] : await WithPeopleAsync(db, missing, source, step, cancel);
        return new NoticePage(told, tasks.Count, tasks is [.., var last] ? last.RouteId : after);
    }

    private async Task<List<ToldNotice>> WithPeopleAsync(
        PortalDb db, List<Notice> notices, INoticeSource source, RouteStep step, CancellationToken cancel)
    {
        var ids = notices.Select(n => n.RouteId).ToList();
        var whole = await source.Whole(db).AsNoTrackingWithIdentityResolution()
            .Where(r => ids.Contains(r.Id)).ToDictionaryAsync(r => r.Id, cancel);
        var news = notices.ConvertAll(n => source.NotificationOf(n, whole[n.RouteId], step, clock.Today));
        var addressees = await Outbox.AddresseesAsync(db, news, cancel);
        return [.. notices.Zip(news, (notice, one) => new ToldNotice(notice, one, addressees))];
    }

    // A node whose clock is behind, or was set back, must not come with an older reminder after a newer one.
    private IEnumerable<Notice> Missing(WaitingTask task, RouteStep step) =>
        from moment in DeadlineMoments.Passed(step, task.WaitingSince, task.Dates, clock.Now)
        where !task.Made.Exists(m => m.Kind == moment.Kind && m.Offset >= moment.Offset)
        select new Notice(task.RouteId, task.Visit, step.ActivityId, moment, clock.Now);

    /// <summary>Each notice with its messages in a transaction of its own: what is made stays made, whatever happens after it.</summary>
    private async Task<bool> KeepAsync(ToldNotice told, CancellationToken cancel)
    {
        var notice = told.Notice;
        await using var db = await databases.CreateDbContextAsync(cancel);
        db.Add(notice);
        outbox.Add(db, [told.Notification], told.Addressees, null);
        var same = db.Notices.Where(
            n => n.RouteId == notice.RouteId && n.Visit == notice.Visit && n.Kind == notice.Kind && n.Offset == notice.Offset);
        return await outbox.TrySaveAsync(db, new Race().WhenThereIs(same, "Deze verwittiging is al gemaakt."), cancel) is null;
    }

    private sealed record WaitingTask(int RouteId, int Visit, DateTimeOffset WaitingSince, DueDates Dates, List<Made> Made);

    private sealed record NoticePage(IReadOnlyList<ToldNotice> Missing, int Tasks, int LastRouteId);

    private sealed record ToldNotice(Notice Notice, Notification Notification, IReadOnlyList<Addressee> Addressees);

    private sealed record Made(NoticeKind Kind, int Offset);
}
