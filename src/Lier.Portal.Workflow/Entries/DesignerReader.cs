using System.Text.Json;
using Lier.Portal.Workflow.Values;

namespace Lier.Portal.Workflow.Entries;

/// <summary>
/// Reads what the designer keeps for people. Nothing runs on it, so nothing in it is refused: what makes no sense is left out.
/// </summary>
internal static class DesignerReader
{
    private const double Farthest = 1_000_000;
    private const int LongestText = 200;

    /// <summary>Where an activity stands, or null when the file does not say.</summary>
    public static PictureBox? Box(Spot metadata)
    {
        var (position, size) = (metadata["designer"]["position"], metadata["designer"]["size"]);
        if (Number(position["x"]) is not { } x || Number(position["y"]) is not { } y) return null;
        return new(x, y, Math.Max(0, Number(size["width"]) ?? 0), Math.Max(0, Number(size["height"]) ?? 0));
    }

    /// <summary>On one line and of a length that somebody would read; null when the file does not say.</summary>
    public static string? Text(Spot metadata)
    {
        if (metadata["displayText"].Json is not { ValueKind: JsonValueKind.String } json) return null;
        var line = string.Concat(json.GetString()!.Select(letter => char.IsControl(letter) ? ' ' : letter)).Trim();
        return line.Length == 0 ? null : ShortText.Of(line, LongestText);
    }

    /// <summary>JSON may say 1e999, which is read as infinity; a picture ends somewhere.</summary>
    private static double? Number(Spot spot) =>
        spot.Json.ValueKind == JsonValueKind.Number && spot.Json.TryGetDouble(out var number) && !double.IsNaN(number)
            ? Math.Clamp(number, -Farthest, Farthest)
            : null;
}
