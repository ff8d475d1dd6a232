namespace Lier.Portal.Workflow.Pictures;

/// <summary>
/// A layout of our own: a stop stands one further than the last that leads to it, not counting the ways that go back.
/// Loops and not recursion, because a file may be deeper than the stack.
/// </summary>
internal sealed class Layers
{
    private readonly Outline outline;
    private readonly ILookup<int, Way> after;
    private readonly List<Way> ahead = [];
    private readonly List<int> order = [];
    private readonly bool[] seen;
    private readonly HashSet<int> open = [];
    private readonly Stack<(int Stop, IEnumerator<Way> Ways)> path = [];

    private Layers(Outline outline)
    {
        this.outline = outline;
        after = outline.Ways.ToLookup(way => way.From);
        seen = new bool[outline.Stops.Count];
        foreach (var stop in Enumerable.Range(0, outline.Stops.Count).Prepend(outline.Start))
        {
            if (!seen[stop]) Explore(stop);
        }

        order.Reverse();
    }

    public static Cell[] Of(Outline outline) => outline.Stops.Count == 0 ? [] : new Layers(outline).Cells();

    /// <summary>Depth first; a way to a stop that is still open goes back. A stop is in the order before all that it leads to.</summary>
    private void Explore(int start)
    {
        Enter(start);
        while (path.TryPeek(out var top))
        {
            if (!top.Ways.MoveNext())
            {
                path.Pop();
                open.Remove(top.Stop);
                order.Add(top.Stop);
            }
            else if (!open.Contains(top.Ways.Current.To))
            {
                ahead.Add(top.Ways.Current);
                if (!seen[top.Ways.Current.To]) Enter(top.Ways.Current.To);
            }
        }
    }

    private void Enter(int stop)
    {
        seen[stop] = true;
        open.Add(stop);
        path.Push((stop, after[stop].GetEnumerator()));
    }

    /// <summary>A stop stands in the row of the one before it if that is free, else in the next row that is.</summary>
    private Cell[] Cells()
    {
        var layers = new int[outline.Stops.Count];
        var rows = new int[outline.Stops.Count];
        var before = ahead.ToLookup(way => way.To, way => way.From);
        var taken = new HashSet<Cell>();
        foreach (var stop in order)
        {
            layers[stop] = before[stop].Select(one => layers[one] + 1).DefaultIfEmpty().Max();
            rows[stop] = before[stop].Select(one => rows[one]).DefaultIfEmpty().Min();
            while (!taken.Add(new(layers[stop], rows[stop]))) rows[stop]++;
        }

        return [.. layers.Zip(rows, (layer, row) => new Cell(layer, row))];
    }
}
