namespace Lier.Portal.Application.Programmes;

/// <summary>The values of the buttons under a measurement.</summary>
public static class MeasurementAction
{
    public const string Keep = "opslaan";
    public const string Submit = "indienen";
    public const string Withdraw = "intrekken";
    public const string Agree = "akkoord";
    public const string SendBack = "terugsturen";
    public const string WithdrawAgreement = "akkoord-intrekken";
    public const string Correct = "verbeteren";

    /// <summary>What the page says afterwards.</summary>
    public static readonly IReadOnlyDictionary<string, string> Done = new Dictionary<string, string>
    {
        [Keep] = "opgeslagen",
        [Submit] = "ingediend",
        [Withdraw] = "ingetrokken",
        [Agree] = "akkoord",
        [SendBack] = "teruggestuurd",
        [WithdrawAgreement] = "akkoord-ingetrokken",
        [Correct] = "verbeteren",
    };
}
