using Lier.Portal.Domain.Approvals;

namespace Lier.Portal.Domain.Programmes;

/// <summary>A step that was taken with a measurement.</summary>
public sealed class MeasurementAct : ApprovalAct
{
    /// <summary>Of the college, where it decided.</summary>
    public DateOnly? SessionDate { get; private set; }

    public string? DecisionNumber { get; private set; }

    // An act of before has them only here.
    public override string? College =>
        base.College ?? (SessionDate is { } day ? CollegeText.Of(new(day, DecisionNumber!)) : null);

    internal void By(ReportedDecision decision) => (SessionDate, DecisionNumber) = (decision.SessionDate, decision.Number);
}
