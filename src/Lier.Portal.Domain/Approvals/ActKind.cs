namespace Lier.Portal.Domain.Approvals;

/// <summary>What somebody did with a note or a measurement.</summary>
public enum ActKind
{
    Submitted,
    Withdrawn,
    Agreed,
    SentBack,
    Approved,
    ReturnedByCollege,
    Deferred,
    Published,
    Reopened,
    AgreementWithdrawn,
}

/// <summary>The words on screen for a step.</summary>
public static class ActKindText
{
    public static bool IsByCollege(this ActKind kind) => kind is ActKind.Approved or ActKind.ReturnedByCollege or ActKind.Deferred;

    public static string Name(this ActKind kind) => kind switch
    {
        ActKind.Submitted => "ingediend",
        ActKind.Withdrawn => "ingetrokken",
        ActKind.Agreed => "akkoord gegeven",
        ActKind.SentBack => "teruggestuurd",
        ActKind.Approved => "goedgekeurd door het college",
        ActKind.ReturnedByCollege => "teruggestuurd door het college",
        ActKind.Deferred => "uitgesteld door het college",
        ActKind.Published => "gepubliceerd",
        ActKind.Reopened => "teruggegeven aan het team",
        ActKind.AgreementWithdrawn => "akkoord ingetrokken",
    };
}
