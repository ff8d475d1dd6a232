using CsvHelper;

namespace Lier.Portal.Documents.Sheets;

/// <summary>CSV (RFC 4180) as rows: the one place that knows CsvHelper, and how it is set.</summary>
public static class CsvText
{
    /// <summary>Every row with the line that it begins on, counted from 1 as an editor counts; empty lines are passed over.</summary>
    /// <param name="separator">Between the cells; without it found out, or told by a first line such as <c>sep=;</c>.</param>
    /// <param name="broken">Is told line and text of each row whose quotes break a rule; the row is read all the same.</param>
    public static IEnumerable<(int Line, IReadOnlyList<string> Cells)> Read(
        string text, char? separator = null, Action<int, string>? broken = null)
    {
        var options = new CsvReaderOptions
        {
            HasHeader = false,
            Separator = separator,
            TrackLineNumbers = true,
            OnMalformedRecord = broken is null ? null : bad => broken((int)bad.LineNumber, bad.RawRecord),
        };
        using var reader = CsvReader.FromText(text, options);
        while (reader.Read())
        {
            var cells = reader.Current.ToArray();
            if (cells is not [""]) yield return ((int)reader.LineNumber, cells);
        }
    }
}
