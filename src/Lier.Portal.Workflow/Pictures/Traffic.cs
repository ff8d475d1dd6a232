namespace Lier.Portal.Workflow.Pictures;

/// <summary>
/// Which way leaves and arrives at which side of its boxes. A way to the next box in the same row goes straight on. Every other way
/// leaves by the box's flank, runs along its row, and either comes back to the flank of a box in that row or turns, just before the
/// layer of its target, to the front of it. So a line never meets a box that it has no business with.
/// </summary>
internal sealed class Traffic
{
    private readonly Outline outline;
    private readonly Cell[] cells;
    private readonly Dictionary<(int Way, bool Arrives), double> flanks = [];
    private readonly Dictionary<int, int> fronts = [];

    /// <param name="outline">The ways.</param>
    /// <param name="cells">Where the stops are.</param>
    /// <param name="pitch">The least distance between two lines at a flank.</param>
    /// <param name="roomInLoop">What a way needs besides, between where it leaves and where it comes back to the same box.</param>
    public Traffic(Outline outline, Cell[] cells, double pitch, Func<Way, double> roomInLoop)
    {
        (this.outline, this.cells) = (outline, cells);
        (Flank, Front) = (new double[cells.Length], new int[cells.Length]);
        IsStraight = StraightOnes();
        ShareFlanks(pitch, roomInLoop);
        ShareFronts();
    }

    /// <summary>Per stop, how long its flank must be for the lines that leave and arrive there.</summary>
    public double[] Flank { get; }

    /// <summary>Per stop, how many lines arrive at its front, not counting the one that comes straight.</summary>
    public int[] Front { get; }

    public bool[] IsStraight { get; }

    public bool StaysInRow(Way way) => cells[way.From].Row == cells[way.To].Row;

    /// <summary>Where on the flank, from 0 to 1.</summary>
    public double FlankOf(int way, bool arrives) =>
        flanks[(way, arrives)] / Flank[arrives ? outline.Ways[way].To : outline.Ways[way].From];

    /// <summary>Which place at the front, counted from the middle: 0 is the middle itself, then -1, 1, -2, 2, …</summary>
    public int FrontOf(int way) => fronts[way];

    private bool[] StraightOnes()
    {
        var next = new Dictionary<int, int>();
        foreach (var row in Enumerable.Range(0, cells.Length).GroupBy(stop => cells[stop].Row))
        {
            var ordered = row.OrderBy(stop => cells[stop].Layer).ToList();
            foreach (var (one, other) in ordered.Zip(ordered.Skip(1))) next[one] = other;
        }

        return [.. outline.Ways.Select(way => next.TryGetValue(way.From, out var other) && other == way.To && next.Remove(way.From))];
    }

    /// <summary>In the order in which the lanes lie, so that lines from one flank do not cross each other.</summary>
    private void ShareFlanks(double pitch, Func<Way, double> roomInLoop)
    {
        foreach (var flank in FlankEnds().GroupBy(end => end.Stop))
        {
            var ordered = flank.OrderBy(end => Math.Sign(end.Distance)).ThenBy(end => -end.Distance)
                .ThenBy(end => end.Distance > 0 ? -end.Way : end.Way).ThenBy(end => !end.Arrives);
            var (at, previous) = (0.0, -1);
            foreach (var end in ordered)
            {
                at += pitch + (end.Way == previous ? roomInLoop(outline.Ways[end.Way]) : 0);
                (flanks[(end.Way, end.Arrives)], previous) = (at, end.Way);
            }

            Flank[flank.Key] = at + pitch;
        }
    }

    /// <summary>Where a line meets a flank, and how many layers its lane goes from there: ahead, or back when less than nothing.</summary>
    private IEnumerable<(int Stop, double Distance, int Way, bool Arrives)> FlankEnds()
    {
        for (var number = 0; number < outline.Ways.Count; number++)
        {
            if (IsStraight[number]) continue;
            var way = outline.Ways[number];
            var distance = cells[way.To].Layer - cells[way.From].Layer - (StaysInRow(way) ? 0 : .5);
            yield return (way.From, distance, number, false);
            if (StaysInRow(way)) yield return (way.To, -distance, number, true);
        }
    }

    private void ShareFronts()
    {
        var straight = outline.Ways.Where((_, number) => IsStraight[number]).Select(way => way.To).ToHashSet();
        for (var number = 0; number < outline.Ways.Count; number++)
        {
            var way = outline.Ways[number];
            if (IsStraight[number] || StaysInRow(way)) continue;
            var place = Front[way.To]++ + (straight.Contains(way.To) ? 1 : 0);
            fronts[number] = place % 2 == 0 ? place / 2 : -(place + 1) / 2;
        }
    }
}
