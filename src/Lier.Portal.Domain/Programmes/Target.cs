using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Plans;

namespace Lier.Portal.Domain.Programmes;

/// <summary>One promise with a number: what, how much of it, by when, and what was measured so far.</summary>
public sealed class Target : IAssignment
{
    private const string OthersMayNotLink = "Alleen een beheerder koppelt engagementen aan acties.";

    private readonly List<PolicyAction> actions = [];
    private readonly List<Measurement> measurements = [];

    private Target() { }

    internal Target(Programme programme, TargetPromise promise, ProgrammeYear year, string? domain, int position) =>
        (Programme, Promise, Year, Domain, Position) = (programme, promise, year, domain, position);

    public int Id { get; private set; }
    public int ProgrammeId { get; private set; }
    public Programme Programme { get; private set; } = null!;
    public TargetPromise Promise { get; private set; } = null!;
    public int YearId { get; private set; }
    public ProgrammeYear Year { get; private set; } = null!;
    public string? Domain { get; private set; }
    public int Position { get; private set; }

    /// <summary>Two actions pay for it: only then it stands under more than one.</summary>
    public bool IsDoubleInvestment { get; private set; }

    /// <summary>The actions of the plan that it was linked to.</summary>
    public IReadOnlyList<PolicyAction> Actions => actions;
    public IReadOnlyList<Measurement> Measurements => measurements;

    /// <summary>The days on which this target is reported.</summary>
    public IEnumerable<ReportingDate> Dates => Programme.Dates.Where(d => d.Year == Year).OrderBy(d => d.Due);

    public Measurement? MeasuredFor(ReportingDate date) => measurements.Find(m => m.Date == date);

    /// <summary>What the college decided on before a date, the latest last.</summary>
    public IEnumerable<Measurement> DecidedBefore(ReportingDate date) =>
        measurements.Where(m => m.Date.Due < date.Due && m.Decided is not null).OrderBy(m => m.Date.Due);

    /// <summary>What the college decided on after a date, the earliest first.</summary>
    public IEnumerable<Measurement> DecidedAfter(ReportingDate date) =>
        measurements.Where(m => m.Date.Due > date.Due && m.Decided is not null).OrderBy(m => m.Date.Due);

    /// <summary>Begins the measurement of a date; nothing is filled in yet.</summary>
    public Measurement BeginMeasuring(ReportingDate date, Person by)
    {
        if (!MayBeWrittenBy(by)) throw new RefusedException(OthersMayNotWrite);
        if (measurements.Exists(m => m.Date == date))
            throw new InvalidOperationException($"{Promise.Slug} has a measurement for {date.Slug} already.");
        var measurement = new Measurement(this, date);
        measurements.Add(measurement);
        return measurement;
    }

    /// <summary>Those who fill it in: the teams of its actions.</summary>
    public IReadOnlyList<string> Teams => [.. Responsible.Select(a => a.Team).Distinct()];

    string IAssignment.Called => "dit engagement";

    public bool MayBeWrittenBy(Person person) => Responsible.Any(a => person.WorksFor(a.Team));

    /// <summary>What is measured of it is seen by its teams, whoever is competent that day, and the secretary; by nobody else.</summary>
    public bool MayBeReadBy(Person person, DateOnly day) =>
        MayBeWrittenBy(person) || RepresentedBy(person, day).Count > 0 || person.Is(Role.CollegeSecretary);

    public string OthersMayNotWrite => Teams switch
    {
        [] => $"Aan “{Promise.Name}” is nog geen actie gekoppeld: vraag een beheerder om dat te doen.",
        [var team] => $"Alleen het team {team} vult “{Promise.Name}” in.",
        var several => $"Alleen de teams {string.Join(", ", several)} vullen “{Promise.Name}” in.",
    };

    /// <summary>Those for whom this person may act as alderman on that day: oneself first.</summary>
    public IReadOnlyList<Account> RepresentedBy(Person person, DateOnly day) =>
        [.. Responsible.SelectMany(a => a.RepresentedBy(person, day)).Distinct().OrderByDescending(a => a.Id == person.Id)];

    /// <summary>The names of those competent on a day.</summary>
    public string AldermenOn(DateOnly day) => string.Join(", ", CompetentOn(day).Select(a => a.Name));

    public IReadOnlyList<Account> CompetentOn(DateOnly day) => [.. Responsible.SelectMany(a => a.CompetentOn(day)).Distinct()];

    private IReadOnlyList<PolicyAction> Responsible => Programme.ActionsOf(this);

    /// <summary><c>Van “Plaatsen” is al een meting begonnen, voor 15 april 2023.</c></summary>
    private string AlreadyMeasured => $"Van “{Promise.Name}” is al een meting begonnen, voor {string.Join(", ", MeasuredDays)}.";

    private IEnumerable<string> MeasuredDays => measurements.OrderBy(m => m.Date.Due).Select(m => DutchDate.InWords(m.Date.Due));

    /// <summary>Puts right how the promise was taken over, while nothing was measured of it; its address stays.</summary>
    public void Correct(TargetPromise promise, string? domain, Signature by)
    {
        promise = promise with { Slug = Promise.Slug };
        RefusedException.ThrowIfAny(ObjectionsToCorrecting(promise, domain, by.Person));
        (Promise, Domain) = (promise, domain);
        Programme.Touch();
    }

    public IEnumerable<Objection> ObjectionsToCorrecting(Person by)
    {
        if (!by.Is(Role.Administrator)) yield return "Alleen een beheerder verbetert een engagement.";
        if (measurements.Count > 0)
            yield return $"{AlreadyMeasured} Wat toen beloofd was, blijft staan: voeg een nieuw engagement toe zoals het moet zijn, "
                + "en laat het team in de toelichting van de meting zeggen waardoor het vervangen is.";
    }

    private IEnumerable<Objection> ObjectionsToCorrecting(TargetPromise promise, string? domain, Person by)
    {
        var objections = ObjectionsToCorrecting(by).Concat(promise.Objections()).Concat(Programme.ObjectionsToDomain(domain));
        foreach (var objection in objections) yield return objection;
        if (promise == Promise && domain == Domain) yield return $"Er is niets anders ingevuld dan wat er al staat bij “{Promise.Name}”.";
    }

    /// <summary>What keeps it in its programme.</summary>
    public IEnumerable<Objection> ObjectionsToRemoving(Person by)
    {
        if (!by.Is(Role.Administrator)) yield return Programme.OthersMayNotRemove;
        if (measurements.Count > 0)
            yield return $"{AlreadyMeasured} Wat gemeten is, wordt niet gewist: laat het engagement staan, "
                + "en laat het team in de toelichting van een meting zeggen wat ermee gebeurt.";
    }

    /// <summary>Links it to an action of the plan, which serves it from then on.</summary>
    /// <param name="isDoubleInvestment">A target stands under two actions only when both pay for it.</param>
    public void LinkTo(PolicyAction action, bool isDoubleInvestment, Signature by)
    {
        RefusedException.ThrowIfAny(ObjectionsToLinking(action, isDoubleInvestment, by.Person));
        Serve(action);
        IsDoubleInvestment |= isDoubleInvestment && actions.Count > 1;
    }

    public IEnumerable<Objection> ObjectionsToLinking(PolicyAction action, bool isDoubleInvestment, Person by)
    {
        if (!by.Is(Role.Administrator)) yield return OthersMayNotLink;
        if (actions.Contains(action)) yield return new($"“{Promise.Name}” staat al bij actie {action.Code}.", nameof(action));
        else if (actions.Count > 0 && !isDoubleInvestment)
            yield return new(
                $"“{Promise.Name}” staat al bij actie {actions[0].Code}. Onder een tweede actie kan het alleen "
                    + "als beide acties erin investeren: duid dan “dubbele investering” aan.",
                nameof(isDoubleInvestment));
    }

    public void Unlink(PolicyAction action, Signature by)
    {
        if (!by.Person.Is(Role.Administrator)) throw new RefusedException(OthersMayNotLink);
        if (!actions.Remove(action)) throw new RefusedException($"“{Promise.Name}” staat niet meer bij actie {action.Code}.");
        IsDoubleInvestment &= actions.Count > 1;
        Programme.Touch();
    }

    /// <summary>Links what a data file names, before anybody can have signed in.</summary>
    public void Serve(PolicyAction action)
    {
        actions.Add(action);
        Programme.Touch();
    }
}
