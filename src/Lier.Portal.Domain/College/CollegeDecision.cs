using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Programmes;

namespace Lier.Portal.Domain.College;

/// <summary>What the college decided in one session about the notes and the measurements of one half-year.</summary>
public sealed class CollegeDecision
{
    private readonly List<DecisionResult> results = [];

    private CollegeDecision() { }

    private CollegeDecision(ReportingPeriod period, DateOnly sessionDate, string number, Signature by)
    {
        (Period, SessionDate, Number) = (period, sessionDate, number);
        (RegisteredById, RegisteredBy, RegisteredAt) = (by.Person.Id, by.Person.Name, by.At);
    }

    public int Id { get; private set; }
    public ReportingPeriod Period { get; private set; }
    public DateOnly SessionDate { get; private set; }
    public string Number { get; private set; } = "";
    public int RegisteredById { get; private set; }
    public string RegisteredBy { get; private set; } = "";
    public DateTimeOffset RegisteredAt { get; private set; }
    public IReadOnlyList<DecisionResult> Results => results;

    /// <summary>The report of the half-year follows what was decided on notes.</summary>
    public bool IsAboutNotes => results.Exists(r => r.Note is not null);

    /// <summary>Opens the register for a session; <c>On</c> adds what was decided on each note and each measurement.</summary>
    public static CollegeDecision Register(ReportingPeriod period, DateOnly? sessionDate, string number, Signature by)
    {
        RefusedException.ThrowIfAny(ObjectionsToRegistering(period, sessionDate, number, by));
        return new(period, sessionDate!.Value, number.Trim(), by);
    }

    public static IEnumerable<Objection> ObjectionsToRegistering(
        ReportingPeriod period, DateOnly? sessionDate, string number, Signature by)
    {
        if (!by.Person.Is(Role.CollegeSecretary)) yield return "Alleen de CBS-secretaris registreert een besluit.";
        if (sessionDate is null) yield return new("Vul de zittingsdatum in.", nameof(sessionDate));
        if (string.IsNullOrWhiteSpace(number)) yield return new("Vul het besluitnummer in.", nameof(number));
        else if (number.Trim().Length > 100) yield return new("Een besluitnummer telt hoogstens 100 tekens.", nameof(number));
        else if (number.Trim().Any(char.IsControl)) yield return new("Een besluitnummer staat op één regel.", nameof(number));
        else if (number.Any(PlainTextRules.IsNoCharacter))
            yield return new("Het besluitnummer bevat een onzichtbaar teken; typ het opnieuw.", nameof(number));
        if (sessionDate > by.Day)
            yield return new(
                $"De zitting van {DutchDate.InWords(sessionDate.Value)} is nog niet geweest; een besluit registreert u erna.",
                nameof(sessionDate));
        if (sessionDate < period.Start)
            yield return new(
                $"De zitting van {DutchDate.InWords(sessionDate.Value)} valt vóór het begin van de {period.Label}.", nameof(sessionDate));
    }

    /// <summary>Registers the result for one note and moves the note accordingly.</summary>
    /// <param name="version">The number of the version that lay before the college.</param>
    public void On(ProgressNote note, int version, DecisionOutcome outcome, string reason, Signature by)
    {
        RefuseOutside("nota", note.Period, isDecided: results.Exists(r => r.Note == note));
        note.Decide(new(SessionDate, Number), version, outcome, reason, by);
        results.Add(new(note, outcome, reason));
    }

    /// <summary>The same for one measurement, which belongs to the half-year of its reporting date.</summary>
    /// <param name="version">The number of the version that lay before the college.</param>
    public void On(Measurement measurement, int version, DecisionOutcome outcome, string reason, Signature by)
    {
        RefuseOutside(
            "meting", ReportingPeriod.Of(measurement.Date.AsOf), isDecided: results.Exists(r => r.Measurement == measurement));
        RefuseTooEarly(measurement);
        measurement.Decide(new(SessionDate, Number), version, outcome, reason, by);
        results.Add(new(measurement, outcome, reason));
    }

    private void RefuseOutside(string noun, ReportingPeriod period, bool isDecided)
    {
        if (period != Period) throw new RefusedException($"De {noun} gaat niet over de {Period.Label}.");
        if (isDecided) throw new RefusedException($"Over een {noun} valt per zitting één besluit.");
    }

    private void RefuseTooEarly(Measurement measurement)
    {
        if (measurement.Entry.AsOf is not { } asOf || SessionDate >= asOf) return;
        var what = $"{measurement.Target.Promise.Name}: {DutchDate.InWords(asOf)}";
        throw new RefusedException(
            $"De zitting van {DutchDate.InWords(SessionDate)} valt vóór de stand waarover ze beslist ({what}).", "sessionDate");
    }
}
