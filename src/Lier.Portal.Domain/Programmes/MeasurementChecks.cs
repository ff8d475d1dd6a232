namespace Lier.Portal.Domain.Programmes;

/// <summary>What must be right before a measurement is submitted.</summary>
public static class MeasurementChecks
{
    public static IEnumerable<Objection> Blocking(Measurement measurement, MeasurementEntry entry, DateOnly today)
    {
        var (promise, date) = (measurement.Target.Promise, measurement.Date);
        if (entry.Value is not { } value)
        {
            yield return new(promise.IsDeliverable ? $"Kies of er al {DutchNumber.Of(promise.Number)} {promise.Unit} is." : $"Vul het aantal {promise.Unit} in.", nameof(entry.Value));
            yield break;
        }

        foreach (var objection in AboutTheDay(entry.AsOf, date, today)) yield return objection;
        if (string.IsNullOrWhiteSpace(entry.Source)) yield return new("Zeg waar het aantal vandaan komt, zodat iemand het kan nagaan.", nameof(entry.Source));
        if (promise.IsDeliverable && value > 1) yield return new("Hier kan alleen ja of nee.", nameof(entry.Value));
        if (promise.IsDeliverable && value == 1 && entry.Proof.Length == 0) yield return new($"Geef een link naar het bewijs: waar is het {promise.Unit} te zien?", nameof(entry.Proof));
        if (promise.Kind == TargetKind.Cumulative && measurement.Target.DecidedBefore(date).LastOrDefault()?.Decided is { Entry: { Value: { } before } earlier } && value < before && string.IsNullOrWhiteSpace(entry.Comment))
            yield return new($"Op {DutchDate.InWords(earlier.AsOf!.Value)} waren er al {DutchNumber.Of(before)} {promise.Unit}. Een aantal dat optelt, daalt niet: verbeter het, of leg in de toelichting uit hoe dit komt.", nameof(entry.Comment));
        if (IsMissed(measurement, entry) && string.IsNullOrWhiteSpace(entry.Motivation))
            yield return new($"Beloofd was {promise.InWords}. Schrijf waarom dat niet gehaald is: zonder motivering kan de subsidie teruggevorderd worden.", nameof(entry.Motivation));
    }

    /// <summary>Does this entry say, at the end of the year, that the promise was not kept?</summary>
    public static bool IsMissed(Measurement measurement, MeasurementEntry entry) =>
        measurement.Date.IsYearEnd && entry.Value is { } value && measurement.Target.Promise.ShortBy(value) > 0;

    private static IEnumerable<Objection> AboutTheDay(DateOnly? asOf, ReportingDate date, DateOnly today)
    {
        if (asOf is not { } day) yield return new("Vul in op welke dag dit de stand was.", nameof(MeasurementEntry.AsOf));
        else if (day < date.Year.Start) yield return new($"{DutchDate.InWords(day)} valt vóór het begin van het jaar ({DutchDate.InWords(date.Year.Start)}).", nameof(MeasurementEntry.AsOf));
        else if (day > date.Due) yield return new($"{DutchDate.InWords(day)} valt na de rapporteringsdatum ({DutchDate.InWords(date.Due)}).", nameof(MeasurementEntry.AsOf));
        else if (day > today) yield return new($"{DutchDate.InWords(day)} moet nog komen: vul de stand in van een dag die voorbij is.", nameof(MeasurementEntry.AsOf));
    }
}
