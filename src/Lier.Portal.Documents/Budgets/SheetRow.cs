namespace Lier.Portal.Documents.Budgets;

/// <summary>
/// One row of a CSV file, with the line (counted from 1) where it starts. Blanks around and within a cell are single spaces.
/// </summary>
public sealed record SheetRow(int Line, IReadOnlyList<string> Cells)
{
    public string Text => string.Join("; ", Cells);

    public bool IsBlank => Cells.All(c => c.Length == 0);

    /// <summary>A row may be shorter than the others: what it leaves out is empty.</summary>
    public string this[int column] => column < Cells.Count ? Cells[column] : "";

    /// <summary>As a spreadsheet names its columns: A … Z, AA, AB, ….</summary>
    public static string Letters(int column) => (column < 26 ? "" : Letters(column / 26 - 1)) + (char)('A' + column % 26);
}
