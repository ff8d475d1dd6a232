namespace Lier.Portal.Workflow.Pictures;

/// <summary>How much room a box takes along the road and beside it: for its words, and for the lines that meet it.</summary>
internal readonly record struct BoxSize(double Along, double Beside)
{
    public const double TextLetters = 15, LabelLetters = 13.5;
    private const double LineHeight = 19, Padding = 12, StateLine = 18, WidestText = 130, LeastWidth = 104;
    private const double FrontRoom = 12;

    public static IReadOnlyList<string> Lines(Stop stop) => Lettering.Wrap(stop.Text, WidestText, TextLetters);

    /// <param name="stop">Whose words are in it.</param>
    /// <param name="flank">How long its flank must be for the lines that meet it.</param>
    /// <param name="front">How many lines meet its front beside the straight one.</param>
    /// <param name="widestLabel">Of the lines that leave it: a label may have no more room than the box above it.</param>
    /// <param name="isAcross">The direction of the road.</param>
    public static BoxSize Of(Stop stop, double flank, int front, double widestLabel, bool isAcross)
    {
        var lines = Lines(stop);
        var width = Math.Max(LeastWidth, lines.Max(line => Lettering.Width(line, TextLetters)) + (2 * Padding));
        var height = StateLine + (lines.Count * LineHeight) + (2 * Padding);
        var fronts = (front + 3) * FrontRoom;
        return isAcross
            ? new(Math.Max(Math.Max(width, widestLabel), flank), Math.Max(height, fronts))
            : new(Math.Max(height, flank), Math.Max(width, fronts));
    }
}
