using Lier.Portal.Domain.People;

namespace Lier.Portal.Application.Notes.Routes;

/// <summary>The outcome values of the workflow files, and what the rules make of each.</summary>
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

    /// <summary>Does the domain ask why? The file must say the same.</summary>
    public static bool NeedReason(string outcome) => outcome is SendBack or Returned;

    /// <summary>The kinds of step at which the rules can put a note after an outcome; none at the end of its road.</summary>
    public static IReadOnlyList<StepKind> LeadTo(string outcome) => outcome switch
    {
        Submit or WithdrawAgreement => [StepKind.Agree],
        Agree => [StepKind.Agree, StepKind.Decide],
        Deferred => [StepKind.Decide],
        Withdraw or SendBack or Returned => [StepKind.Write],
        _ => [],
    };

    /// <summary>Who the rules let do an outcome of a step that is given to a role; the file must name the same.</summary>
    public static Role RoleFor(string outcome, Role role) => outcome switch
    {
        Submit or Withdraw => Role.Staff,
        Agree or SendBack or WithdrawAgreement => role,
        _ => Role.CollegeSecretary,
    };

    /// <summary>What can come out of each kind of step.</summary>
    public static IReadOnlyList<string> Of(StepKind kind) => kind switch
    {
        StepKind.Write => [Submit],
        StepKind.Agree => [Agree, SendBack, Withdraw, WithdrawAgreement],
        StepKind.Decide => [Approved, Returned, Deferred, WithdrawAgreement],
    };

    /// <summary>What must be able to come out of it: nobody may have to agree because there is no other way.</summary>
    public static IEnumerable<string> NeededBy(StepKind kind) => Of(kind).Except([Withdraw, WithdrawAgreement]);
}
