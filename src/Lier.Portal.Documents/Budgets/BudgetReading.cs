using Lier.Portal.Documents.Problems;
using Lier.Portal.Domain.Published;

namespace Lier.Portal.Documents.Budgets;

/// <summary>
/// What reading a file's amounts gave: tables in the order of the report, or the problems that stand in the way. A remark does not.
/// </summary>
/// <param name="OnlyInTotals">The core-task plans that the file names; none of their amounts is kept or added up.</param>
/// <param name="HasComputedBalance">Does the file leave out a balance somewhere, so that it is receipts minus expenses?</param>
public sealed record BudgetReading(
    IReadOnlyList<PlacedBudget> Budgets,
    IReadOnlyList<NamedCoreTask> OnlyInTotals,
    bool HasComputedBalance,
    IReadOnlyList<ReportProblem> Problems,
    IReadOnlyList<ReportProblem> Remarks);

public sealed record PlacedBudget(BudgetPlace Place, BudgetTable Table);

public sealed record NamedCoreTask(string Code, IReadOnlyList<int> Lines);
