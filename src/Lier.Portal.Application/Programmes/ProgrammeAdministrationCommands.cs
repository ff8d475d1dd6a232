using System.Text;
using Lier.Portal.Application.Data;
using Lier.Portal.Application.Messages;
using Lier.Portal.Application.Routes;
using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Administration;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Plans;
using Lier.Portal.Domain.Programmes;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Programmes;

/// <summary>
/// What an administrator changes about programmes: which actions serve an engagement, what was promised, and when there is a report.
/// </summary>
public sealed class ProgrammeAdministrationCommands(
    IDbContextFactory<PortalDb> databases, RouteDefinitions routes, Outbox outbox, TownClock clock)
{
    public Task LinkAsync(
        string programme,
        string target,
        int actionId,
        bool isDoubleInvestment,
        string reason,
        Person by,
        CancellationToken cancel = default) =>
        ChangeAsync(programme, reason, by, async (db, whole, signature) =>
        {
            var (found, action) = (Find(whole, target), await ActionAsync(db, actionId, cancel));
            RefusedException.ThrowIfAny(found.ObjectionsToLinking(action, isDoubleInvestment, by)
                .Concat(Intervention.ObjectionsTo(reason, signature)));
            found.LinkTo(action, isDoubleInvestment, signature);
            var how = found.IsDoubleInvestment ? ", als dubbele investering" : "";
            var what = $"“{found.Promise.Name}” staat nu bij actie {action.Code}{how}.";
            return new(InterventionKind.TargetLinked, whole.Name, what, reason, signature);
        }, cancel);

    public Task UnlinkAsync(string programme, string target, int actionId, string reason, Person by, CancellationToken cancel = default) =>
        ChangeAsync(programme, reason, by, (_, whole, signature) =>
        {
            var found = Find(whole, target);
            var action = found.Actions.FirstOrDefault(a => a.Id == actionId)
                ?? throw new RefusedException("Dit engagement staat niet meer bij die actie.", "action");
            found.Unlink(action, signature);
            var what = $"“{found.Promise.Name}” staat niet meer bij actie {action.Code}.";
            return Told(new(InterventionKind.TargetUnlinked, whole.Name, what, reason, signature));
        }, cancel);

    /// <summary>Adds a promise as its source makes it.</summary>
    /// <param name="promise">Its slug follows from its name.</param>
    /// <param name="actionId">The action that serves it; null for a promise of the whole programme.</param>
    public Task AddTargetAsync(
        string programme,
        int year,
        TargetPromise promise,
        string? domain,
        int? actionId,
        string reason,
        Person by,
        CancellationToken cancel = default) =>
        ChangeAsync(programme, reason, by, async (db, whole, signature) =>
        {
            var target = whole.Add(promise with { Slug = SlugOf(promise.Name) }, Year(whole, year), domain);
            var action = actionId is { } id ? await ActionAsync(db, id, cancel) : null;
            if (action is not null) target.LinkTo(action, false, signature);
            var at = action is null ? "" : $", bij actie {action.Code}";
            var what = $"“{promise.Name}” is toegevoegd: {promise.InWords}{at}.";
            return new(InterventionKind.TargetAdded, whole.Name, what, reason, signature);
        }, cancel);

    public Task AddDateAsync(
        string programme, int year, DateOnly? due, DateOnly? asOf, string reason, Person by, CancellationToken cancel = default) =>
        ChangeAsync(programme, reason, by, (_, whole, signature) =>
        {
            RefusedException.ThrowIfAny(Missing(due, asOf));
            whole.AddDate(Year(whole, year), due!.Value, asOf!.Value);
            var what = $"Er wordt ook gerapporteerd op {DutchDate.InWords(due.Value)}, over de stand op {DutchDate.InWords(asOf.Value)}.";
            return Told(new(InterventionKind.ReportingDateAdded, whole.Name, what, reason, signature));
        }, cancel);

    /// <summary>Puts right how a promise was taken over; its slug stays.</summary>
    public Task CorrectTargetAsync(
        string programme,
        string target,
        TargetPromise promise,
        string? domain,
        string reason,
        Person by,
        CancellationToken cancel = default) =>
        ChangeAsync(programme, reason, by, (_, whole, signature) =>
        {
            var found = Find(whole, target);
            var before = PromiseDetails.Of(found.Promise, found.Domain);
            found.Correct(promise, domain, signature);
            var differences = PromiseDetails.Differences(before, PromiseDetails.Of(found.Promise, found.Domain))
                .Select(d => $"{d.Label.ToLowerInvariant()} “{d.Before}” werd “{d.After}”");
            var what = $"“{before[0].Words}” is verbeterd: {DutchText.List(differences)}.";
            return Told(new(InterventionKind.TargetCorrected, whole.Name, what, reason, signature));
        }, cancel);

    public Task RemoveTargetAsync(string programme, string target, string reason, Person by, CancellationToken cancel = default) =>
        ChangeAsync(programme, reason, by, (_, whole, signature) =>
        {
            var found = Find(whole, target);
            whole.Remove(found, signature);
            var codes = found.Actions.Select(a => a.Code).Order(StringComparer.Ordinal).ToList();
            var at = codes.Count == 0 ? "" : $", bij {DutchText.List(codes)}";
            var gone = $"“{found.Promise.Name}” is weggehaald: {found.Promise.InWords}{at}.";
            var what = $"{gone} De belofte was: “{found.Promise.Text}”";
            return Told(new(InterventionKind.TargetRemoved, whole.Name, what, reason, signature));
        }, cancel);

    /// <param name="date">As it stands in an address: <c>2023-04-15</c>.</param>
    public Task RemoveDateAsync(string programme, string date, string reason, Person by, CancellationToken cancel = default) =>
        ChangeAsync(programme, reason, by, (_, whole, signature) =>
        {
            var found = whole.Dates.SingleOrDefault(d => d.Slug == date)
                ?? throw new RefusedException($"{whole.Name} rapporteert niet meer op die datum.");
            whole.Remove(found, signature);
            var what = $"Er wordt niet meer gerapporteerd op {DutchDate.InWords(found.Due)}, "
                + $"over de stand op {DutchDate.InWords(found.AsOf)}.";
            return Told(new(InterventionKind.ReportingDateRemoved, whole.Name, what, reason, signature));
        }, cancel);

    private static IEnumerable<Objection> Missing(DateOnly? due, DateOnly? asOf)
    {
        if (due is null) yield return new("Kies de dag waarop het rapport gevraagd wordt.", nameof(due));
        if (asOf is null) yield return new("Kies de dag waarover het rapport gaat.", nameof(asOf));
    }

    private static Task<Intervention> Told(Intervention intervention) => Task.FromResult(intervention);

    private async Task ChangeAsync(
        string slug, string reason, Person by, Func<PortalDb, Programme, Signature, Task<Intervention>> change, CancellationToken cancel)
    {
        var signature = clock.Sign(by);
        if (!by.Is(Role.Administrator)) RefusedException.ThrowIfAny(Intervention.ObjectionsTo(reason, signature));
        await using var db = await databases.CreateDbContextAsync(cancel);
        var programme = await db.Programmes.Whole().SingleOrDefaultAsync(p => p.Slug == slug, cancel)
            ?? throw new RefusedException("Kies een programma.", "programme");
        db.Add(await change(db, programme, signature));
        await outbox.SaveAsync(db, RaceFor(db, programme), cancel);
    }

    /// <summary>Gives back to the team a measurement that nobody can help on, whatever its route says.</summary>
    public Task ReopenMeasurementAsync(string programme, int id, string reason, Person by, CancellationToken cancel = default) =>
        ChangeAsync(programme, reason, by, async (db, whole, signature) =>
        {
            var measurement = whole.Targets.SelectMany(t => t.Measurements).SingleOrDefault(m => m.Id == id)
                ?? throw new RefusedException("Deze meting bestaat niet meer.", "measurement");
            var route = await db.MeasurementRoutes.SingleAsync(r => r.MeasurementId == id, cancel);
            route.Reopen(await routes.OfAsync(db, route, cancel), reason, signature);
            await outbox.AddAsync(db, [MeasurementNotifications.CameBack(measurement, signature.Day)], by.Id, cancel);
            var date = DutchDate.InWords(measurement.Date.Due);
            var what = $"De meting “{measurement.Target.Promise.Name}” van {date} is teruggegeven aan het team.";
            return new(InterventionKind.MeasurementReopened, whole.Name, what, reason, signature);
        }, cancel);

    private static Race RaceFor(PortalDb db, Programme programme)
    {
        var known = programme.Targets.SelectMany(t => t.Measurements).Select(m => m.Id).ToList();
        return new Race()
            .WhenChanged($"Iemand was u voor: {programme.Name} is zonet gewijzigd. Er is niets veranderd; herlaad de pagina.")
            .WhenThereIs(
                db.Measurements.Where(m => m.Target.ProgrammeId == programme.Id && !known.Contains(m.Id)),
                $"Iemand was u voor: in {programme.Name} is zonet een meting begonnen. Er is niets veranderd; herlaad de pagina.");
    }

    private static Target Find(Programme programme, string slug) =>
        programme.Targets.SingleOrDefault(t => t.Promise.Slug == slug) ?? throw new RefusedException("Kies een engagement.", "target");

    private static ProgrammeYear Year(Programme programme, int number) =>
        programme.Years.SingleOrDefault(y => y.Number == number)
        ?? throw new RefusedException($"{programme.Name} heeft geen jaar {number}.", "programme");

    private static async Task<PolicyAction> ActionAsync(PortalDb db, int id, CancellationToken cancel) =>
        await db.Actions.SingleOrDefaultAsync(a => a.Id == id, cancel) ?? throw new RefusedException("Kies een actie.", "action");

    private static string SlugOf(string name)
    {
        var slug = new StringBuilder();
        foreach (var letter in FoldedText.Of(name).Text)
            if (char.IsAsciiLetterOrDigit(letter)) slug.Append(letter);
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        return slug.ToString().Trim('-');
    }
}
