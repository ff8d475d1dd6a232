using Lier.Portal.Workflow.Values;

namespace Lier.Portal.Workflow.Pictures;

/// <summary>
/// An arrow from box to box, by the ids of the boxes. <paramref name="Label"/> is <paramref name="Port"/> as it fits in
/// <paramref name="LabelBox"/>, and empty for the port that everything has. The points are joined by straight lines.
/// </summary>
public sealed record PictureArrow(
    string Source, string Target, string Port, string Label, PictureBox LabelBox, IReadOnlyList<PicturePoint> Points);

/// <summary>A point in a picture, in CSS pixels from its upper left corner.</summary>
public readonly record struct PicturePoint(double X, double Y);
