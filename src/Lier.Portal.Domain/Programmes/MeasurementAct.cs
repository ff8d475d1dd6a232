using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.People;

namespace Lier.Portal.Domain.Programmes;

/// <summary>The record that every step of a measurement leaves: who, on whose behalf, when, on which version, and why.</summary>
public sealed class MeasurementAct
{
    private MeasurementAct() { }

    internal MeasurementAct(int sequence, ActKind kind, Signature by, int versionNumber, ReportedDecision? decision)
    {
        (Sequence, Kind, VersionNumber) = (sequence, kind, versionNumber);
        (PersonId, PersonName, At) = (by.Person.Id, by.Person.Name, by.At);
        (SessionDate, DecisionNumber) = (decision?.SessionDate, decision?.Number);
    }

    public int Id { get; private set; }
    public int Sequence { get; private set; }
    public ActKind Kind { get; private set; }
    public int PersonId { get; private set; }
    public string PersonName { get; private set; } = "";
    public string? OnBehalfOf { get; internal init; }
    public DateTimeOffset At { get; private set; }
    public int VersionNumber { get; private set; }
    public string? Reason { get; internal init; }

    /// <summary>Of the college, where it decided.</summary>
    public DateOnly? SessionDate { get; private set; }

    public string? DecisionNumber { get; private set; }

    public string Sentence =>
        Kind.IsByCollege() ? $"{Kind.Name()} in {Session}, geregistreerd door {PersonName}"
        : OnBehalfOf is null ? $"{Kind.Name()} door {PersonName}"
        : $"{Kind.Name()} door {PersonName} namens {OnBehalfOf}";

    private string Session => $"de zitting van {DutchDate.InWords(SessionDate!.Value)}, besluit {DecisionNumber}";
}
