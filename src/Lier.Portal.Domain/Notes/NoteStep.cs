using Lier.Portal.Domain.People;

namespace Lier.Portal.Domain.Notes;

/// <summary>The record that every step leaves: who, on whose behalf, when, on which version, and why.</summary>
public sealed class NoteStep
{
    private NoteStep() { }

    internal NoteStep(int sequence, NoteStepKind kind, Signature by, int versionNumber, string? reason, string? onBehalfOf) =>
        (Sequence, Kind, PersonId, PersonName, At, VersionNumber, Reason, OnBehalfOf) =
        (sequence, kind, by.By.Id, by.By.Name, by.At, versionNumber, reason, onBehalfOf);

    public int Id { get; private set; }
    public int Sequence { get; private set; }
    public NoteStepKind Kind { get; private set; }
    public int PersonId { get; private set; }
    public string PersonName { get; private set; } = "";
    public string? OnBehalfOf { get; private set; }
    public DateTimeOffset At { get; private set; }
    public int VersionNumber { get; private set; }
    public string? Reason { get; private set; }

    /// <summary>What was done and by whom: <c>ingediend door …</c>; the college decides, the secretary registers.</summary>
    public string Sentence => OnBehalfOf is null ? $"{Kind.Name()} door {PersonName}" : $"{Kind.Name()}, geregistreerd door {PersonName}";
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
}

/// <summary>The words on screen for a step.</summary>
public static class NoteStepKindText
{
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
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
