using System.Text.Json.Serialization;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Published;

namespace Lier.Portal.Domain.Programmes;

/// <summary>A programme as the public reads it: what was promised, and what the college approved of what was measured.</summary>
/// <param name="Domains">In the order of the source; empty when it has none.</param>
/// <param name="Publication">Null until it is published.</param>
public sealed record ProgrammeContent(
    string Slug,
    string Name,
    string Summary,
    ProgrammeSource Source,
    ProgrammeSubsidy? Subsidy,
    IReadOnlyList<string> Domains,
    IReadOnlyList<PublishedYear> Years,
    IReadOnlyList<PublishedTarget> Targets,
    PublicationFacts? Publication = null) : IPublishedContent
{
    /// <summary>Puts together what may be published now.</summary>
    public static ProgrammeContent Of(Programme programme) => new(
        programme.Slug, programme.Name, programme.Summary, programme.Source, programme.Subsidy, programme.Domains,
        [.. programme.Years.OrderBy(y => y.Number).Select(y => PublishedYear.Of(y, programme))],
        [.. programme.Targets.OrderBy(t => t.Position).Select(PublishedTarget.Of)]);

    public PublishedYear YearOf(PublishedTarget target) => Years.First(y => y.Number == target.Year);

    public bool SaysTheSameAs(ProgrammeContent other) =>
        PublicJson.Write(this with { Publication = null }) == PublicJson.Write(other with { Publication = null });

    /// <summary>Is something gone or otherwise that another publication says? Adding to it changes nothing of what it says.</summary>
    public bool Changes(ProgrammeContent earlier) =>
        PublicJson.Write(WithoutMeasurements) != PublicJson.Write(earlier.WithoutMeasurements)
        || earlier.Targets.Any(t => t.Measurements.Any(m => !Says(t.Promise.Slug, m)));

    private bool Says(string target, PublishedMeasurement measurement) =>
        Targets.FirstOrDefault(t => t.Promise.Slug == target)?.Measurements.Contains(measurement) == true;

    [JsonIgnore]
    private ProgrammeContent WithoutMeasurements =>
        this with { Publication = null, Targets = [.. Targets.Select(t => t with { Measurements = [] })] };
}

public sealed record PublishedYear(int Number, DateOnly Start, DateOnly End, IReadOnlyList<PublishedDate> Dates)
{
    internal static PublishedYear Of(ProgrammeYear year, Programme programme) => new(
        year.Number,
        year.Start,
        year.End,
        [.. programme.Dates.Where(d => d.Year == year).OrderBy(d => d.Due).Select(d => new PublishedDate(d.Due, d.AsOf))]);
}

/// <param name="Due">The day by which the city reports.</param>
/// <param name="AsOf">The last day that the report tells of.</param>
public sealed record PublishedDate(DateOnly Due, DateOnly AsOf);

/// <param name="Year">The number of the year in which it was to be reached.</param>
/// <param name="Actions">The actions of the plan that serve it.</param>
public sealed record PublishedTarget(
    TargetPromise Promise,
    int Year,
    string? Domain,
    bool IsDoubleInvestment,
    IReadOnlyList<ServingAction> Actions,
    IReadOnlyList<PublishedMeasurement> Measurements)
{
    [JsonIgnore]
    public PublishedMeasurement? Latest => Measurements is [.., var last] ? last : null;

    /// <summary><c>1.102 van minstens 1.384 deelnames, stand op 31 maart 2023</c></summary>
    [JsonIgnore]
    public string State => Latest is { } latest
        ? $"{Promise.Sentence(latest.Value)}, stand op {DutchDate.InWords(latest.AsOf)}"
        : "nog geen meting gepubliceerd";

    internal static PublishedTarget Of(Target target) => new(
        target.Promise, target.Year.Number, target.Domain, target.IsDoubleInvestment,
        [.. target.Actions.OrderBy(a => a.Code, StringComparer.Ordinal).Select(a => new ServingAction(a.Code, a.Title))],
        [.. target.Measurements.Where(m => m.ForPublication is not null).OrderBy(m => m.Date.Due).Select(PublishedMeasurement.Of)]);
}

public sealed record ServingAction(string Code, string Title);

/// <summary>A measurement as it was approved; what shows the proof of it stays inside.</summary>
/// <param name="Due">The reporting date that it was made for.</param>
public sealed record PublishedMeasurement(
    DateOnly Due, DateOnly AsOf, int Value, string Source, string Comment, string Motivation, ReportedDecision Decision)
{
    internal static PublishedMeasurement Of(Measurement measurement)
    {
        var (entry, decision, _) = measurement.ForPublication!;
        return new(measurement.Date.Due, entry.AsOf!.Value, entry.Value!.Value, entry.Source, entry.Comment, entry.Motivation, decision);
    }
}
