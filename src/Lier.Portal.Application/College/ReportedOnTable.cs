using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.College;
using Lier.Portal.Domain.Programmes;

namespace Lier.Portal.Application.College;

/// <summary>The measurements for one report on one programme that lie before the college.</summary>
public sealed record ReportedOnTable(string Slug, string Programme, string DateSlug, DateOnly Due, IReadOnlyList<MeasurementOnTable> Rows)
{
    public IReadOnlyList<TableMeasurement> Things => [.. Rows.Select(r => r.Thing)];

    public static IReadOnlyList<ReportedOnTable> Of(IEnumerable<Measurement> measurements) =>
    [
        .. from measurement in measurements
           group MeasurementOnTable.Of(measurement) by (measurement.Target.Programme, measurement.Date) into report
           let programme = report.Key.Programme
           select new ReportedOnTable(programme.Slug, programme.Name, report.Key.Date.Slug, report.Key.Date.Due, [.. report]),
    ];
}

/// <summary>
/// A measurement that lies before the college, with what it says. <paramref name="Deferrals"/> counts the sessions that put it off.
/// </summary>
public sealed record MeasurementOnTable(
    TableMeasurement Thing,
    string Slug,
    string Sentence,
    MeasurementEntry Entry,
    string Sha256,
    IReadOnlyList<Agreement> Agreements,
    int Deferrals)
{
    public static MeasurementOnTable Of(Measurement measurement)
    {
        var (version, promise) = (measurement.LastVersion!, measurement.Target.Promise);
        return new(
            new(measurement.Id, version.Number, promise.Name),
            promise.Slug,
            DecidedMeasurement.Of(measurement, version.Number, DecisionOutcome.Approved, null).Sentence,
            version.Entry,
            version.Sha256,
            [.. measurement.StandingAgreements().OrderBy(a => a.Sequence)
                .Select(a => new Agreement(a.PersonName, a.OnBehalfOf, a.AsRole, a.At))],
            measurement.Acts.Count(a => a.Kind == ActKind.Deferred));
    }
}
