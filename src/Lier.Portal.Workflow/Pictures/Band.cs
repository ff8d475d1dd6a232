namespace Lier.Portal.Workflow.Pictures;

/// <summary>The stretch of paper that a layer or a row takes.</summary>
internal readonly record struct Band(double Start, double Size)
{
    public double End => Start + Size;

    public double Middle => Start + (Size / 2);
}
