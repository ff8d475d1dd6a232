using Lier.Portal.Application.Data;
using Lier.Portal.Application.Notes.Routes;
using Lier.Portal.Application.Routes;
using Lier.Portal.Application.Plans;
using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Administration;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Plans;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Rounds;

/// <summary>Opens the reporting on a half-year: one note per action of the plan, each at the start of its route.</summary>
public sealed class RoundCommands(IDbContextFactory<PortalDb> databases, RouteDefinitions routes, TownClock clock)
{
    public async Task OpenAsync(
        ReportingPeriod period, DateOnly? submitBy, DateOnly? agreeBy, Person by, CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var opened = await db.Rounds.Select(r => r.Period).ToListAsync(cancel);
        var round = ReportingRound.Open(period, opened, submitBy, agreeBy, clock.Sign(by));
        await AddNotesAsync(db, round, cancel);
        await db.SaveOrYieldAsync(RaceFor(db, period), cancel);
    }

    private Race RaceFor(PortalDb db, ReportingPeriod period) => new Race()
        .WhenThereIs(
            db.Rounds.Where(r => r.Period == period),
            new($"Iemand was u voor: de {period.Label} is zonet geopend.", "period"))
        .WhenThereIs(
            db.Definitions.Where(d => d.Sha256 == routes.Files[RouteSubject.Note].Sha256),
            "Iemand opende op hetzelfde ogenblik een andere periode. Probeer opnieuw.");

    public Task CloseAsync(ReportingPeriod period, string reason, Person by, CancellationToken cancel = default) =>
        ChangeAsync(period, InterventionKind.PeriodClosed, (round, signature) =>
        {
            round.Close(signature);
            return "De periode is gesloten.";
        }, reason, by, cancel);

    public Task ReopenAsync(ReportingPeriod period, string reason, Person by, CancellationToken cancel = default) =>
        ChangeAsync(period, InterventionKind.PeriodReopened, (round, signature) =>
        {
            round.Reopen(signature);
            return "De periode is heropend.";
        }, reason, by, cancel);

    public Task ChangeDueDaysAsync(
        ReportingPeriod period, DateOnly? submitBy, DateOnly? agreeBy, string reason, Person by, CancellationToken cancel = default) =>
        ChangeAsync(period, InterventionKind.DueDaysChanged, (round, signature) =>
        {
            RefusedException.ThrowIfAny(round.ObjectionsToChangingDueDays(submitBy, agreeBy, signature)
                .Concat(Intervention.ObjectionsTo(reason, signature)));
            var before = DueDays(round);
            round.ChangeDueDays(submitBy, agreeBy, signature);
            return $"De uiterste dagen waren {before}; ze werden {DueDays(round)}.";
        }, reason, by, cancel);

    private static string DueDays(ReportingRound round) => $"indienen {Day(round.SubmitBy)}, akkoord {Day(round.AgreeBy)}";

    private static string Day(DateOnly? day) => day is { } known ? $"tot en met {DutchDate.InWords(known)}" : "zonder uiterste dag";

    private async Task ChangeAsync(
        ReportingPeriod period,
        InterventionKind kind,
        Func<ReportingRound, Signature, string> change,
        string reason,
        Person by,
        CancellationToken cancel)
    {
        var signature = clock.Sign(by);
        await using var db = await databases.CreateDbContextAsync(cancel);
        var round = await db.Rounds.SingleOrDefaultAsync(r => r.Period == period, cancel)
            ?? throw new RefusedException($"De {period.Label} is niet geopend.");
        db.Add(new Intervention(kind, period.Label, change(round, signature), reason, signature));
        await db.SaveOrYieldAsync(
            new Race().WhenChanged($"Iemand was u voor: de {period.Label} is zonet gewijzigd. Herlaad de pagina."), cancel);
    }

    /// <summary>Adds the round and its notes to what will be saved.</summary>
    public async Task AddNotesAsync(PortalDb db, ReportingRound round, CancellationToken cancel)
    {
        var actions = await db.Actions.InPlanOf(db, round.Period).ToListAsync(cancel);
        if (actions.Count == 0)
            throw new RefusedException(
                $"Er is nog geen meerjarenplan met acties voor de {round.Period.Label}; lees eerst een plan of rapport in.", "period");
        var reported = await db.Reports.AnyAsync(r => r.Period == round.Period, cancel);
        if (reported) throw new RefusedException($"Over de {round.Period.Label} is al een rapport gepubliceerd.", "period");
        var route = await routes.ActiveAsync(db, RouteSubject.Note, cancel);
        db.Add(round);
        db.AddRange(actions.Select(a => new NoteRoute(new ProgressNote(a, round.Period), route, round.OpenedAt)));
    }
}
