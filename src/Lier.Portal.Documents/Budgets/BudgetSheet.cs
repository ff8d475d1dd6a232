using Lier.Portal.Documents.Problems;
using Lier.Portal.Documents.Sheets;
using Lier.Portal.Domain;

namespace Lier.Portal.Documents.Budgets;

/// <summary>A CSV file as rows below a row of titles; what stands above the titles does not count.</summary>
public sealed record BudgetSheet(SheetRow Titles, IReadOnlyList<SheetRow> Rows)
{
    public const int MostRows = 5_000;
    public const int MostColumns = 60;

    private const int LongestCell = 500;

    /// <summary>
    /// Reads a file that breaks no rule of CSV; the separator is found out, or told by a first line such as <c>sep=;</c>.
    /// </summary>
    /// <exception cref="RefusedException">It is no table with titles, or too large.</exception>
    public static (BudgetSheet? Sheet, IReadOnlyList<ReportProblem> Problems) Read(string text)
    {
        var problems = new List<ReportProblem>();
        var rows = ReadRows(text, problems);
        return problems.Count > 0 ? (null, problems) : (WithTitles(rows), []);
    }

    private static List<SheetRow> ReadRows(string text, List<ReportProblem> problems)
    {
        var rows = new List<SheetRow>();
        foreach (var (line, cells) in CsvText.Read(text, broken: Refuse))
        {
            var row = ReadRow(line, cells);
            if (row.IsBlank) continue;
            if (rows.Count > MostRows)
                throw Refused($"Het bestand heeft meer dan {MostRows} regels; zo lang is geen lijst met bedragen.");
            rows.Add(row);
        }

        return rows;

        void Refuse(int line, string row) =>
            problems.Add(new(
                line,
                row.ReplaceLineEndings(" "),
                "aanhalingstekens rond een hele cel, en twee na elkaar voor één in de cel"));
    }

    private static SheetRow ReadRow(int line, IReadOnlyList<string> read)
    {
        var cells = read.Select(Words).ToList();
        var count = cells.FindLastIndex(c => c.Length > 0) + 1;
        if (count > MostColumns) throw Refused($"Regel {line} heeft {count} kolommen; er kunnen er hoogstens {MostColumns} zijn.");
        if (cells.Exists(c => c.Length > LongestCell))
            throw Refused($"Regel {line} heeft een cel van meer dan {LongestCell} tekens; zo lang is geen cel in een lijst met bedragen.");
        return new(line, cells[..count]);
    }

    private static string Words(string cell) =>
        string.Join(' ', cell.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static BudgetSheet WithTitles(List<SheetRow> rows)
    {
        var at = ColumnGuess.IndexOfTitles(rows);
        if (at < 0)
            throw Refused("Het bestand heeft geen rij met kolomtitels, zoals “Code”, “Soort” en “Geboekt 2021”, "
                + "of de kolommen zijn niet gescheiden door puntkomma’s, komma’s of tabs.");
        return at + 1 < rows.Count
            ? new(rows[at], rows[(at + 1)..])
            : throw Refused("Het bestand heeft alleen kolomtitels en geen bedragen.");
    }

    private static RefusedException Refused(string why) => new(why, "file");
}
