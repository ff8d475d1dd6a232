using System.Globalization;
using System.Text;
using Lier.Portal.Workflow.Pictures;

namespace Lier.Portal.Application.Routes;

/// <summary>An arrow as SVG paths: a line with round corners, and its head.</summary>
public static class RouteLine
{
    private const double Corner = 7, Head = 8;

    public static string Path(IReadOnlyList<PicturePoint> points)
    {
        var path = new StringBuilder($"M{At(points[0])}");
        for (var number = 1; number < points.Count - 1; number++)
        {
            var (before, here, after) = (points[number - 1], points[number], points[number + 1]);
            var (arrives, leaves) = (Towards(here, before, Room(before, here)), Towards(here, after, Room(here, after)));
            path.Append(CultureInfo.InvariantCulture, $"L{At(arrives)}Q{At(here)} {At(leaves)}");
        }

        return path.Append(CultureInfo.InvariantCulture, $"L{At(Towards(points[^1], points[^2], Head / 2))}").ToString();
    }

    /// <summary>A triangle with its tip on the box.</summary>
    public static string Tip(IReadOnlyList<PicturePoint> points)
    {
        var (tip, foot) = (points[^1], Towards(points[^1], points[^2], Head));
        var (x, y) = ((tip.Y - foot.Y) / 2, (foot.X - tip.X) / 2);
        return $"M{At(tip)}L{At(new(foot.X + x, foot.Y + y))}L{At(new(foot.X - x, foot.Y - y))}Z";
    }

    public static string Number(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);

    private static double Room(PicturePoint one, PicturePoint other) =>
        Math.Min(Corner, (Math.Abs(one.X - other.X) + Math.Abs(one.Y - other.Y)) / 2);

    /// <summary>All lines are level or plumb.</summary>
    private static PicturePoint Towards(PicturePoint from, PicturePoint to, double distance) =>
        new(from.X + (Math.Sign(Whole(to.X - from.X)) * distance), from.Y + (Math.Sign(Whole(to.Y - from.Y)) * distance));

    private static double Whole(double number) => Math.Round(number, 3);

    private static string At(PicturePoint point) => $"{Number(point.X)} {Number(point.Y)}";
}
