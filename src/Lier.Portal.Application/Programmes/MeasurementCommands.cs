using Lier.Portal.Application.Data;
using Lier.Portal.Application.Messages;
using Lier.Portal.Application.Notes.Routes;
using Lier.Portal.Application.Stages;
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
public sealed class MeasurementCommands(IDbContextFactory<PortalDb> databases, StageFile<NoteStage> file, Outbox outbox, TownClock clock)
{
    /// <summary>Keeps what was filled in for a target on a reporting date.</summary>
    /// <param name="revision">Of the measurement that the writer started from; 0 when nothing was filled in yet.</param>
    public Task WriteAsync(
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

    private async Task FillInAsync(
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

    private Task TellAsync(PortalDb db, Measurement measurement, Signature by, CancellationToken cancel) =>
        outbox.AddAsync(db, [.. MeasurementNotifications.Of(measurement, by.Day)], by.Person.Id, cancel);
}
