using Lier.Portal.Application.Data;
using Lier.Portal.Application.Messages;
using Lier.Portal.Application.Notes.Routes;
using Lier.Portal.Application.Notes.Writing;
using Lier.Portal.Application.Programmes;
using Lier.Portal.Documents.Texts;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Notes.Deadlines;

/// <summary>Makes the notices that deadlines ask for by now and that nobody made yet.</summary>
public sealed class NoticeCommands(IDbContextFactory<PortalDb> databases, RouteDefinitions routes, Outbox outbox, TownClock clock)
{
    private const int Page = 200;

    /// <returns>How many it made.</returns>
    public async Task<int> MakeAsync(CancellationToken cancel = default)
    {
        var made = 0;
        foreach (var (hash, step) in await StepsAsync(cancel))
        {
            var page = new NoticePage([], 0, 0);
            do
            {
                page = await PageAsync(hash, step, page.LastNoteId, cancel);
                foreach (var told in page.Missing)
                    if (await KeepAsync(told, cancel)) made++;
            }
            while (page.Tasks == Page);
        }

        return made;
    }

    private async Task<IReadOnlyList<(string Hash, RouteStep Step)>> StepsAsync(CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await routes.WithDeadlineAsync(db, cancel);
    }

    private async Task<NoticePage> PageAsync(string hash, RouteStep step, int after, CancellationToken cancel)
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
        var tasks = await waiting.Take(Page).ToListAsync(cancel);
        var missing = tasks.SelectMany(task => Missing(task, step)).ToList();
        var told = missing.Count == 0 ? [] : await WithPeopleAsync(db, missing, step, cancel);
        return new NoticePage(told, tasks.Count, tasks is [.., var last] ? last.NoteId : after);
    }

    private async Task<List<ToldNotice>> WithPeopleAsync(PortalDb db, List<Notice> notices, RouteStep step, CancellationToken cancel)
    {
        var ids = notices.Select(n => n.NoteId).ToList();
        var notes = await db.Notes.Whole().AsNoTracking().Where(n => ids.Contains(n.Id)).ToDictionaryAsync(n => n.Id, cancel);
        var news = notices.ConvertAll(n => NoticeNotifications.Of(n, notes[n.NoteId], step, clock.Today));
        var addressees = await Outbox.AddresseesAsync(db, news, cancel);
        return [.. notices.Zip(news, (notice, one) => new ToldNotice(notice, one, addressees))];
    }

    // A node whose clock is behind, or was set back, must not come with an older reminder after a newer one.
    private IEnumerable<Notice> Missing(WaitingTask task, RouteStep step) =>
        from moment in DeadlineMoments.Passed(step, task.WaitingSince, task.Dates, clock.Now)
        where !task.Made.Exists(m => m.Kind == moment.Kind && m.Offset >= moment.Offset)
        select new Notice(task.NoteId, task.Visit, step.ActivityId, moment, clock.Now);

    /// <summary>Each notice with its messages in a transaction of its own: what is made stays made, whatever happens after it.</summary>
    private async Task<bool> KeepAsync(ToldNotice told, CancellationToken cancel)
    {
        var notice = told.Notice;
        await using var db = await databases.CreateDbContextAsync(cancel);
        db.Add(notice);
        outbox.Add(db, [told.Notification], told.Addressees, null);
        var same = db.Notices.Where(
            n => n.NoteId == notice.NoteId && n.Visit == notice.Visit && n.Kind == notice.Kind && n.Offset == notice.Offset);
        return await outbox.TrySaveAsync(db, new Race().WhenThereIs(same, "Deze verwittiging is al gemaakt."), cancel) is null;
    }

    private sealed record WaitingTask(int NoteId, int Visit, DateTimeOffset WaitingSince, RoundDates Dates, List<Made> Made);

    private sealed record NoticePage(IReadOnlyList<ToldNotice> Missing, int Tasks, int LastNoteId);

    private sealed record ToldNotice(Notice Notice, Notification Notification, IReadOnlyList<Addressee> Addressees);

    private sealed record Made(NoticeKind Kind, int Offset);
}
