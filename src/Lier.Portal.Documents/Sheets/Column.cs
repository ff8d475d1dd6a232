namespace Lier.Portal.Documents.Sheets;

/// <summary>A column of an exported table: its name, and what stands in it for a row.</summary>
internal sealed record Column<TRow>(string Name, Func<TRow, string?> Of)
{
    public string Cell(TRow row) => Of(row) ?? "";
}

/// <summary>The columns of a table, taken together.</summary>
internal static class Columns
{
    public static IReadOnlyList<string> Names<TRow>(this IReadOnlyList<Column<TRow>> columns) => [.. columns.Select(c => c.Name)];

    public static IReadOnlyList<string> Cells<TRow>(this IReadOnlyList<Column<TRow>> columns, TRow row) =>
        [.. columns.Select(c => c.Cell(row))];
}
