using Lier.Portal.Documents.Sheets;
using Lier.Portal.Domain.Programmes;

namespace Lier.Portal.Documents.Tables;

/// <summary>A published programme as a table with a row per measurement; a target that has none has a row of its own.</summary>
public static class ProgrammeCsv
{
    private static readonly IReadOnlyList<Column<ProgrammeRow>> Columns =
    [
        new("programma", r => r.Content.Slug),
        new("programma_naam", r => r.Content.Name),
        new("versie", r => r.Content.Publication is { } facts ? CellValues.Written(facts.Version) : null),
        new("herkomst", r => r.Content.Publication is { } facts ? Origins.Written(facts.Origin) : null),
        new("gepubliceerd_op", r => r.Content.Publication?.PublishedAt is { } at ? CellValues.Written(at) : null),
        new("erratum", r => r.Content.Publication?.Erratum),
        new("subsidiegever", r => r.Content.Subsidy?.Funder),
        new("subsidie", r => r.Content.Subsidy is { } subsidy ? CellValues.Written(subsidy.Amount) : null),
        new("domein", r => r.Target.Domain),
        new("engagement", r => r.Target.Promise.Slug),
        new("engagement_naam", r => r.Target.Promise.Name),
        new("belofte", r => r.Target.Promise.Text),
        new("beloofd_aantal", r => CellValues.Written(r.Target.Promise.Number)),
        new("eenheid", r => r.Target.Promise.Unit),
        new("minstens", r => YesOrNo(r.Target.Promise.IsAtLeast)),
        new("soort", r => r.Target.Promise.Kind.Name()),
        new("jaar", r => CellValues.Written(r.Target.Year)),
        new("jaar_begin", r => CellValues.Written(r.Year.Start)),
        new("jaar_einde", r => CellValues.Written(r.Year.End)),
        new("dubbele_investering", r => YesOrNo(r.Target.IsDoubleInvestment)),
        new("acties", r => string.Join(", ", r.Target.Actions.Select(a => a.Code))),
        new("rapporteringsdatum", r => Day(r.Measurement?.Due)),
        new("stand_op", r => Day(r.Measurement?.AsOf)),
        new("aantal", r => r.Measurement is { } measurement ? CellValues.Written(measurement.Value) : null),
        new("bron", r => r.Measurement?.Source),
        new("toelichting", r => r.Measurement?.Comment),
        new("motivering", r => r.Measurement?.Motivation),
        new("besluit_datum", r => Day(r.Measurement?.Decision.SessionDate)),
        new("besluit_nummer", r => r.Measurement?.Decision.Number),
    ];

    public static string Write(ProgrammeContent content) =>
        CsvTable.Write([Columns.Names(), .. Rows(content).Select(row => Columns.Cells(row))]);

    private static IEnumerable<ProgrammeRow> Rows(ProgrammeContent content) =>
        from target in content.Targets
        from measurement in target.Measurements.Cast<PublishedMeasurement?>().DefaultIfEmpty()
        select new ProgrammeRow(content, target, measurement);

    private static string? Day(DateOnly? day) => day is { } known ? CellValues.Written(known) : null;

    private static string YesOrNo(bool answer) => answer ? "ja" : "nee";

    private sealed record ProgrammeRow(ProgrammeContent Content, PublishedTarget Target, PublishedMeasurement? Measurement)
    {
        public PublishedYear Year => Content.YearOf(Target);
    }
}
