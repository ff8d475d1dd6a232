using Lier.Portal.Application.Routes;

namespace Lier.Portal.Benchmarks;

/// <summary>The shipped route.</summary>
internal static class Roads
{
    public static string File { get; } = Path.Combine(AppContext.BaseDirectory, "workflows", "progress-note.json");

    public static IReadOnlyDictionary<RouteSubject, string> Files { get; } = new Dictionary<RouteSubject, string>
    {
        [RouteSubject.Note] = File,
        [RouteSubject.Report] = Path.Combine(AppContext.BaseDirectory, "workflows", "report.json"),
    };

    /// <summary>Round it once, and back where it began.</summary>
    public static readonly string[] Round = [Outcomes.Submit, Outcomes.Agree, Outcomes.Deferred, Outcomes.Returned];
}
