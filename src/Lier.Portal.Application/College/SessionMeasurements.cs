using Lier.Portal.Application.Data;
using Lier.Portal.Application.Messages;
using Lier.Portal.Application.Programmes;
using Lier.Portal.Application.Routes;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.College;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Programmes;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.College;

/// <summary>The measurements that a session decided on, with what they belong to, and where each stands.</summary>
internal sealed class SessionMeasurements(
    IReadOnlyList<(MeasurementResult Result, Measurement Measurement)> decided, IReadOnlyDictionary<int, MeasurementRoute> positions)
{
    public IReadOnlyList<Measurement> All => [.. decided.Select(d => d.Measurement)];

    public static async Task<SessionMeasurements> FindAsync(
        PortalDb db, IReadOnlyList<MeasurementResult> results, CancellationToken cancel)
    {
        if (results.Count == 0) return new([], new Dictionary<int, MeasurementRoute>());
        var ids = results.Select(r => r.Id).ToList();
        // The positions first: whoever moves one between these two reads makes the domain refuse, with the newer facts.
        var positions = await db.MeasurementRoutes.Where(r => ids.Contains(r.MeasurementId))
            .ToDictionaryAsync(r => r.MeasurementId, cancel);
        var programmes = await db.Programmes.Whole()
            .Where(p => p.Targets.Any(t => t.Measurements.Any(m => ids.Contains(m.Id)))).ToListAsync(cancel);
        var found = programmes.SelectMany(p => p.Targets).SelectMany(t => t.Measurements).ToDictionary(m => m.Id);
        return new([.. results.Select(r => (r, Find(found, r.Id)))], positions);
    }

    /// <summary>All that stands in the way, so that whoever filled in a form hears everything in one go.</summary>
    public IEnumerable<Objection> Objections(Person by) => decided.SelectMany(d => Objections(d.Result, d.Measurement, by));

    public async Task DecideAsync(PortalDb db, RouteDefinitions routes, CollegeDecision decision, Signature by, CancellationToken cancel)
    {
        foreach (var (result, measurement) in decided)
        {
            var route = positions[measurement.Id];
            route.Walk(await routes.OfAsync(db, route, cancel), result.Outcome.Name(), by, _ =>
                decision.On(measurement, result.Version, result.Outcome, result.Reason, by));
        }
    }

    /// <summary>What there is to tell about it.</summary>
    public IEnumerable<Notification> News(DateOnly day) => All.SelectMany(m => MeasurementNotifications.Of(m, null, day));

    private static IEnumerable<Objection> Objections(MeasurementResult result, Measurement measurement, Person by) =>
        measurement.ObjectionsToDeciding(result.Version, result.Outcome, result.Reason, by).Select(o => new Objection(
            $"{measurement.Target.Promise.Name}: {o.Sentence}",
            o.About is "reason" ? MeasurementResult.AboutReason(result.Id) : o.About));

    private static Measurement Find(Dictionary<int, Measurement> found, int id) =>
        found.GetValueOrDefault(id) ?? throw new RefusedException("Deze meting bestaat niet meer.");
}
