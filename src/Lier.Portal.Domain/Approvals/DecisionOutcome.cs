namespace Lier.Portal.Domain.Approvals;

/// <summary>What the college can say about what is before it.</summary>
public enum DecisionOutcome
{
    Approved,
    Returned,
    Deferred,
}

/// <summary>The words of the college for an outcome.</summary>
public static class DecisionOutcomeText
{
    public static string Name(this DecisionOutcome outcome) => outcome switch
    {
        DecisionOutcome.Approved => "goedgekeurd",
        DecisionOutcome.Returned => "teruggestuurd",
        DecisionOutcome.Deferred => "uitgesteld",
    };
}
