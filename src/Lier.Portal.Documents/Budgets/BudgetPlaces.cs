using System.Text.RegularExpressions;

namespace Lier.Portal.Documents.Budgets;

/// <summary>A plan or an objective that amounts can stand with.</summary>
/// <param name="Part">What it is, in Dutch: <c>actieplan</c>.</param>
public sealed record BudgetPlace(string Part, string Code, string Title);

/// <summary>
/// Everything in a multi-year plan that amounts can stand with, in the order of the report, and the codes of the actions,
/// with which they cannot.
/// </summary>
public sealed partial class BudgetPlaces(IReadOnlyList<BudgetPlace> all, IReadOnlyDictionary<string, string> plansOfActions)
{
    private readonly ILookup<string, BudgetPlace> byCode = all.ToLookup(p => p.Code, StringComparer.OrdinalIgnoreCase);

    public IReadOnlyList<BudgetPlace> All => all;

    /// <returns>The place, or why the code has none, as the end of a Dutch sentence that begins with "expected".</returns>
    public (BudgetPlace? Place, string Expected) Find(string code) => byCode[code].ToList() switch
    {
        [var one] => (one, ""),
        [_, _, ..] => (null, $"een code die maar één keer in het plan staat; “{code}” staat er meer dan eens"),
        _ when plansOfActions.TryGetValue(code, out var plan) =>
            (null, $"de code van het actieplan, “{plan}”: een actie heeft geen eigen bedragen"),
        _ => (null, all.Count == 0 ? "een plan; dit halfjaar heeft er nog geen" : $"een code uit het plan, zoals “{all[0].Code}”"),
    };

    /// <summary>A core-task plan that is not reported on: it counts only in the totals of its objective, which say so themselves.</summary>
    public bool IsOnlyInTotals(string code) => !byCode.Contains(code) && CoreTask().IsMatch(code);

    [GeneratedRegex(@"(?<!\p{L})KAP(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CoreTask();
}
