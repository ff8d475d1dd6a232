using Lier.Portal.Domain.College;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Programmes;
using Lier.Portal.Domain.Reports;

namespace Lier.Portal.Domain.Notes;

/// <summary>The record that every step leaves: who, on whose behalf, when, on which version, and why.</summary>
public sealed class NoteStep
{
    private NoteStep() { }

    internal NoteStep(int sequence, NoteStepKind kind, Signature by, int versionNumber, string? reason, string? onBehalfOf) =>
        (Sequence, Kind, PersonId, PersonName, At, VersionNumber, Reason, OnBehalfOf) =
        (sequence, kind, by.By.Id, by.By.Name, by.At, versionNumber, reason, onBehalfOf);

    internal NoteStep(int sequence, NoteStepKind kind, Signature by, int versionNumber, string? reason, AgreementRequest request, Party party)
        : this(sequence, kind, by, versionNumber, reason, party.Id == by.By.Id ? null : party.Name) =>
        (RouteStepId, AsRole, PartyId) = (request.StepId, request.Role, party.Id);

    public int Id { get; private set; }
    public int Sequence { get; private set; }
    public NoteStepKind Kind { get; private set; }
    public int PersonId { get; private set; }
    public string PersonName { get; private set; } = "";
    public string? OnBehalfOf { get; private set; }

    /// <summary>Whose agreement or return it is: the person's own id, or that of the alderman they replaced.</summary>
    public int? PartyId { get; private set; }

    /// <summary>The step of the route at which somebody was asked, and as what; null where the route does not say.</summary>
    public string? RouteStepId { get; private set; }

    public Role? AsRole { get; private set; }

    public DateTimeOffset At { get; private set; }
    public int VersionNumber { get; private set; }
    public string? Reason { get; private set; }

    /// <summary>What was done and by whom: <c>ingediend door …</c>; the college decides, the secretary registers.</summary>
    public string Sentence =>
        Kind.IsByCollege() ? $"{Kind.Name()}, geregistreerd door {PersonName}"
        : OnBehalfOf is null ? $"{Kind.Name()} door {PersonName}"
        : $"{Kind.Name()} door {PersonName} namens {OnBehalfOf}";
}

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
