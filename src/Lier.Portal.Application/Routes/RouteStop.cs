using Lier.Portal.Documents.Texts;
using Lier.Portal.Workflow.Pictures;

namespace Lier.Portal.Application.Routes;

/// <summary>What a picture of a route tells about one box.</summary>
/// <param name="Node">The box.</param>
/// <param name="Times">How often the thing came here, now included.</param>
/// <param name="IsNow">Is the thing here?</param>
/// <param name="Count">How many are here; null when that is not asked.</param>
public sealed record RouteStop(PictureNode Node, int Times, bool IsNow, int? Count)
{
    /// <summary>What follows the route.</summary>
    public RouteSubject Subject { get; init; }

    public static RouteStop Of(PictureNode node, IReadOnlyList<string> road, string? here, IReadOnlyDictionary<string, int>? counts) => new(
        node,
        road.Count(id => id == node.Id),
        here is not null && node.ActivityIds.Contains(here),
        counts is null ? null : node.ActivityIds.Sum(id => counts.GetValueOrDefault(id)));

    public bool IsPassed => Times > 0 && !IsNow;

    public string Look => $"{Node.Kind.ToString().ToLowerInvariant()}{(IsNow ? " now" : IsPassed ? " done" : "")}";

    /// <summary>In a few words, for in the box; empty when there is nothing to tell.</summary>
    public string Sign => Told(" · ", IsNow ? "nu hier" : IsPassed ? "doorlopen" : "", Count > 0 ? Things : "");

    /// <summary>The same in full.</summary>
    public string Words => Told(", ", Passages, Count is null ? "" : Things);

    private string Passages => this switch
    {
        { IsNow: true, Times: > 1 } => $"nu hier, voor de {Times}e keer",
        { IsNow: true } => "nu hier",
        { Times: > 1 } => $"{Times} keer doorlopen",
        { Times: > 0 } => "doorlopen",
        _ => "",
    };

    private static string Told(string between, params string[] words) => string.Join(between, words.Where(w => w.Length > 0));

    private string Things => DutchText.Count(Count ?? 0, Subject.Name(), Subject.Names());
}
