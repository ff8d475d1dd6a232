using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Lier.Portal.Domain.College;

namespace Lier.Portal.College;

/// <summary>The appendix of a decision in Word: a row per version, with its fingerprint; the head is repeated on every page.</summary>
internal static class VersionsTable
{
    private static readonly (string Title, string Width)[] Columns = [("Actie", "1700"), ("Titel", "2700"), ("Versie", "800"), ("SHA-256", "4400")];

    public static Table Make(IReadOnlyList<DecidedNote> notes) => new([
        new TableProperties(
            new TableStyle { Val = DocumentStyles.Table }, new TableWidth { Type = TableWidthUnitValues.Dxa, Width = "9600" }, new TableLayout { Type = TableLayoutValues.Fixed },
            new TableLook { Val = "0020", FirstRow = true, LastRow = false, FirstColumn = false, LastColumn = false, NoHorizontalBand = true, NoVerticalBand = true }),
        new TableGrid(Columns.Select(c => new GridColumn { Width = c.Width })),
        Row([.. Columns.Select(c => c.Title)], isHead: true),
        .. notes.Select(n => Row([n.Code, n.Title, $"{n.VersionNumber}", n.Sha256])),
    ]);

    private static TableRow Row(string[] texts, bool isHead = false)
    {
        var properties = new TableRowProperties(new CantSplit());
        if (isHead) properties.Append(new TableHeader());
        return new TableRow([properties, .. texts.Select((text, column) => Cell(text, Columns[column].Width))]);
    }

    private static TableCell Cell(string text, string width) =>
        new(new TableCellProperties(new TableCellWidth { Type = TableWidthUnitValues.Dxa, Width = width }), DecisionDocument.Styled(text, DocumentStyles.InTable));
}
