using Lier.Portal.Domain.Plans;
using Lier.Portal.Domain.Published;

namespace Lier.Portal.Domain.Reports;

/// <summary>One action's part of a frozen report, to be found by the action's address without reading the whole report.</summary>
public sealed class PublishedAction
{
    private ReportedAction? content;
    private BudgetTable? budget;

    private PublishedAction() { }

    public PublishedAction(ReportedAction action, BudgetTable? budget)
    {
        (Slug, Frozen) = (PlanCode.SlugOf(action.Code), PublicJson.Write(action));
        FrozenBudget = budget is null ? null : PublicJson.Write(budget);
    }

    public int Id { get; private set; }
    public int ReportId { get; private set; }
    public string Slug { get; private set; } = "";
    public string Frozen { get; private set; } = "";

    /// <summary>The budget of the action's plan in that report, if it had one.</summary>
    public string? FrozenBudget { get; private set; }

    /// <summary>Read once, as the whole report is.</summary>
    public ReportedAction Content => content ??= PublicJson.Read<ReportedAction>(Frozen);
    public BudgetTable? Budget => FrozenBudget is null ? null : budget ??= PublicJson.Read<BudgetTable>(FrozenBudget);
}
