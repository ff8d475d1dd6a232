using Lier.Portal.Documents.Problems;

namespace Lier.Portal.Documents.Sheets;

/// <summary>The rows of a table that somebody brings, whose head must name exactly the columns that are expected.</summary>
internal sealed class CsvRows
{
    private readonly List<CsvRow> rows = [];

    public CsvRows(string text, IReadOnlyList<string> columns, List<ReportProblem> problems)
    {
        IReadOnlyList<string>? head = null;
        foreach (var (line, cells) in CsvTable.Read(text))
        {
            if (head is null)
            {
                head = cells;
                if (!head.SequenceEqual(columns))
                    problems.Add(new(line, string.Join(';', cells), $"de kolommen {string.Join(';', columns)}"));
            }
            else if (cells.Count != columns.Count)
            {
                var expected = $"{columns.Count} cellen, gescheiden door een puntkomma; er staan er {cells.Count}";
                problems.Add(new(line, string.Join(';', cells), expected));
            }
            else
            {
                rows.Add(new CsvRow(line, columns, cells, problems));
            }
        }
    }

    public IReadOnlyList<CsvRow> All => rows;
}

/// <summary>One row; a cell that does not read as what is asked of it becomes a problem that names line and column.</summary>
internal sealed class CsvRow(int line, IReadOnlyList<string> columns, IReadOnlyList<string> cells, List<ReportProblem> problems)
{
    public int Line => line;
    public IReadOnlyList<string> Cells => cells;

    public string this[string column] => cells[columns.IndexOf(column)];

    public bool Has(string column) => this[column].Length > 0;

    /// <summary>Null for an empty cell.</summary>
    public T? Read<T>(string column, Func<string, T?> read, string expected)
        where T : struct
    {
        if (!Has(column)) return null;
        if (read(this[column]) is { } value) return value;
        Problem(column, expected);
        return null;
    }

    /// <summary>A cell that must be filled in.</summary>
    public T Need<T>(string column, Func<string, T?> read, string expected)
        where T : struct
    {
        if (Has(column)) return Read(column, read, expected) ?? default;
        Problem(column, expected);
        return default;
    }

    public void Problem(string column, string expected) => problems.Add(new(line, $"{column}: {this[column]}", expected));
}

file static class Positions
{
    public static int IndexOf(this IReadOnlyList<string> columns, string column)
    {
        for (var at = 0; at < columns.Count; at++)
            if (columns[at] == column) return at;
        throw new ArgumentException($"There is no column {column}.", nameof(column));
    }
}
