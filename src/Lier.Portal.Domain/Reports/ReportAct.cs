using Lier.Portal.Domain.People;

namespace Lier.Portal.Domain.Reports;

/// <summary>The record that every step of a report leaves.</summary>
public sealed class ReportAct
{
    private ReportAct() { }

    internal ReportAct(int sequence, ReportActKind kind, Signature by, DateOnly day) =>
        (Sequence, Kind, PersonId, PersonName, At, Day) = (sequence, kind, by.Person.Id, by.Person.Name, by.At, day);

    public int Id { get; private set; }
    public int Sequence { get; private set; }
    public ReportActKind Kind { get; private set; }
    public int PersonId { get; private set; }
    public string PersonName { get; private set; } = "";
    public DateTimeOffset At { get; private set; }

    /// <summary>Of the session, or the day of the step itself.</summary>
    public DateOnly Day { get; private set; }

    /// <summary>Of the college's decision.</summary>
    public string? Number { get; internal init; }

    /// <summary>Of the report that was published.</summary>
    public int? Version { get; internal init; }

    /// <summary>The step of the route at which somebody was asked.</summary>
    public string? RouteStepId { get; internal init; }

    /// <summary>Why it was sent back.</summary>
    public string? Reason { get; internal init; }

    /// <summary>Of before, with <see cref="ReportActKind.Acknowledged"/>.</summary>
    public Council? Council { get; private set; }

    /// <summary>What that council did, in the words of its own rules.</summary>
    public string? Verb { get; private set; }

    public string Sentence => Kind switch
    {
        ReportActKind.BroughtBeforeCollege => "voorgelegd aan het college",
        ReportActKind.BroughtForAgreement => "voorgelegd voor akkoord",
        ReportActKind.Agreed => "akkoord gegeven",
        ReportActKind.SentBack => $"teruggestuurd: {Reason}",
        ReportActKind.Decided => $"beslist door het college in de zitting van {DutchDate.InWords(Day)}, besluit {Number}",
        ReportActKind.Published => $"versie {Version} gepubliceerd",
        ReportActKind.Corrected => $"verbeterd: versie {Version} gepubliceerd",
        ReportActKind.Acknowledged => $"{Council!.Value.Name()} {Verb} op {DutchDate.InWords(Day)}",
    };
}

public enum ReportActKind
{
    BroughtBeforeCollege,
    BroughtForAgreement,
    Agreed,
    SentBack,
    Decided,
    Published,
    Corrected,

    /// <summary>Only read: it is an <see cref="Acknowledgement"/> now. What the trail has of before stays as it was.</summary>
    Acknowledged,
}
