namespace Lier.Portal.Domain.Programmes;

/// <summary>What must be right before a measurement is submitted.</summary>
public static class MeasurementChecks
{
    public static IEnumerable<Objection> Blocking(Measurement measurement, MeasurementEntry entry, DateOnly today)
    {
        if (entry.Value is { } value)
            return [
                .. AboutTheDay(entry.AsOf, measurement, today),
                .. AboutTheGround(measurement.Target.Promise, value, entry),
                .. AboutTheWords(measurement, value, entry),
            ];
        var promise = measurement.Target.Promise;
        return [new(
            promise.IsDeliverable
                ? $"Kies of er al {DutchNumber.Of(promise.Number)} {promise.Unit} is."
                : $"Vul het aantal {promise.Unit} in.",
            nameof(entry.Value))];
    }

    private static IEnumerable<Objection> AboutTheGround(TargetPromise promise, int value, MeasurementEntry entry)
    {
        if (PlainTextRules.SaysNothing(entry.Source))
            yield return new("Zeg waar het aantal vandaan komt, zodat iemand het kan nagaan.", nameof(entry.Source));
        if (promise.IsDeliverable && value > 1) yield return new("Hier kan alleen ja of nee.", nameof(entry.Value));
        if (promise.IsDeliverable && value == 1 && entry.Proof.Length == 0)
            yield return new($"Geef een link naar het bewijs: waar is het {promise.Unit} te zien?", nameof(entry.Proof));
    }

    private static IEnumerable<Objection> AboutTheWords(Measurement measurement, int value, MeasurementEntry entry)
    {
        var promise = measurement.Target.Promise;
        if (GoesBack(measurement, value) is { } other && PlainTextRules.SaysNothing(entry.Comment))
            yield return new(
                $"Op {DutchDate.InWords(other.AsOf!.Value)} was het {promise.Sentence(other.Value!.Value)}. "
                    + "Dat gaat niet achteruit: verbeter het, of leg in de toelichting uit hoe dit komt.",
                nameof(entry.Comment));
        if (IsMissed(measurement, entry) && PlainTextRules.SaysNothing(entry.Motivation))
            yield return new(
                $"Beloofd was {promise.InWords}. "
                    + "Schrijf waarom dat niet gehaald is: zonder motivering kan de subsidie teruggevorderd worden.",
                nameof(entry.Motivation));
    }

    /// <summary>What was decided for another date and cannot stand beside this value, for what only grows.</summary>
    private static MeasurementEntry? GoesBack(Measurement measurement, int value)
    {
        var (target, date) = (measurement.Target, measurement.Date);
        if (target.Promise.Kind == TargetKind.Level) return null;
        var before = target.DecidedBefore(date).LastOrDefault()?.Decided?.Entry;
        var after = target.DecidedAfter(date).FirstOrDefault()?.Decided?.Entry;
        return value < before?.Value ? before : value > after?.Value ? after : null;
    }

    /// <summary>Does this entry say, at the end of the year, that the promise was not kept?</summary>
    public static bool IsMissed(Measurement measurement, MeasurementEntry entry) =>
        measurement.Date.IsYearEnd && entry.Value is { } value && measurement.Target.Promise.ShortBy(value) > 0;

    private static IEnumerable<Objection> AboutTheDay(DateOnly? asOf, Measurement measurement, DateOnly today)
    {
        const string About = nameof(MeasurementEntry.AsOf);
        var (date, year) = (measurement.Date, measurement.Date.Year);
        if (asOf is not { } day) yield return new("Vul in op welke dag dit de stand was.", About);
        else if (day > today)
            yield return new($"{DutchDate.InWords(day)} moet nog komen: vul de stand in van een dag die voorbij is.", About);
        else if (date.IsYearEnd && day != year.End)
            yield return new($"Dit rapport zegt hoe het jaar eindigde: vul de stand in op {DutchDate.InWords(year.End)}.", About);
        else if (day < year.Start)
            yield return new($"{DutchDate.InWords(day)} valt vóór het begin van het jaar ({DutchDate.InWords(year.Start)}).", About);
        else if (day > date.Due)
            yield return new($"{DutchDate.InWords(day)} valt na de rapporteringsdatum ({DutchDate.InWords(date.Due)}).", About);
        else if (measurement.Target.DecidedBefore(date).LastOrDefault()?.Decided?.Entry.AsOf is { } before && day <= before)
            yield return new(
                $"Van {DutchDate.InWords(before)} is er al een meting voor een eerdere rapporteringsdatum: vul een stand van daarna in.",
                About);
    }
}
