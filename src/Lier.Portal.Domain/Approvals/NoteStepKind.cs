namespace Lier.Portal.Domain.Approvals;

/// <summary>What somebody did with a note or a measurement.</summary>
public enum NoteStepKind
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
}

/// <summary>The words on screen for a step.</summary>
public static class NoteStepKindText
{
    public static bool IsByCollege(this NoteStepKind kind) => kind is NoteStepKind.Approved or NoteStepKind.ReturnedByCollege or NoteStepKind.Deferred;

    public static string Name(this NoteStepKind kind) => kind switch
    {
        NoteStepKind.Submitted => "ingediend",
        NoteStepKind.Withdrawn => "ingetrokken",
        NoteStepKind.Agreed => "akkoord gegeven",
        NoteStepKind.SentBack => "teruggestuurd",
        NoteStepKind.Approved => "goedgekeurd door het college",
        NoteStepKind.ReturnedByCollege => "teruggestuurd door het college",
        NoteStepKind.Deferred => "uitgesteld door het college",
        NoteStepKind.Published => "gepubliceerd",
        NoteStepKind.Reopened => "teruggegeven aan het team",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
