using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;

namespace Lier.Portal.Application.College;

/// <summary>What the secretary chose for one note or measurement; no outcome is "niet behandeld".</summary>
public sealed class Choice
{
    public DecisionOutcome? Outcome { get; set; }

    public string Reason { get; set; } = "";

    public bool MayHaveReason => Outcome is DecisionOutcome.Returned or DecisionOutcome.Deferred;

    public bool LacksReason => Outcome == DecisionOutcome.Returned && PlainTextRules.SaysNothing(Reason);

    /// <summary>A reason that was typed before another outcome was chosen does not count.</summary>
    public string VisibleReason => MayHaveReason ? Reason : "";
}
