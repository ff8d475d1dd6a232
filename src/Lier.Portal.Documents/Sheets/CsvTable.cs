using System.Text;

namespace Lier.Portal.Documents.Sheets;

/// <summary>
/// A table as text (RFC 4180) that a spreadsheet in Flanders opens well: a byte order mark, semicolons between the cells, every cell
/// in quotes, lines that end in CR LF. Reading also takes cells without quotes and other line ends.
/// </summary>
internal static class CsvTable
{
    private const char Separator = ';';
    private const char Quote = '"';

    public static string Write(IEnumerable<IReadOnlyList<string>> rows)
    {
        var text = new StringBuilder("\uFEFF");
        foreach (var row in rows) text.AppendJoin(Separator, row.Select(Quoted)).Append("\r\n");
        return text.ToString();
    }

    /// <summary>
    /// Every row with the line that it begins on, counted from 1; empty lines are passed over. Quotes that do not close end with the text.
    /// </summary>
    public static IEnumerable<(int Line, IReadOnlyList<string> Cells)> Read(string text) =>
        CsvText.Read(text, Separator).Select(row => (row.Line, (IReadOnlyList<string>)[.. row.Cells.Select(SpreadsheetCell.Read)]));

    private static string Quoted(string cell) =>
        $"{Quote}{SpreadsheetCell.Write(cell).Replace("\"", "\"\"", StringComparison.Ordinal)}{Quote}";
}
