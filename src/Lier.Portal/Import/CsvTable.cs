using System.Text;

namespace Lier.Portal.Import;

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

    /// <summary>Every row with the line that it begins on, counted from 1; empty lines are passed over. Quotes that do not close end with the text.</summary>
    public static IEnumerable<(int Line, IReadOnlyList<string> Cells)> Read(string text)
    {
        var (cells, cell, line, begun) = (new List<string>(), new StringBuilder(), 1, 1);
        var isQuoted = false;
        for (var at = text.StartsWith('\uFEFF') ? 1 : 0; at < text.Length; at++)
        {
            var c = text[at];
            if (c == '\n') line++;
            if (isQuoted && c == Quote && at + 1 < text.Length && text[at + 1] == Quote) cell.Append(text[++at]);
            else if (c == Quote && (isQuoted || cell.Length == 0)) isQuoted = !isQuoted;
            else if (isQuoted || (c is not (Separator or '\r' or '\n'))) cell.Append(c);
            else if (c == Separator) EndCell();
            else if (c == '\n')
            {
                EndCell();
                if (cells is not [""]) yield return (begun, cells);
                (cells, begun) = ([], line);
            }
        }

        EndCell();
        if (cells is not [""]) yield return (begun, cells);

        void EndCell()
        {
            cells.Add(SpreadsheetCell.Read(cell.ToString()));
            cell.Clear();
        }
    }

    private static string Quoted(string cell) => $"{Quote}{SpreadsheetCell.Write(cell).Replace("\"", "\"\"", StringComparison.Ordinal)}{Quote}";
}
