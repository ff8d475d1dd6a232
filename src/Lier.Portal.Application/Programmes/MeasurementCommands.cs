using System.Globalization;
using Lier.Portal.Application.Data;
using Lier.Portal.Application.Messages;
using Lier.Portal.Application.Notes.Routes;
using Lier.Portal.Application.Stages;
using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.College;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Programmes;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Programmes;

/// <summary>
/// What people do with the measurements of a programme: each step changes them and their workflow positions in one transaction.
/// </summary>
public sealed class MeasurementCommands(IDbContextFactory<PortalDb> databases, StageFile<NoteStage> file, Outbox outbox, TownClock clock)
{
    /// <summary>Keeps what was filled in for a target on a reporting date.</summary>
    /// <param name="revision">Of the measurement that the writer started from; 0 when nothing was filled in yet.</param>
    /// <returns>The revision that it has now.</returns>
    public Task<int> WriteAsync(
        string programme, string date, string target, int revision,
        MeasurementEntry entry, Person by, CancellationToken cancel = default) =>
        FillInAsync(programme, date, target, revision, entry, by, (_, _) => null, cancel);

    public Task SubmitAsync(
        string programme, string date, string target, int revision,
        MeasurementEntry entry, Person by, CancellationToken cancel = default) =>
        FillInAsync(programme, date, target, revision, entry, by, (measurement, signature) =>
        {
            measurement.Submit(signature);
            return Outcomes.Submit;
        }, cancel);

    public Task WithdrawAsync(int id, Person by, CancellationToken cancel = default) =>
        TakeAsync(id, Outcomes.Withdraw, by, (m, signature) => m.Withdraw(signature), cancel);

    /// <param name="version">The number of the version that was read.</param>
    public Task AgreeAsync(int id, int version, Person by, CancellationToken cancel = default) =>
        TakeAsync(id, by, (m, signature) => m.Agree(MeasurementRouteFile.Asked, version, signature),
            (route, signature) => route.GoOnWhenAllAgreed(signature.Day), cancel);

    public Task SendBackAsync(int id, int version, string reason, Person by, CancellationToken cancel = default) =>
        TakeAsync(id, Outcomes.SendBack, by, (m, signature) => m.SendBack(MeasurementRouteFile.Asked, version, reason, signature), cancel);

    public Task CorrectAsync(int id, string reason, Person by, CancellationToken cancel = default) =>
        TakeAsync(id, by, (m, signature) => m.Correct(reason, signature), (route, _) => route.BeginAgain(), cancel);

    /// <summary>Registers what the college decided in one session: all of it or nothing.</summary>
    public async Task DecideAsync(
        string programme,
        DateOnly? sessionDate,
        string number,
        IReadOnlyList<MeasurementResult> results,
        Person by,
        CancellationToken cancel = default)
    {
        var signature = clock.Sign(by);
        RefuseUnclear(results);
        await using var db = await databases.CreateDbContextAsync(cancel);
        var whole = await FindAsync(db, programme, cancel);
        RefusedException.ThrowIfAny(CollegeDecision.ObjectionsToSession(sessionDate, number, signature)
            .Concat(results.SelectMany(r => ObjectionsTo(r, Find(whole, r.Id), by))));
        var decision = new ReportedDecision(sessionDate!.Value, number.Trim());
        var routes = await db.RoutesOfAsync(whole, cancel);
        var news = new List<Notification>();
        foreach (var result in results)
            news.AddRange(Decide(decision, result, Find(whole, result.Id), routes, signature));
        await outbox.AddAsync(db, news, by.Id, cancel);
        await outbox.SaveAsync(db, MeasurementRace.Over(db, [.. results.Select(r => Find(whole, r.Id))]), cancel);
    }

    private static void RefuseUnclear(IReadOnlyList<MeasurementResult> results)
    {
        if (results.Count == 0) throw new RefusedException("Kies minstens één meting waarover het college besliste.");
        if (results.DistinctBy(r => r.Id).Count() != results.Count)
            throw new RefusedException("Over een meting valt per zitting één besluit.");
    }

    /// <returns>What there is to tell about it.</returns>
    private static IEnumerable<Notification> Decide(
        ReportedDecision decision,
        MeasurementResult result,
        Measurement measurement,
        IReadOnlyDictionary<int, MeasurementRoute> routes,
        Signature by)
    {
        RefuseTooEarly(decision.SessionDate, measurement);
        measurement.Decide(decision, result.Version, result.Outcome, result.Reason, by);
        routes[measurement.Id].Walk(WordOf(result.Outcome));
        return MeasurementNotifications.Of(measurement, by.Day);
    }

    private static void RefuseTooEarly(DateOnly sessionDate, Measurement measurement)
    {
        if (measurement.Entry.AsOf is not { } asOf || sessionDate >= asOf) return;
        var what = $"{measurement.Target.Promise.Name}: {DutchDate.InWords(asOf)}";
        throw new RefusedException(
            $"De zitting van {DutchDate.InWords(sessionDate)} valt vóór de stand waarover ze beslist ({what}).", nameof(sessionDate));
    }

    /// <summary>What an objection to the reason of one measurement among many is about.</summary>
    public static string AboutReason(int id) => string.Create(CultureInfo.InvariantCulture, $"reason-{id}");

    private static IEnumerable<Objection> ObjectionsTo(MeasurementResult result, Measurement measurement, Person by) =>
        measurement.ObjectionsToDeciding(result.Version, result.Outcome, result.Reason, by)
            .Select(o => o.About is "reason" ? o with { About = AboutReason(result.Id) } : o);

    private async Task<int> FillInAsync(
        string programme,
        string date,
        string slug,
        int revision,
        MeasurementEntry entry,
        Person by,
        Func<Measurement, Signature, string?> then,
        CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var whole = await FindAsync(db, programme, cancel);
        var measurement = FindOrBegin(db, whole, date, slug, revision, by);
        var signature = clock.Sign(by);
        measurement.Write(entry, signature);
        if (then(measurement, signature) is { } outcome)
        {
            (await RouteAsync(db, measurement, cancel)).Walk(outcome);
            await TellAsync(db, measurement, signature, cancel);
        }

        await outbox.SaveAsync(db, MeasurementRace.Over(db, measurement), cancel);
        return measurement.Revision;
    }

    private Measurement FindOrBegin(PortalDb db, Programme whole, string date, string slug, int revision, Person by)
    {
        var target = whole.Targets.SingleOrDefault(t => t.Promise.Slug == slug)
            ?? throw new RefusedException("Dit engagement bestaat niet meer. Herlaad de pagina.");
        var day = target.Dates.SingleOrDefault(d => d.Slug == date)
            ?? throw new RefusedException($"“{target.Promise.Name}” wordt op die datum niet gerapporteerd.");
        var measurement = target.MeasuredFor(day);
        if ((measurement?.Revision ?? 0) != revision) throw MeasurementRace.Lost(measurement);
        if (measurement is not null) return measurement;
        var begun = target.BeginMeasuring(day, by);
        db.Add(new MeasurementRoute(begun, file));
        return begun;
    }

    private Task TakeAsync(int id, string outcome, Person by, Action<Measurement, Signature> verb, CancellationToken cancel) =>
        TakeAsync(id, by, verb, (route, _) => route.Walk(outcome), cancel);

    private async Task TakeAsync(
        int id, Person by, Action<Measurement, Signature> verb, Action<MeasurementRoute, Signature> walk, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var slug = await db.Measurements.Where(m => m.Id == id).Select(m => m.Target.Programme.Slug).SingleOrDefaultAsync(cancel)
            ?? throw new RefusedException("Deze meting bestaat niet meer.");
        var measurement = Find(await FindAsync(db, slug, cancel), id);
        var signature = clock.Sign(by);
        verb(measurement, signature);
        walk(await RouteAsync(db, measurement, cancel), signature);
        await TellAsync(db, measurement, signature, cancel);
        await outbox.SaveAsync(db, MeasurementRace.Over(db, measurement), cancel);
    }

    // One that was begun in this very step is not in the database yet.
    private static async Task<MeasurementRoute> RouteAsync(PortalDb db, Measurement measurement, CancellationToken cancel) =>
        db.MeasurementRoutes.Local.SingleOrDefault(r => r.Measurement == measurement)
        ?? await db.MeasurementRoutes.SingleAsync(r => r.MeasurementId == measurement.Id, cancel);

    private static async Task<Programme> FindAsync(PortalDb db, string slug, CancellationToken cancel) =>
        await db.Programmes.Whole().SingleOrDefaultAsync(p => p.Slug == slug, cancel)
        ?? throw new RefusedException("Dit programma bestaat niet.");

    private static Measurement Find(Programme programme, int id) =>
        programme.Targets.SelectMany(t => t.Measurements).SingleOrDefault(m => m.Id == id)
        ?? throw new RefusedException("Deze meting hoort niet bij dit programma.");

    private static string WordOf(DecisionOutcome outcome) => outcome switch
    {
        DecisionOutcome.Approved => Outcomes.Approved,
        DecisionOutcome.Returned => Outcomes.Returned,
        DecisionOutcome.Deferred => Outcomes.Deferred,
    };

    private Task TellAsync(PortalDb db, Measurement measurement, Signature by, CancellationToken cancel) =>
        outbox.AddAsync(db, [.. MeasurementNotifications.Of(measurement, by.Day)], by.Person.Id, cancel);
}
