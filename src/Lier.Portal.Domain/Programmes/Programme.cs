using System.Globalization;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Plans;

namespace Lier.Portal.Domain.Programmes;

/// <summary>
/// What the city promised, to whom and for how much, with the days on which it reports; also the promises of a multi-year plan itself.
/// </summary>
public sealed class Programme
{
    internal const string OthersMayNotRemove = "Alleen een beheerder haalt iets uit een programma.";

    private readonly List<ProgrammeYear> years = [];
    private readonly List<ReportingDate> dates = [];
    private readonly List<Target> targets = [];

    private Programme() { }

    /// <param name="slug">As it stands in an address: <c>plan-samenleven</c>.</param>
    public Programme(string slug, string name, string summary, ProgrammeSource source) =>
        (Slug, Name, Summary, Source) = (slug, name, summary, source);

    public int Id { get; private set; }
    public string Slug { get; private set; } = "";
    public string Name { get; private set; } = "";
    public string Summary { get; private set; } = "";
    public ProgrammeSource Source { get; private set; } = null!;

    /// <summary>Null when nobody pays for it in particular.</summary>
    public ProgrammeSubsidy? Subsidy { get; init; }

    /// <summary>In the order of the source; empty when it has none.</summary>
    public IReadOnlyList<string> Domains { get; init; } = [];

    public IReadOnlyList<ProgrammeYear> Years => years;
    public IReadOnlyList<ReportingDate> Dates => dates;
    public IReadOnlyList<Target> Targets => targets;

    /// <summary>Rises when a promise, a link or a date changes.</summary>
    public int Revision { get; private set; }

    /// <summary>Where its latest publication stands, from the portal's own root.</summary>
    public string Address => AddressOf(Slug);

    public static string AddressOf(string slug) => $"/programmas/{slug}";

    public ProgrammeYear AddYear(int number, DateOnly start, DateOnly end)
    {
        var year = new ProgrammeYear(number, start, end);
        years.Add(year);
        return year;
    }

    /// <param name="due">The day by which the report is asked.</param>
    /// <param name="asOf">The last day that it tells of.</param>
    public ReportingDate AddDate(ProgrammeYear year, DateOnly due, DateOnly asOf)
    {
        RefusedException.ThrowIfAny(ObjectionsToAddingDate(year, due, asOf));
        var date = new ReportingDate(year, due, asOf);
        dates.Add(date);
        Touch();
        return date;
    }

    public IEnumerable<Objection> ObjectionsToAddingDate(ProgrammeYear year, DateOnly due, DateOnly asOf)
    {
        if (asOf > due)
            yield return new(
                $"De stand op {DutchDate.InWords(asOf)} kan niet al op {DutchDate.InWords(due)} gerapporteerd worden.", nameof(asOf));
        if (asOf < year.Start || asOf > year.End)
            yield return new(
                $"{DutchDate.InWords(asOf)} valt buiten jaar {year.Number}: "
                    + $"dat loopt van {DutchDate.InWords(year.Start)} tot en met {DutchDate.InWords(year.End)}.",
                nameof(asOf));
        if (due > year.End.AddYears(1))
            yield return new(
                $"{DutchDate.InWords(due)} valt meer dan een jaar na het einde van jaar {year.Number} ({DutchDate.InWords(year.End)}).",
                nameof(due));
        if (dates.Exists(d => d.Due == due)) yield return new($"{Name} rapporteert al op {DutchDate.InWords(due)}.", nameof(due));
    }

    /// <summary>Takes back a date on which nothing was measured yet.</summary>
    public void Remove(ReportingDate date, Signature by)
    {
        RefusedException.ThrowIfAny(ObjectionsToRemoving(date, by.Person));
        if (!dates.Remove(date)) throw new RefusedException($"{Name} rapporteert niet meer op {DutchDate.InWords(date.Due)}.");
        Touch();
    }

    /// <summary>Was a measurement begun for that date, of whatever target?</summary>
    public bool IsMeasuredFor(ReportingDate date) => targets.Exists(t => t.MeasuredFor(date) is not null);

    public IEnumerable<Objection> ObjectionsToRemoving(ReportingDate date, Person by)
    {
        if (!by.Is(Role.Administrator)) yield return OthersMayNotRemove;
        if (targets.Where(t => t.MeasuredFor(date) is not null).Select(t => $"“{t.Promise.Name}”").ToList() is { Count: > 0 } measured)
            yield return $"Voor {DutchDate.InWords(date.Due)} is al een meting begonnen van {string.Join(", ", measured)}. "
                + "Wat gemeten is, wordt niet gewist: laat de datum staan, en voeg de juiste datum toe.";
    }

    public Target Add(TargetPromise promise, ProgrammeYear year, string? domain)
    {
        RefusedException.ThrowIfAny(ObjectionsToDomain(domain).Take(1));
        if (targets.Exists(t => t.Promise.Slug == promise.Slug))
            throw new RefusedException($"{Name} heeft al een engagement “{promise.Name}”.", nameof(promise.Name));
        RefusedException.ThrowIfAny(promise.Objections());
        var target = new Target(this, promise, year, domain, targets.Select(t => t.Position).DefaultIfEmpty().Max() + 1);
        targets.Add(target);
        Touch();
        return target;
    }

    public IEnumerable<Objection> ObjectionsToDomain(string? domain)
    {
        if (domain is null || Domains.Contains(domain)) yield break;
        var choice = Domains.Count == 0 ? "Dit programma heeft geen domeinen." : $"Kies uit: {string.Join(", ", Domains)}.";
        yield return new($"“{domain}” is geen domein van {Name}. {choice}", nameof(domain));
    }

    /// <summary>Takes back a promise of which nothing was measured yet.</summary>
    public void Remove(Target target, Signature by)
    {
        RefusedException.ThrowIfAny(target.ObjectionsToRemoving(by.Person));
        if (!targets.Remove(target)) throw new RefusedException($"“{target.Promise.Name}” staat niet meer in {Name}.");
        Touch();
    }

    /// <summary>The actions that a target is about: its own, or all of the programme's while it has none.</summary>
    public IReadOnlyList<PolicyAction> ActionsOf(Target target) =>
        target.Actions.Count > 0 ? target.Actions : [.. targets.SelectMany(t => t.Actions).Distinct()];

    internal void Touch() => Revision++;
}

/// <summary>A year of a programme, with its own first and last day.</summary>
public sealed class ProgrammeYear
{
    private ProgrammeYear() { }

    internal ProgrammeYear(int number, DateOnly start, DateOnly end)
    {
        if (end <= start) throw new RefusedException($"Jaar {number} eindigt op {DutchDate.InWords(end)}, vóór het begint.");
        (Number, Start, End) = (number, start, end);
    }

    public int Id { get; private set; }
    public int Number { get; private set; }
    public DateOnly Start { get; private set; }
    public DateOnly End { get; private set; }
}

/// <summary>A day by which the city reports on a programme.</summary>
public sealed class ReportingDate
{
    private ReportingDate() { }

    internal ReportingDate(ProgrammeYear year, DateOnly due, DateOnly asOf) => (Year, Due, AsOf) = (year, due, asOf);

    public int Id { get; private set; }
    public int YearId { get; private set; }
    public ProgrammeYear Year { get; private set; } = null!;

    /// <summary>The day by which the report is asked.</summary>
    public DateOnly Due { get; private set; }

    /// <summary>The last day that the report tells of.</summary>
    public DateOnly AsOf { get; private set; }

    /// <summary>Does it tell how the year ended?</summary>
    public bool IsYearEnd => AsOf >= Year.End;

    /// <summary>As it stands in an address: <c>2023-04-15</c>.</summary>
    public string Slug => Due.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>Where the promise stands in the city's own words.</summary>
/// <param name="Address">Empty when the source names none.</param>
/// <param name="Quote">The words of the source about the promise, untouched.</param>
public sealed record ProgrammeSource(string Title, string Publisher, string Address, string Quote);

/// <summary>The money that somebody gives for a programme.</summary>
public sealed record ProgrammeSubsidy(string Funder, Euro Amount);
