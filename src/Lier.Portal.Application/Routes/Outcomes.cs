namespace Lier.Portal.Application.Routes;

/// <summary>The outcome values of the workflow files; what the rules make of each, says <see cref="SubjectRules"/>.</summary>
public static class Outcomes
{
    public const string Submit = "indienen";
    public const string Withdraw = "intrekken";
    public const string Agree = "akkoord";
    public const string SendBack = "terugsturen";
    public const string WithdrawAgreement = "akkoord-intrekken";
    public const string Approved = "goedgekeurd";
    public const string Returned = "teruggestuurd";
    public const string Deferred = "uitgesteld";
    public const string Publish = "publiceren";

    /// <summary>Of a report: brings it on, before the college or to whoever reads it first.</summary>
    public const string Bring = "voorleggen";

    /// <summary>Of a report: the college decided on it.</summary>
    public const string Decided = "beslist";

    /// <summary>How a report's file of before ends, once both councils took note.</summary>
    public const string Acknowledge = "kennisgenomen";
}
