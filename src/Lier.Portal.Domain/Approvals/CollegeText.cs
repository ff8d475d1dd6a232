namespace Lier.Portal.Domain.Approvals;

/// <summary>How a decision of the college is named in the history of what it is about.</summary>
public static class CollegeText
{
    public static string Of(ReportedDecision decision) =>
        $"het college, zitting van {DutchDate.InWords(decision.SessionDate)}, besluit {decision.Number}";
}
