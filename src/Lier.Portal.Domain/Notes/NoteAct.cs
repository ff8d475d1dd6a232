using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Programmes;
using Lier.Portal.Domain.Progress;
using Lier.Portal.Domain.Published;
using Lier.Portal.Domain.Reports;

namespace Lier.Portal.Domain.Notes;

/// <summary>The record that every step leaves: who, on whose behalf, when, on which version, and why.</summary>
public sealed class NoteAct
{
    private NoteAct() { }

    internal NoteAct(int sequence, ActKind kind, Signature by, int versionNumber, string? reason, string? onBehalfOf) =>
        (Sequence, Kind, PersonId, PersonName, At, VersionNumber, Reason, OnBehalfOf) =
        (sequence, kind, by.Person.Id, by.Person.Name, by.At, versionNumber, reason, onBehalfOf);

    internal NoteAct(int sequence, ActKind kind, Signature by, int versionNumber, string? reason, AgreementRequest request, Party party)
        : this(sequence, kind, by, versionNumber, reason, party.Id == by.Person.Id ? null : party.Name) =>
        (RouteStepId, AsRole, PartyId) = (request.StepId, request.Role, party.Id);

    public int Id { get; private set; }
    public int Sequence { get; private set; }
    public ActKind Kind { get; private set; }
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
