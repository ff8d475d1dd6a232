using Lier.Portal.Documents.Problems;
using Lier.Portal.Documents.ReportText;
using Lier.Portal.Documents.Sheets;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.Progress;
using Lier.Portal.Domain.Published;

namespace Lier.Portal.Documents.Tables;

/// <summary>
/// Reads what <see cref="ReportCsv"/> and <see cref="BudgetCsv"/> write; at the end it proves that writing gives the same rows again.
/// </summary>
public static class ReportCsvReader
{
    private const string DayExpected = "een dag zoals 2020-01-31";
    private static readonly string[] OfReport = [.. ReportCsv.Columns.Take(10).Select(c => c.Name)];
    private static readonly string[] OfNote = [.. ReportCsv.Columns.Skip(22).Select(c => c.Name)];

    public static bool IsOne(string text) => text.TrimStart('\uFEFF', '"').StartsWith(ReportCsv.Period, StringComparison.Ordinal);

    /// <param name="budgets">The table of the budgets; without it the report has no amounts.</param>
    public static ReportReading Read(string text, string? budgets, ReportingPeriod period)
    {
        var problems = new List<ReportProblem>();
        var rows = new CsvRows(text, ReportCsv.Columns.Names(), problems).All;
        if (rows.Count == 0 && problems.Count == 0) problems.Add(new(1, "", "een rij onder de namen van de kolommen"));
        if (problems.Count > 0) return new(null, problems, []);

        var top = rows[0].Line;
        var lines = new Dictionary<string, int> { ["period"] = top, ["changedAssumptions"] = top, ["changedRisks"] = top };
        var content = Content(rows, lines, problems);
        if (problems.Count == 0 && budgets is not null) content = BudgetCsvReader.Add(content, budgets, lines, problems);
        var reading = ContentCheck.Run(content, period, place => PlaceLines.Find(lines, place), problems);
        if (reading.Content is not null) Prove(rows, ReportCsv.Rows(content), problems);
        return problems.Count > 0 ? new(null, [.. problems.OrderBy(p => p.Line)], reading.Warnings) : reading;
    }

    private static ReportContent Content(IReadOnlyList<CsvRow> rows, Dictionary<string, int> lines, List<ReportProblem> problems)
    {
        var first = rows[0];
        Same(rows, OfReport);
        var period = first.Need(ReportCsv.Period, Period, "een periode zoals 2021-H1");
        if (problems.Count > 0) return new(period, []);
        var objectives = rows.GroupBy(r => r["doelstelling_code"])
            .Select((group, at) => Objective([.. group], $"objectives[{at}]", lines))
            .ToList();
        return new(period, objectives, first["gewijzigde_assumpties"], first["gewijzigde_risicos"], Facts(first));
    }

    private static ReportingPeriod? Period(string cell) => ReportingPeriod.TryParse(cell, null, out var period) ? period : null;

    private static PublicationFacts? Facts(CsvRow row)
    {
        if (row.Read("versie", CellValues.Number, "het nummer van de versie") is not { } version) return null;
        return new(
            version,
            row.Need("herkomst", Origins.Find, "ingelezen of portaal"),
            row.Read("gepubliceerd_op", CellValues.Instant, "een ogenblik zoals 2022-02-01T09:30:00.000Z"),
            row["burgemeester"],
            Decision(row, "besluit_datum", "besluit_nummer"),
            row["erratum"]);
    }

    private static ReportedObjective Objective(IReadOnlyList<CsvRow> rows, string place, Dictionary<string, int> lines)
    {
        lines[place] = rows[0].Line;
        Same(rows, "doelstelling_titel", "doelstelling_evaluatie");
        var plans = rows.Where(r => r.Has("actieplan_code"))
            .GroupBy(r => r["actieplan_code"])
            .Select((group, at) => Plan([.. group], $"{place}.plans[{at}]", lines))
            .ToList();
        return new(rows[0]["doelstelling_code"], rows[0]["doelstelling_titel"], plans, null, rows[0]["doelstelling_evaluatie"]);
    }

    private static ReportedPlan Plan(IReadOnlyList<CsvRow> rows, string place, Dictionary<string, int> lines)
    {
        lines[place] = rows[0].Line;
        Same(rows, "actieplan_titel", "actieplan_beschrijving");
        var actions = rows.Where(r => r.Has("actie_code")).Select((row, at) => Action(row, $"{place}.actions[{at}]", lines)).ToList();
        return new(rows[0]["actieplan_code"], rows[0]["actieplan_titel"], rows[0]["actieplan_beschrijving"], null, actions);
    }

    private static ReportedAction Action(CsvRow row, string place, Dictionary<string, int> lines)
    {
        lines[place] = row.Line;
        return new(
            row["actie_code"], row["actie_titel"], row["actie_beschrijving"], row["bevoegde_schepen"],
            row.Need("startdatum", CellValues.Day, DayExpected), row.Need("einddatum", CellValues.Day, DayExpected), Note(row));
    }

    private static ReportedNote? Note(CsvRow row)
    {
        const string StatusExpected = "het cijfer van een status: 0, 1, 2, 3, 4 of 9";
        if (row.Read("status", cell => (ActionStatus?)CellValues.Number(cell), StatusExpected) is { } status)
        {
            foreach (var light in NoteFields.Lights) row.Read(light.Public.Column, LightText.Find, "groen, oranje of rood");
            var note = new ReportedNote(
                status, row["status_tekst"], "", "",
                Version: row.Read("nota_versie", CellValues.Number, "het nummer van de versie"),
                Decision: Decision(row, "nota_besluit_datum", "nota_besluit_nummer"));
            return NoteFields.BesideStatus.Aggregate(note, (read, field) => field.Read(read, row[field.Public.Column]));
        }

        if (OfNote.FirstOrDefault(row.Has) is { } column) row.Problem(column, "een lege cel: zonder status is er geen nota");
        return null;
    }

    private static ReportedDecision? Decision(CsvRow row, string day, string number)
    {
        if (!row.Has(day) && !row.Has(number)) return null;
        if (!row.Has(number)) row.Problem(number, "het nummer van het besluit");
        return new(row.Need(day, CellValues.Day, DayExpected), row[number]);
    }

    private static void Same(IReadOnlyList<CsvRow> rows, params string[] columns)
    {
        foreach (var row in rows)
            foreach (var column in columns)
                if (row[column] != rows[0][column]) row.Problem(column, $"hetzelfde als op regel {rows[0].Line}");
    }

    /// <summary>What the writer would not give back in the same row was not understood: never a silent loss.</summary>
    internal static void Prove(IReadOnlyList<CsvRow> rows, IEnumerable<IReadOnlyList<string>> written, List<ReportProblem> problems)
    {
        foreach (var (row, again) in rows.Zip(written))
            if (!row.Cells.SequenceEqual(again))
            {
                var expected = $"«{string.Join(';', again)}», zoals het portaal deze rij zou teruggeven: "
                    + "rijen van één doelstelling en één actieplan staan bij elkaar";
                problems.Add(new(row.Line, string.Join(';', row.Cells), expected));
                return;
            }
    }
}
