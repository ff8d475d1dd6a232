namespace Lier.Portal.Workflow.Pictures;

/// <summary>The lanes of one corridor: whoever runs over the same stretch as another gets a lane further out.</summary>
internal sealed class Skyline(int slots)
{
    private readonly int[] heights = new int[slots];

    /// <summary>How many lanes there are.</summary>
    public int Lanes { get; private set; }

    /// <summary>Takes the first lane outside all that lie over these slots; both ends count.</summary>
    public int Take(int one, int other)
    {
        var stretch = heights.AsSpan(Math.Min(one, other), Math.Abs(one - other) + 1);
        var lane = 0;
        foreach (var height in stretch) lane = Math.Max(lane, height);
        stretch.Fill(lane + 1);
        Lanes = Math.Max(Lanes, lane + 1);
        return lane;
    }
}
