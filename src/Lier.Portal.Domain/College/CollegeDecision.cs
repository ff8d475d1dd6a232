using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;

namespace Lier.Portal.Domain.College;

/// <summary>What the college decided in one session about the notes of one half-year.</summary>
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

    /// <summary>Opens the register for a session; <see cref="On"/> adds what was decided on each note.</summary>
    public static CollegeDecision Register(ReportingPeriod period, DateOnly? sessionDate, string number, Signature by)
    {
        RefusedException.ThrowIfAny(ObjectionsToRegistering(period, sessionDate, number, by));
        return new(period, sessionDate!.Value, number.Trim(), by);
    }

    public static IEnumerable<string> ObjectionsToRegistering(ReportingPeriod period, DateOnly? sessionDate, string number, Signature by)
    {
        foreach (var objection in ObjectionsToSession(sessionDate, number, by)) yield return objection.Sentence;
        if (sessionDate < period.Start)
            yield return $"De zitting van {DutchDate.InWords(sessionDate.Value)} valt vóór het begin van de {period.Label}.";
    }

    /// <summary>What a session must be, whatever it decided about.</summary>
    public static IEnumerable<Objection> ObjectionsToSession(DateOnly? sessionDate, string number, Signature by)
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
    }

    /// <summary>Registers the result for one note and moves the note accordingly.</summary>
    public void On(ProgressNote note, DecisionOutcome outcome, string reason, Signature by)
    {
        if (note.Period != Period) throw new RefusedException($"De nota gaat niet over de {Period.Label}.");
        if (results.Exists(r => r.Note == note)) throw new RefusedException("Over een nota valt per zitting één besluit.");
        note.Decide(new(SessionDate, Number), outcome, reason, by);
        results.Add(new DecisionResult(note, outcome, reason));
    }
}
