using Lier.Portal.Domain;

namespace Lier.Portal.Documents.Budgets;

/// <summary>
/// What a point means in the amounts of one file: as somebody says, or as the amounts that can be read in one way only show.
/// </summary>
public static class PointInFile
{
    private static readonly BudgetColumn[] NoAmounts = [BudgetColumn.Code, BudgetColumn.Kind, BudgetColumn.Direction];

    /// <exception cref="RefusedException">The amounts do not tell, or contradict each other; it names where.</exception>
    public static PointMeaning Of(BudgetSheet sheet, ColumnChoice choice)
    {
        if (choice.Point is not PointMeaning.Unknown) return choice.Point;
        var columns = choice.Columns.Where(c => !NoAmounts.Contains(c.Key)).Select(c => c.Value).ToList();
        var cells = sheet.Rows.SelectMany(row => columns.Select(c => new Place(row.Line, row[c]))).ToList();
        var thousands = cells.Find(c => AmountText.Tells(c.Cell) is PointMeaning.Thousands);
        var decimals = cells.Find(c => AmountText.Tells(c.Cell) is PointMeaning.Decimals);
        return (thousands, decimals) switch
        {
            ({ } dutch, { } other) => throw Asked(
                $"Regel {dutch.Line} schrijft “{dutch.Cell}” en regel {other.Line} “{other.Cell}”: "
                    + "de ene keer is de komma het decimaalteken, de andere keer de punt."),
            (null, { }) => PointMeaning.Decimals,
            (null, null) when cells.Find(c => AmountText.IsAmbiguous(c.Cell)) is { } doubt => throw Asked(
                $"“{doubt.Cell}” op regel {doubt.Line} kan op twee manieren gelezen worden, "
                    + "en geen ander bedrag in het bestand geeft uitsluitsel."),
            _ => PointMeaning.Thousands,
        };
    }

    private static RefusedException Asked(string why) => new($"{why} Kies wat de punt in een bedrag betekent.", "point");

    private sealed record Place(int Line, string Cell);
}
