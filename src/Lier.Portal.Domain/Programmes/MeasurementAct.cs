using Lier.Portal.Domain.Approvals;

namespace Lier.Portal.Domain.Programmes;

/// <summary>A step that was taken with a measurement.</summary>
public sealed class MeasurementAct : ApprovalAct
{
    /// <summary>Of the college, where it decided.</summary>
    public DateOnly? SessionDate { get; private set; }

    public string? DecisionNumber { get; private set; }

    internal void By(ReportedDecision decision) => (SessionDate, DecisionNumber) = (decision.SessionDate, decision.Number);
}
