namespace Lier.Portal.Domain.Programmes;

/// <summary>What somebody fills in for one measurement.</summary>
/// <param name="Value">In the unit of the target; null while unknown.</param>
/// <param name="AsOf">The day that the value tells of.</param>
/// <param name="Source">Where the value comes from.</param>
/// <param name="Motivation">Why the promise was missed; asked at the end of a year only.</param>
/// <param name="Proof">A link to what was made; asked for a deliverable that is there. Never public.</param>
public sealed record MeasurementEntry(
    int? Value = null, DateOnly? AsOf = null, string Source = "", string Comment = "", string Motivation = "", string Proof = "")
{
    public const int LongestSource = 500;

    public static MeasurementEntry Empty { get; } = new();

    /// <summary>What makes it impossible to keep, however unfinished it may be.</summary>
    public IEnumerable<Objection> Objections()
    {
        if (Value < 0) yield return new($"Een aantal is nul of meer; u vulde {Value} in.", nameof(Value));
        if (Value > Measurement.Most)
            yield return new(
                $"Een aantal is hoogstens {DutchNumber.Of(Measurement.Most)}; u vulde {DutchNumber.Of(Value.Value)} in.", nameof(Value));
        if (Source.Length > LongestSource)
            yield return new($"De bron telt {Source.Length} tekens; er mogen er hoogstens {LongestSource} zijn.", nameof(Source));
        foreach (var objection in PlainTextRules.ObjectionsTo("Bron", Source)) yield return new(objection, nameof(Source));
        foreach (var objection in PlainTextRules.ObjectionsTo("Toelichting", Comment)) yield return new(objection, nameof(Comment));
        foreach (var objection in PlainTextRules.ObjectionsTo("Motivering", Motivation)) yield return new(objection, nameof(Motivation));
        if (Proof.Length > 0) foreach (var objection in WebAddress.ObjectionsTo(Proof)) yield return new(objection, nameof(Proof));
    }
}
