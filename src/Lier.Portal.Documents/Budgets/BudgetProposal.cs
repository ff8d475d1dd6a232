using System.Text.Json;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Published;

namespace Lier.Portal.Documents.Budgets;

/// <summary>What storing a file's amounts would change in a half-year, in the order of the report.</summary>
/// <param name="NotNamed">The plans and objectives of which the file says nothing; they stay as they are.</param>
public sealed record BudgetProposal(
    ReportingPeriod Period, IReadOnlyList<BudgetDifference> Differences, IReadOnlyList<BudgetPlace> NotNamed)
{
    public IEnumerable<BudgetDifference> New => Differences.Where(d => d.Before is null);
    public IEnumerable<BudgetDifference> Changed => Differences.Where(d => d.Before is not null && d.IsChange);
    public int Unchanged => Differences.Count(d => !d.IsChange);
    public bool IsChange => Differences.Any(d => d.IsChange);

    /// <summary>The same for the same amounts before and after; another one when either is not what it was.</summary>
    public Fingerprint Fingerprint => Fingerprint.Of(JsonSerializer.SerializeToUtf8Bytes(new
    {
        Period.Code,
        Differences = Differences.Select(d => new { d.Place, Before = Written(d.Before), After = Written(d.After) }),
    }));

    public static BudgetProposal Of(
        ReportingPeriod period, BudgetPlaces places, BudgetReading reading, IReadOnlyDictionary<string, BudgetTable> current)
    {
        var named = reading.Budgets.Select(b => b.Place).ToHashSet();
        var differences = reading.Budgets.Select(b => new BudgetDifference(b.Place, current.GetValueOrDefault(b.Place.Code), b.Table));
        return new(period, [.. differences], [.. places.All.Where(p => !named.Contains(p))]);
    }

    private static string? Written(BudgetTable? table) => table is null ? null : PublicJson.Write(table);
}

/// <summary>The amounts of one plan or objective as the portal has them, if it does, and as the file gives them.</summary>
public sealed record BudgetDifference(BudgetPlace Place, BudgetTable? Before, BudgetTable After)
{
    public bool IsChange => Before is null || PublicJson.Write(Before) != PublicJson.Write(After);
}
