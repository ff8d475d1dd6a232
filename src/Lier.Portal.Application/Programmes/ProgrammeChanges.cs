using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Programmes;

namespace Lier.Portal.Application.Programmes;

/// <summary>What a next publication says otherwise of the programme itself: its promises, its dates and what stands above them.</summary>
public sealed record ProgrammeChanges(
    IReadOnlyList<FactDifference> Programme, IReadOnlyList<PromiseChange> Promises, IReadOnlyList<DateChange> Dates)
{
    public bool Any => Programme.Count + Promises.Count + Dates.Count > 0;

    /// <param name="before">Null while nothing is published: everything is new then.</param>
    public static ProgrammeChanges Between(ProgrammeContent? before, ProgrammeContent after) => new(
        before is null ? [] : [.. PromiseDetails.Differences(FactsOf(before, after), FactsOf(after, before))],
        [
            .. after.Targets.Select(t => PromiseChange.Between(Find(before, t), t)).OfType<PromiseChange>(),
            .. (before?.Targets ?? []).Where(t => Find(after, t) is null).Select(PromiseChange.Gone),
        ],
        [
            .. DatesOf(after).Except(DatesOf(before)).Select(d => new DateChange(d, "komt erbij")),
            .. DatesOf(before).Except(DatesOf(after)).Select(d => new DateChange(d, "valt weg")),
        ]);

    private static PublishedTarget? Find(ProgrammeContent? content, PublishedTarget target) =>
        content?.Targets.FirstOrDefault(t => t.Promise.Slug == target.Promise.Slug);

    private static IEnumerable<PublishedDate> DatesOf(ProgrammeContent? content) =>
        content?.Years.SelectMany(y => y.Dates).OrderBy(d => d.Due) ?? Enumerable.Empty<PublishedDate>();

    private static IReadOnlyList<PromiseDetail> FactsOf(ProgrammeContent content, ProgrammeContent other) =>
    [
        new("Naam van het programma", content.Name),
        new("Samenvatting", content.Summary),
        new("Bron", $"{content.Source.Title}, {content.Source.Publisher} {content.Source.Address}".TrimEnd()),
        new("Tekst van de bron", content.Source.Quote),
        new("Subsidie", content.Subsidy is { } subsidy ? $"{DutchText.Euros(subsidy.Amount)} van {subsidy.Funder}" : "geen"),
        new("Domeinen", content.Domains.Count == 0 ? "geen" : string.Join("; ", content.Domains)),
        new("Jaren", string.Join("; ", content.Years.Select(InWords))),
        new("Volgorde van de engagementen", string.Join("; ", KeptIn(content, other).Select(t => t.Promise.Slug))),
    ];

    private static string InWords(PublishedYear year) =>
        $"jaar {year.Number}: {DutchDate.InWords(year.Start)} – {DutchDate.InWords(year.End)}";

    private static IEnumerable<PublishedTarget> KeptIn(ProgrammeContent content, ProgrammeContent other) =>
        content.Targets.Where(t => Find(other, t) is not null);
}

/// <summary>A promise that is new, gone or otherwise.</summary>
/// <param name="How">In Dutch, beside its name: <c>komt erbij</c>.</param>
public sealed record PromiseChange(string Name, string How, IReadOnlyList<FactDifference> Facts)
{
    /// <summary>Null when both say the same.</summary>
    public static PromiseChange? Between(PublishedTarget? before, PublishedTarget after)
    {
        if (before is null)
            return new(after.Promise.Name, "komt erbij", [.. FactsOf(after).Select(f => new FactDifference(f.Label, "", f.Words))]);
        var facts = PromiseDetails.Together(FactsOf(before), FactsOf(after)).ToList();
        return facts.Exists(f => f.IsChange) ? new(after.Promise.Name, "gewijzigd", facts) : null;
    }

    public static PromiseChange Gone(PublishedTarget before) =>
        new(before.Promise.Name, "valt weg", [.. FactsOf(before).Select(f => new FactDifference(f.Label, f.Words, ""))]);

    private static IReadOnlyList<PromiseDetail> FactsOf(PublishedTarget target) =>
        [.. PromiseDetails.Of(target), new("Jaar", $"jaar {target.Year}")];
}

/// <param name="How">In Dutch, beside the date: <c>valt weg</c>.</param>
public sealed record DateChange(PublishedDate Date, string How);
