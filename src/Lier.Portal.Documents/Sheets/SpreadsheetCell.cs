using System.Text.RegularExpressions;

namespace Lier.Portal.Documents.Sheets;

/// <summary>
/// A text as it may stand in a spreadsheet's cell: what a spreadsheet would take for a formula gets an apostrophe before it, which
/// reading takes away again. A plain amount is no formula.
/// </summary>
internal static partial class SpreadsheetCell
{
    public static string Write(string text) => LooksLikeFormula().IsMatch(text) && !Amount().IsMatch(text) ? $"'{text}" : text;

    public static string Read(string cell) => cell.StartsWith('\'') && LooksLikeFormula().IsMatch(cell[1..]) ? cell[1..] : cell;

    // The apostrophes in front count too, so that a text that has one already is told from one that was given one.
    [GeneratedRegex(@"\A'*(?:[\t\r\n]|\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])")]
    private static partial Regex LooksLikeFormula();

    [GeneratedRegex(@"\A-?[0-9]+,[0-9]{2}\z")]
    private static partial Regex Amount();
}
