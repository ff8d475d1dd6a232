using Lier.Portal.Domain.Approvals;

namespace Lier.Portal.Domain.College;

/// <summary>The facts on which a decision rests: only of what it is about.</summary>
internal static class DecisionGrounds
{
    public static IEnumerable<string> Of(ReportingPeriod period, DecidedThings about)
    {
        var (notes, measurements) = (about.Notes, about.Measurements);
        if (about.HasNotes)
        {
            yield return DecisionWords.Subject(period, notes.Count, notes.DistinctBy(n => (n.PlanCode, n.PlanTitle)).Count());
            yield return DecisionWords.Agreed;
        }

        if (measurements.Count > 0)
        {
            yield return DecisionWords.SubjectOfMeasurements(measurements.Count, measurements.DistinctBy(m => m.Programme).Count());
            yield return DecisionWords.MeasurementsAgreed;
        }

        yield return DecisionWords.Frozen;
        foreach (var sentence in Afterwards(about)) yield return sentence;
    }

    private static IEnumerable<string> Afterwards(DecidedThings about)
    {
        var notes = about.Notes.Select(n => n.Outcome).ToHashSet();
        var measurements = about.Measurements.Select(m => m.Outcome).ToHashSet();
        if (notes.Contains(DecisionOutcome.Returned)) yield return DecisionWords.AfterReturning;
        if (notes.Contains(DecisionOutcome.Deferred)) yield return DecisionWords.AfterDeferring;
        if (measurements.Contains(DecisionOutcome.Returned)) yield return DecisionWords.AfterReturningMeasurement;
        if (measurements.Contains(DecisionOutcome.Deferred)) yield return DecisionWords.AfterDeferringMeasurement;
    }
}
