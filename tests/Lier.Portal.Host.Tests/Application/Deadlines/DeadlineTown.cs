using Lier.Portal.Application.College;
using Lier.Portal.Application.Data;
using Lier.Portal.Application.Messages;
using Lier.Portal.Application.Routes;
using Lier.Portal.Application.Notes.Writing;
using Lier.Portal.Application.Reports;
using Lier.Portal.Application.Rounds;
using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Progress;
using Lier.Portal.Workers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Lier.Portal.Application.Deadlines;

/// <summary>
/// A portal in which it is 3 January 2022 and the first half of 2022 is open: submit by 15 July, agree by 1 August. The test moves the
/// clock and looks at the deadlines itself; the portal's own worker lives by the real time and has nothing to do.
/// </summary>
public sealed class DeadlineTown : IAsyncDisposable
{
    public static readonly ReportingPeriod Period = new(2022, 1);
    private readonly Portal portal = new();

    public FakeTime Time { get; } = new(On(2022, 1, 3));

    public Portal Portal => portal;

    public IDbContextFactory<PortalDb> Databases => portal.Databases;

    private TownClock Clock => new(Time);

    private RouteDefinitions Routes => portal.Services.GetRequiredService<RouteDefinitions>();

    private NoteCommands Notes => new(Databases, Routes, Outbox, Clock);

    private Outbox Outbox => new(portal.Services.GetRequiredService<MessageBoard>(), portal.Services.GetRequiredService<MailSettings>(), Clock);

    public static async Task<DeadlineTown> OpenAsync()
    {
        var town = new DeadlineTown();
        await town.portal.InitializeAsync();
        await town.OpenAsync(Period, new DateOnly(2022, 7, 15), new DateOnly(2022, 8, 1));
        return town;
    }

    public async Task OpenAsync(ReportingPeriod period, DateOnly submitBy, DateOnly agreeBy) =>
        await new RoundCommands(Databases, Routes, Clock).OpenAsync(period, submitBy, agreeBy, await portal.PersonAsync(Role.Administrator));

    /// <summary>Ten o'clock in Lier, unless said otherwise.</summary>
    public static DateTimeOffset On(int year, int month, int day, int hour = 10) => TownClock.At(new DateOnly(year, month, day), new TimeOnly(hour, 0));

    public NoticeCommands Notices(IDbContextFactory<PortalDb>? databases = null) => 
        new(databases ?? Databases, Routes, portal.Services.GetServices<INoticeSource>(), Outbox, Clock);

    /// <summary>A worker as a node has it after a start.</summary>
    public DeadlineWorker Worker(IDbContextFactory<PortalDb>? databases = null, ILogger<DeadlineWorker>? logger = null) =>
        new(Notices(databases), Time, logger ?? NullLogger<DeadlineWorker>.Instance);

    /// <summary>Does one outcome on the note now.</summary>
    public async Task TakeAsync(string slug, string outcome)
    {
        var note = await NoteAsync(slug);
        var (staff, alderman, secretary) = (await portal.PersonAsync(Role.Staff), await portal.PersonAsync(Role.Alderman), await portal.PersonAsync(Role.CollegeSecretary));
        await (outcome switch
        {
            Outcomes.Submit => Notes.SubmitAsync(note.Id, note.Revision, new NoteText(ActionStatus.Halfway, "Geheime stand van zaken.", "Op schema."), staff),
            Outcomes.Agree => Notes.AgreeAsync(note.Id, note.LastVersion!.Number, alderman),
            Outcomes.SendBack => Notes.SendBackAsync(note.Id, note.LastVersion!.Number, "Graag cijfers.", alderman),
            Outcomes.Returned => new CollegeCommands(Databases, Routes, portal.Services.GetRequiredService<ReportDossiers>(), Outbox, Clock).RegisterAsync(
                Period, Clock.Today, "2022-1", [new NoteResult(note.Id, note.LastVersion!.Number, DecisionOutcome.Returned, "Nog eens.")], secretary),
            _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, null),
        });
    }

    /// <summary>Every notice as <c>slug visit kind offset role due day → day</c>, the day only when it was made at eight in the morning.</summary>
    public async Task<IReadOnlyList<string>> MadeAsync()
    {
        await using var db = await Databases.CreateDbContextAsync();
        var notices = await db.Notices.OrderBy(n => n.MadeAt).ThenBy(n => n.RouteId).ThenBy(n => n.Kind)
            .Join(
                db.NoteRoutes,
                n => n.RouteId,
                r => r.Id,
                (n, r) => new { r.Note.Action.Slug, n.Visit, n.StepId, n.Kind, n.Offset, n.Role, n.DueDay, n.MadeAt })
            .ToListAsync();
        return [.. notices.Select(n => $"{n.Slug} {n.Visit} {n.StepId} {n.Kind} {n.Offset} {n.Role} {n.DueDay:MM-dd} → {TownClock.Local(n.MadeAt):MM-dd HH:mm}")];
    }

    public async Task<int> CountAsync()
    {
        await using var db = await Databases.CreateDbContextAsync();
        return await db.Notices.CountAsync();
    }

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    private async Task<ProgressNote> NoteAsync(string slug)
    {
        await using var db = await Databases.CreateDbContextAsync();
        return await db.Notes.Whole().AsNoTracking().SingleAsync(n => n.Period == Period && n.Action.Slug == slug);
    }
}
