using Lier.Portal.Domain.People;

namespace Lier.Portal.Domain.Approvals;

/// <summary>The record that every step leaves: who, on whose behalf, when, on which version, and why.</summary>
public abstract class ApprovalAct
{
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

    /// <summary>The session and the number, where the college decided: <c>het college, zitting van …</c>.</summary>
    public virtual string? College => Kind.IsByCollege() ? OnBehalfOf : null;

    /// <summary>For whoever is told of it: what counts of a decision is the college's session, not who registered it.</summary>
    public string Told => College ?? Sentence;

    internal void Tell(int sequence, ActKind kind, Signature by, int versionNumber, string? reason, string? onBehalfOf)
    {
        (Sequence, Kind, PersonId, PersonName, At) = (sequence, kind, by.Person.Id, by.Person.Name, by.At);
        (VersionNumber, Reason, OnBehalfOf) = (versionNumber, ReasonRules.Kept(reason), onBehalfOf);
    }

    /// <summary>It answers what somebody was asked, in their own name or that of whom they replace.</summary>
    internal void Answer(AgreementRequest request, Party party)
    {
        (OnBehalfOf, PartyId) = (party.Id == PersonId ? null : party.Name, party.Id);
        (RouteStepId, AsRole) = (request.StepId, request.Role);
    }
}
