using Lier.Portal.Domain.People;

namespace Lier.Portal.Domain.Plans;

/// <summary>The reporting on one half-year: opened once, with the days by which notes are due.</summary>
public sealed class ReportingRound
{
    private ReportingRound() { }

    private ReportingRound(ReportingPeriod period, DateTimeOffset at, int? byId, string by) =>
        (Period, OpenedAt, OpenedById, OpenedBy) = (period, at, byId, by);

    public int Id { get; private set; }
    public ReportingPeriod Period { get; private set; }
    public DateTimeOffset OpenedAt { get; private set; }
    public int? OpenedById { get; private set; }
    public string OpenedBy { get; private set; } = "";
    public DateOnly? SubmitBy { get; private set; }
    public DateOnly? AgreeBy { get; private set; }

    /// <summary>Since when nobody writes or submits any more; null while it is open.</summary>
    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>Rises with every closing, reopening and change of the due days.</summary>
    public int Revision { get; private set; }

    public void Close(Signature by)
    {
        if (!by.Person.Is(Role.Administrator)) throw new RefusedException("Alleen een beheerder sluit een periode.");
        if (ClosedAt is not null) throw new RefusedException($"De {Period.Label} is al gesloten.");
        (ClosedAt, Revision) = (by.At, Revision + 1);
    }

    public void Reopen(Signature by)
    {
        if (!by.Person.Is(Role.Administrator)) throw new RefusedException("Alleen een beheerder heropent een periode.");
        if (ClosedAt is null) throw new RefusedException($"De {Period.Label} is niet gesloten.");
        (ClosedAt, Revision) = (null, Revision + 1);
    }

    /// <summary>Other days by which notes are due; whatever is counted from them follows at once.</summary>
    public void ChangeDueDays(DateOnly? submitBy, DateOnly? agreeBy, Signature by)
    {
        RefusedException.ThrowIfAny(ObjectionsToChangingDueDays(submitBy, agreeBy, by));
        (SubmitBy, AgreeBy, Revision) = (submitBy, agreeBy, Revision + 1);
    }

    public IEnumerable<Objection> ObjectionsToChangingDueDays(DateOnly? submitBy, DateOnly? agreeBy, Signature by)
    {
        if (!by.Person.Is(Role.Administrator)) yield return "Alleen een beheerder wijzigt de uiterste dagen.";
        if (ClosedAt is not null) yield return $"De {Period.Label} is gesloten. Heropen ze eerst.";
        if ((submitBy, agreeBy) == (SubmitBy, AgreeBy))
            yield return new("Dit zijn al de uiterste dagen: wijzig er minstens één.", nameof(submitBy));
        foreach (var objection in ObjectionsToDueDays(Period, submitBy, agreeBy)) yield return objection;
    }

    public IEnumerable<string> ObjectionsToWriting()
    {
        if (ClosedAt is not null) yield return $"De {Period.Label} is gesloten. Een beheerder kan ze heropenen.";
    }

    /// <summary>The first round of a new portal; nobody opened it by hand.</summary>
    public static ReportingRound AtFirstStart(ReportingPeriod period, DateTimeOffset at) => new(period, at, null, "eerste start");

    public static ReportingRound Open(
        ReportingPeriod period, IReadOnlyCollection<ReportingPeriod> opened, DateOnly? submitBy, DateOnly? agreeBy, Signature by)
    {
        RefusedException.ThrowIfAny(ObjectionsToOpening(period, opened, submitBy, agreeBy, by));
        return new(period, by.At, by.Person.Id, by.Person.Name) { SubmitBy = submitBy, AgreeBy = agreeBy };
    }

    public static IEnumerable<Objection> ObjectionsToOpening(
        ReportingPeriod period, IReadOnlyCollection<ReportingPeriod> opened, DateOnly? submitBy, DateOnly? agreeBy, Signature by)
    {
        if (!by.Person.Is(Role.Administrator)) yield return "Alleen een beheerder opent een periode.";
        if (opened.Contains(period)) yield return new($"De {period.Label} is al geopend.", nameof(period));
        if (period.Start > by.Day)
            yield return new(
                $"De {period.Label} is nog niet begonnen; openen kan vanaf {DutchDate.InWords(period.Start)}.", nameof(period));
        foreach (var objection in ObjectionsToDueDays(period, submitBy, agreeBy)) yield return objection;
    }

    private static IEnumerable<Objection> ObjectionsToDueDays(ReportingPeriod period, DateOnly? submitBy, DateOnly? agreeBy)
    {
        if (submitBy < period.Start)
            yield return new("De uiterste dag om in te dienen valt vóór het begin van de periode.", nameof(submitBy));
        if (agreeBy < submitBy)
            yield return new("De uiterste dag voor het akkoord valt vóór de uiterste dag om in te dienen.", nameof(agreeBy));
        else if (agreeBy < period.Start)
            yield return new("De uiterste dag voor het akkoord valt vóór het begin van de periode.", nameof(agreeBy));
    }
}
