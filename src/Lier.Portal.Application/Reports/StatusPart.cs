using System.Globalization;
using Lier.Portal.Domain.Progress;
using Lier.Portal.Domain.Published;

namespace Lier.Portal.Application.Reports;

/// <summary>How many of some actions have one status; the parts are in the order of the ladder.</summary>
/// <param name="Before">How many stand in the parts before it.</param>
public sealed record StatusPart(ActionStatus? Status, int Count, int Before, int Total)
{
    public string Name => Status?.Name() ?? "Geen goedgekeurde nota";

    public string Look => Status is { } status ? string.Create(CultureInfo.InvariantCulture, $"s{(int)status}") : "none";

    public string From => Percent(Before);
    public string Width => Percent(Count);
    public string To => Percent(Before + Count);
    public string Middle => Percent(Before + Count / 2.0);

    public static IReadOnlyList<StatusPart> Of(IReadOnlyCollection<ReportedAction> actions)
    {
        var parts = new List<StatusPart>();
        foreach (var group in actions.GroupBy(a => a.Note?.Status).OrderBy(g => g.Key is null).ThenBy(g => g.Key))
            parts.Add(new(group.Key, group.Count(), parts.Sum(p => p.Count), actions.Count));
        return parts;
    }

    /// <summary><c>3 gestart, 2 halverwege</c></summary>
    public static string InWords(IEnumerable<StatusPart> parts) =>
        string.Join(", ", parts.Select(p => $"{p.Count} {p.Name.ToLowerInvariant()}"));

    private string Percent(double count) => string.Create(CultureInfo.InvariantCulture, $"{100 * count / Total:0.###}%");
}
