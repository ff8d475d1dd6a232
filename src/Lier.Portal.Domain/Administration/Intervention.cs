using Lier.Portal.Domain.People;

namespace Lier.Portal.Domain.Administration;

/// <summary>
/// Something that an administrator changed by hand in what the portal goes by: what, on what, when, who and why. Never altered.
/// </summary>
public sealed class Intervention
{
    private const int LongestSubject = 200;

    private Intervention() { }

    /// <param name="subject">What it was done to: the code of an action, a half-year, the version of a route.</param>
    /// <param name="what">What was done, as a Dutch sentence without a name.</param>
    /// <exception cref="RefusedException">Not an administrator, or no reason.</exception>
    public Intervention(InterventionKind kind, string subject, string what, string reason, Signature by)
    {
        RefusedException.ThrowIfAny(ObjectionsTo(reason, by));
        (Kind, What, Reason, At, PersonId, PersonName) = (kind, what, reason.Trim(), by.At, by.Person.Id, by.Person.Name);
        Subject = subject.Length > LongestSubject ? subject[..LongestSubject] : subject;
    }

    /// <summary>What keeps somebody from intervening for that reason.</summary>
    public static IEnumerable<Objection> ObjectionsTo(string reason, Signature by)
    {
        if (!by.Person.Is(Role.Administrator)) yield return "Dit doet alleen een beheerder.";
        foreach (var objection in ReasonRules.ObjectionsTo(reason, "Geef een reden op: wie dit later leest, moet weten waarom."))
            yield return objection;
    }

    public int Id { get; private set; }
    public InterventionKind Kind { get; private set; }
    public string Subject { get; private set; } = "";
    public string What { get; private set; } = "";
    public string Reason { get; private set; } = "";
    public DateTimeOffset At { get; private set; }
    public int PersonId { get; private set; }
    public string PersonName { get; private set; } = "";
}

public enum InterventionKind
{
    TeamChanged,
    MandateMoved,
    NoteReopened,
    PeriodClosed,
    PeriodReopened,
    RouteActivated,
    NotesMoved,
    SubstituteNamed,
    SubstituteEnded,
    TeamRenamed,
    DueDaysChanged,
    ReportImported,
    BudgetsImported,
    TargetLinked,
    TargetUnlinked,
    TargetAdded,
    ReportingDateAdded,
    TargetCorrected,
    TargetRemoved,
    ReportingDateRemoved,
    MeasurementReopened,
}
