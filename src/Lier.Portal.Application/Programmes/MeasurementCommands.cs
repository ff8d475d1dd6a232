using Lier.Portal.Application.Data;
using Lier.Portal.Application.Messages;
using Lier.Portal.Application.Routes;
using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Programmes;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Programmes;

/// <summary>
/// What people do with the measurements of a programme: each step changes them and their workflow positions in one transaction.
/// </summary>
public sealed class MeasurementCommands(IDbContextFactory<PortalDb> databases, RouteDefinitions routes, Outbox outbox, TownClock clock)
{
    /// <summary>Keeps what was filled in for a target on a reporting date.</summary>
    /// <param name="revision">Of the measurement that the writer started from; 0 when nothing was filled in yet.</param>
    /// <returns>The revision that it has now.</returns>
    public Task<int> WriteAsync(
        string programme, string date, string target, int revision,
        MeasurementEntry entry, Person by, CancellationToken cancel = default) =>
        FillInAsync(programme, date, target, revision, entry, by, isSubmitted: false, cancel);

    public Task SubmitAsync(
        string programme, string date, string target, int revision,
        MeasurementEntry entry, Person by, CancellationToken cancel = default) =>
        FillInAsync(programme, date, target, revision, entry, by, isSubmitted: true, cancel);

    public Task WithdrawAsync(int id, Person by, CancellationToken cancel = default) =>
        TakeAsync(id, Outcomes.Withdraw, by, (m, _, signature) => m.Withdraw(signature), cancel);

    /// <param name="version">The number of the version that was read.</param>
    public Task AgreeAsync(int id, int version, Person by, CancellationToken cancel = default) =>
        TakeAsync(id, Outcomes.Agree, by, (m, step, signature) => m.Agree(step?.Request, version, signature), cancel);

    public Task SendBackAsync(int id, int version, string reason, Person by, CancellationToken cancel = default) =>
        TakeAsync(id, Outcomes.SendBack, by, (m, step, signature) => m.SendBack(step?.Request, version, reason, signature), cancel);

    /// <param name="version">The number of the version to which this person agreed.</param>
    public Task WithdrawAgreementAsync(int id, int version, Person by, CancellationToken cancel = default) =>
        ChangeAsync(id, by, (route, definition, signature) =>
        {
            var asked = route.AgreedBefore(definition);
            route.Walk(
                definition, Outcomes.WithdrawAgreement, signature, _ => route.Measurement.WithdrawAgreement(asked, version, signature));
        }, cancel);

    /// <summary>Back to the team, whatever the arrows say: what is decided or out is put right from the first step on.</summary>
    public Task CorrectAsync(int id, string reason, Person by, CancellationToken cancel = default) =>
        ChangeAsync(id, by, (route, definition, signature) =>
        {
            route.Measurement.Correct(reason, signature);
            route.BeginAgain(definition, signature.At);
        }, cancel);

    private async Task<int> FillInAsync(
        string programme,
        string date,
        string slug,
        int revision,
        MeasurementEntry entry,
        Person by,
        bool isSubmitted,
        CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var whole = await FindAsync(db, programme, cancel);
        var measurement = await FindOrBeginAsync(db, whole, date, slug, revision, by, cancel);
        var signature = clock.Sign(by);
        measurement.Write(entry, signature);
        if (isSubmitted) await WalkAsync(db, measurement, Outcomes.Submit, signature, _ => measurement.Submit(signature), cancel);
        await outbox.SaveAsync(db, MeasurementRace.Over(db, measurement), cancel);
        return measurement.Revision;
    }

    private async Task<Measurement> FindOrBeginAsync(
        PortalDb db, Programme whole, string date, string slug, int revision, Person by, CancellationToken cancel)
    {
        var target = whole.Targets.SingleOrDefault(t => t.Promise.Slug == slug)
            ?? throw new RefusedException("Dit engagement bestaat niet meer. Herlaad de pagina.");
        var day = target.Dates.SingleOrDefault(d => d.Slug == date)
            ?? throw new RefusedException($"“{target.Promise.Name}” wordt op die datum niet gerapporteerd.");
        var measurement = target.MeasuredFor(day);
        if ((measurement?.Revision ?? 0) != revision) throw MeasurementRace.Lost(measurement);
        if (measurement is not null) return measurement;
        var begun = target.BeginMeasuring(day, by);
        db.Add(new MeasurementRoute(begun, await routes.ActiveAsync(db, RouteSubject.Measurement, cancel), clock.Now));
        return begun;
    }

    private Task TakeAsync(
        int id, string outcome, Person by, Action<Measurement, RouteStep?, Signature> verb, CancellationToken cancel) =>
        ChangeAsync(id, by, (route, definition, signature) =>
            route.Walk(definition, outcome, signature, step => verb(route.Measurement, step, signature)), cancel);

    private async Task ChangeAsync(
        int id, Person by, Action<MeasurementRoute, RouteDefinition, Signature> change, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var slug = await db.Measurements.Where(m => m.Id == id).Select(m => m.Target.Programme.Slug).SingleOrDefaultAsync(cancel)
            ?? throw new RefusedException("Deze meting bestaat niet meer.");
        // The position first: whoever moves it between these two reads makes the domain refuse, with the newer facts.
        var route = await db.MeasurementRoutes.SingleAsync(r => r.MeasurementId == id, cancel);
        var measurement = Find(await FindAsync(db, slug, cancel), id);
        var (visit, definition, signature) = (route.Visit, await routes.OfAsync(db, route, cancel), clock.Sign(by));
        change(route, definition, signature);
        await TellAsync(db, route, visit, definition, signature, cancel);
        await outbox.SaveAsync(db, MeasurementRace.Over(db, measurement), cancel);
    }

    private async Task WalkAsync(
        PortalDb db, Measurement measurement, string outcome, Signature by, Action<RouteStep?> verb, CancellationToken cancel)
    {
        var route = await RouteAsync(db, measurement, cancel);
        var (visit, definition) = (route.Visit, await routes.OfAsync(db, route, cancel));
        route.Walk(definition, outcome, by, verb);
        await TellAsync(db, route, visit, definition, by, cancel);
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

    private Task TellAsync(
        PortalDb db, MeasurementRoute route, int visit, RouteDefinition definition, Signature by, CancellationToken cancel)
    {
        var reached = route.Visit == visit ? null : route.WaitingAt(definition);
        return outbox.AddAsync(db, [.. MeasurementNotifications.Of(route.Measurement, reached, by.Day)], by.Person.Id, cancel);
    }
}
