using Lier.Portal.Workflow.Values;

namespace Lier.Portal.Workflow.Pictures;

/// <summary>
/// Puts an arrangement on paper. All is reckoned along the road and beside it; only at the end does that become across and down.
/// Before each layer lies a gap, after each row a corridor: there the lines run, each in a lane of its own. A label lies on the
/// level part of its line: across that is the lane in the corridor, down it is the stub that leaves the box.
/// </summary>
internal sealed class Drawing
{
    private const double Margin = 8, Approach = 20, Air = 10, LabelHeight = 18;
    private const double Lane = 12, LabelledLane = 22, FrontPitch = 12, FlankPitch = 15;

    private readonly Outline outline;
    private readonly Cell[] cells;
    private readonly bool isAcross;
    private readonly Traffic traffic;
    private readonly Skyline[] gaps, corridors;
    private readonly int[] gapLanes, corridorLanes;
    private readonly double[] labels, gapStubs, corridorStubs;
    private readonly BoxSize[] sizes;
    private readonly Band[] layers, rows;

    public Drawing(Outline outline, Cell[] cells, PictureDirection direction)
    {
        (this.outline, this.cells, isAcross) = (outline, cells, direction == PictureDirection.Across);
        traffic = isAcross ? new(outline, cells, FlankPitch, WidthOf) : new(outline, cells, LabelHeight + 3, _ => 0);
        (gaps, corridors) = (Skylines(cell => cell.Layer, cell => cell.Row), Skylines(cell => cell.Row, cell => cell.Layer));
        (gapLanes, corridorLanes) = (new int[outline.Ways.Count], new int[outline.Ways.Count]);
        ShareLanes();
        labels = [.. outline.Ways.Select(WidthOf)];
        (gapStubs, corridorStubs) = (new double[gaps.Length + 1], new double[corridors.Length]);
        sizes = Sizes();
        layers = Bands(gaps.Length, cell => cell.Layer, size => size.Along, GapBefore);
        rows = Bands(corridors.Length, cell => cell.Row, size => size.Beside, row => row == 0 ? 0 : CorridorAfter(row - 1) + Approach);
    }

    public WorkflowPicture Picture()
    {
        var nodes = Enumerable.Range(0, cells.Length).OrderBy(stop => cells[stop].Layer).ThenBy(stop => cells[stop].Row).Select(Node);
        var (along, beside) = (layers[^1].End + Margin, rows[^1].End + CorridorAfter(rows.Length - 1) + Margin);
        var arrows = Enumerable.Range(0, outline.Ways.Count).Select(Arrow);
        return new([.. nodes], [.. arrows], isAcross ? along : beside, isAcross ? beside : along);
    }

    private static double WidthOf(Way way) => way.Label.Length == 0 ? 0 : Lettering.Width(way.Label, BoxSize.LabelLetters) + Air;

    /// <summary>One for each layer or row, with two slots for each row or layer that its lanes may pass.</summary>
    private Skyline[] Skylines(Func<Cell, int> each, Func<Cell, int> passed) =>
        [.. Enumerable.Range(0, cells.Max(each) + 1).Select(_ => new Skyline(2 * (cells.Max(passed) + 1)))];

    /// <summary>The shortest first, so that they lie inside the longer ones.</summary>
    private void ShareLanes()
    {
        var turning = Enumerable.Range(0, outline.Ways.Count).Where(number => !traffic.IsStraight[number])
            .OrderBy(number => Math.Abs(From(number).Layer - To(number).Layer))
            .ThenBy(number => Math.Abs(From(number).Row - To(number).Row));
        foreach (var number in turning)
        {
            var (from, to, stays) = (From(number), To(number), traffic.StaysInRow(outline.Ways[number]));
            corridorLanes[number] = corridors[from.Row].Take((2 * from.Layer) + 1, (2 * to.Layer) + (stays ? 1 : 0));
            if (!stays) gapLanes[number] = gaps[to.Layer].Take((2 * from.Row) + 1, 2 * to.Row);
        }
    }

    private BoxSize[] Sizes()
    {
        var widest = new double[cells.Length];
        for (var number = 0; number < labels.Length; number++)
        {
            var (from, label) = (From(number), labels[number]);
            widest[outline.Ways[number].From] = Math.Max(widest[outline.Ways[number].From], label);
            var stub = isAcross || label == 0 ? label : LabelHeight;
            if (traffic.IsStraight[number]) gapStubs[from.Layer + 1] = Math.Max(gapStubs[from.Layer + 1], stub);
            if (!isAcross) corridorStubs[from.Row] = Math.Max(corridorStubs[from.Row], label);
        }

        return [.. outline.Stops.Select(SizeOf)];

        BoxSize SizeOf(Stop stop, int number) => BoxSize.Of(stop, traffic.Flank[number], traffic.Front[number], widest[number], isAcross);
    }

    private double GapBefore(int layer) => layer == 0 && gaps[0].Lanes == 0 ? 0 : gapStubs[layer] + (gaps[layer].Lanes * Lane) + Approach;

    private double CorridorAfter(int row) =>
        corridorStubs[row] + (corridors[row].Lanes * (isAcross ? LabelledLane : Lane));

    private Band[] Bands(int count, Func<Cell, int> bandOf, Func<BoxSize, double> sizeOf, Func<int, double> before)
    {
        var bands = new Band[count];
        foreach (var (cell, size) in cells.Zip(sizes)) bands[bandOf(cell)] = new(0, Math.Max(bands[bandOf(cell)].Size, sizeOf(size)));
        for (var number = 0; number < count; number++)
            bands[number] = bands[number] with { Start = (number == 0 ? Margin : bands[number - 1].End) + before(number) };
        return bands;
    }

    private Cell From(int way) => cells[outline.Ways[way].From];

    private Cell To(int way) => cells[outline.Ways[way].To];

    private (Band Along, Band Beside) Room(int stop)
    {
        var (layer, row, size) = (layers[cells[stop].Layer], rows[cells[stop].Row], sizes[stop]);
        return (new(layer.Middle - (size.Along / 2), size.Along), new(row.Middle - (size.Beside / 2), size.Beside));
    }

    private PictureNode Node(int number)
    {
        var (stop, room) = (outline.Stops[number], Room(number));
        var box = Box(room.Along.Start, room.Beside.Start, room.Along.Size, room.Beside.Size);
        return new(stop.Activity.Id, stop.Ids, stop.Kind, stop.Text, BoxSize.Lines(stop), box);
    }

    private PictureArrow Arrow(int number)
    {
        var way = outline.Ways[number];
        var line = traffic.IsStraight[number] ? Straight(way) : Turning(number, way);
        var (source, target) = (outline.Stops[way.From].Activity.Id, outline.Stops[way.To].Activity.Id);
        return new(source, target, way.Port, way.Label, LabelBox(number, line), [.. line.Select(Point)]);
    }

    private (double Along, double Beside)[] Straight(Way way)
    {
        var (from, to) = (Room(way.From), Room(way.To));
        return [(from.Along.End, from.Beside.Middle), (to.Along.Start, to.Beside.Middle)];
    }

    private (double Along, double Beside)[] Turning(int number, Way way)
    {
        var (from, to) = (Room(way.From), Room(way.To));
        var leaves = from.Along.Start + (traffic.FlankOf(number, arrives: false) * from.Along.Size);
        var pitch = isAcross ? LabelledLane : Lane;
        var lane = rows[From(number).Row].End + corridorStubs[From(number).Row] + ((corridorLanes[number] + (isAcross ? 1 : .5)) * pitch);
        if (traffic.StaysInRow(way))
        {
            var arrives = to.Along.Start + (traffic.FlankOf(number, arrives: true) * to.Along.Size);
            return [(leaves, from.Beside.End), (leaves, lane), (arrives, lane), (arrives, to.Beside.End)];
        }

        var turn = layers[To(number).Layer].Start - Approach - ((gapLanes[number] + .5) * Lane);
        var front = to.Beside.Middle + (traffic.FrontOf(number) * FrontPitch);
        return [(leaves, from.Beside.End), (leaves, lane), (turn, lane), (turn, front), (to.Along.Start, front)];
    }

    private PictureBox LabelBox(int number, (double Along, double Beside)[] line)
    {
        var (from, to, width) = (From(number), To(number), labels[number]);
        if (width == 0) return default;
        if (traffic.IsStraight[number])
        {
            var (end, middle) = (layers[from.Layer].End, rows[from.Row].Middle);
            return isAcross ? new(end, middle - LabelHeight - 2, width, LabelHeight) : new(middle + Air, end, width, LabelHeight);
        }

        if (!isAcross) return new(rows[from.Row].End, line[0].Along - LabelHeight - 1, width, LabelHeight);
        var (left, right) = Stretch(number, from, to);
        var start = Math.Clamp(((line[1].Along + line[2].Along) - width) / 2, left, right - width);
        return new(start, line[1].Beside - LabelHeight - 1, width, LabelHeight);
    }

    /// <summary>What a lane across has to itself: the layers it leaves and arrives at, and all between.</summary>
    private (double Left, double Right) Stretch(int number, Cell from, Cell to)
    {
        var (first, last) = (Math.Min(from.Layer, to.Layer), Math.Max(from.Layer, to.Layer));
        if (traffic.StaysInRow(outline.Ways[number])) return (layers[first].Start, layers[last].End);
        if (from.Layer < to.Layer) return (layers[first].Start, layers[to.Layer].Start);
        return (to.Layer == 0 ? Margin : layers[to.Layer - 1].End, layers[from.Layer].End);
    }

    private PictureBox Box(double along, double beside, double length, double breadth) =>
        isAcross ? new(along, beside, length, breadth) : new(beside, along, breadth, length);

    private PicturePoint Point((double Along, double Beside) at) => isAcross ? new(at.Along, at.Beside) : new(at.Beside, at.Along);
}
