namespace Lier.Portal.Workflow.Pictures;

/// <summary>Gives every stop a cell of its own: the designer's arrangement where there is one that can be used, else ours.</summary>
internal static class Arrangement
{
    /// <summary>Middles closer than this are in the same column or row: nobody places a box to the pixel.</summary>
    private const double ColumnTolerance = 80, RowTolerance = 40;

    public static Cell[] Of(Outline outline) => FromDesigner(outline) ?? Layers.Of(outline);

    /// <summary>Null when a stop has no place, two share one, or most of the page would stay empty.</summary>
    private static Cell[]? FromDesigner(Outline outline)
    {
        if (!outline.IsDesigned) return null;
        var boxes = outline.Stops.Select(stop => stop.Activity.Designed!.Value).ToList();
        var columns = Ranks([.. boxes.Select(box => box.X + (box.Width / 2))], ColumnTolerance);
        var rows = Ranks([.. boxes.Select(box => box.Y + (box.Height / 2))], RowTolerance);
        var cells = columns.Zip(rows, (column, row) => new Cell(column, row)).ToArray();
        var room = (columns.Max() + 1L) * (rows.Max() + 1);
        return cells.Distinct().Count() == cells.Length && room <= (3 * cells.Length) + 12 ? cells : null;
    }

    private static int[] Ranks(double[] places, double tolerance)
    {
        var ranks = new int[places.Length];
        var (rank, first) = (-1, double.NegativeInfinity);
        foreach (var number in Enumerable.Range(0, places.Length).OrderBy(number => places[number]))
        {
            if (places[number] - first > tolerance) (rank, first) = (rank + 1, places[number]);
            ranks[number] = rank;
        }

        return ranks;
    }
}

/// <summary>The place of a stop: how far along the road, and how far beside it.</summary>
internal readonly record struct Cell(int Layer, int Row);
