using System.Text.RegularExpressions;
using Lier.Portal.Domain.Published;

namespace Lier.Portal.Documents.ReportText;

/// <summary>
/// The text gives no code for an objective; its plans' codes do: <c>01/11/SAP/01</c> belongs to <c>01/11</c>,
/// <c>ST01BD06AP01</c> to <c>ST01BD06</c>. Where they do not (<c>2020-00001</c>), its title is its code.
/// </summary>
internal static partial class ObjectiveCodes
{
    private static readonly char[] Digits = [.. "0123456789"];

    public static IReadOnlyList<ReportedObjective> Assign(IReadOnlyList<ReportedObjective> objectives)
    {
        var derived = objectives.Select(objective => Derive(objective.Plans)).ToList();
        var times = derived.Where(code => code is not null).CountBy(code => code!).ToDictionary();
        return [.. objectives.Zip(derived, (objective, code) =>
            objective with { Code = code is not null && times[code] == 1 ? code : objective.Title })];
    }

    private static string? Derive(IReadOnlyList<ReportedPlan> plans) =>
        plans.Select(plan => Parent(plan.Code)).Distinct().ToList() is [{ } shared] ? shared : null;

    /// <summary>
    /// Without its last number and whatever stands between that and the number before it; one part alone says nothing
    /// (it is often a year).
    /// </summary>
    private static string? Parent(string code)
    {
        var parent = code.TrimEnd(Digits);
        if (parent.Length == code.Length) return null;
        parent = parent[..(parent.LastIndexOfAny(Digits) + 1)];
        return Parts().Count(parent) >= 2 ? parent : null;
    }

    [GeneratedRegex(@"\p{L}+|[0-9]+")]
    private static partial Regex Parts();
}
