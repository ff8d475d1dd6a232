using DocumentFormat.OpenXml.Wordprocessing;

namespace Lier.Portal.Documents.Word;

/// <summary>A table in Word; its head is repeated on every page.</summary>
internal static class WordTable
{
    /// <param name="columns">The head of each column, and its width in twentieths of a point.</param>
    public static Table Make(IReadOnlyList<(string Title, int Width)> columns, IEnumerable<IReadOnlyList<string>> rows) => new([
        new TableProperties(
            new TableStyle { Val = WordStyles.Table },
            new TableWidth { Type = TableWidthUnitValues.Dxa, Width = $"{columns.Sum(c => c.Width)}" },
            new TableLayout { Type = TableLayoutValues.Fixed },
            Look()),
        new TableGrid(columns.Select(c => new GridColumn { Width = $"{c.Width}" })),
        Row([.. columns.Select(c => c.Title)], columns, isHead: true),
        .. rows.Select(row => Row(row, columns)),
    ]);

    private static TableRow Row(IReadOnlyList<string> texts, IReadOnlyList<(string Title, int Width)> columns, bool isHead = false)
    {
        var properties = new TableRowProperties(new CantSplit());
        if (isHead) properties.Append(new TableHeader());
        return new TableRow([properties, .. texts.Zip(columns, (text, column) => Cell(text, column.Width))]);
    }

    private static TableLook Look() => new()
    {
        Val = "0020",
        FirstRow = true,
        LastRow = false,
        FirstColumn = false,
        LastColumn = false,
        NoHorizontalBand = true,
        NoVerticalBand = true,
    };

    private static TableCell Cell(string text, int width) => new(
        new TableCellProperties(new TableCellWidth { Type = TableWidthUnitValues.Dxa, Width = $"{width}" }),
        WordFile.Styled(text, WordStyles.InTable));
}
