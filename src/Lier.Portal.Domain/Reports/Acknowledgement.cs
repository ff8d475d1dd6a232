using Lier.Portal.Domain.People;

namespace Lier.Portal.Domain.Reports;

/// <summary>That a council took note of a report: a record beside the report's route, made before or after the publication.</summary>
public sealed class Acknowledgement
{
    private Acknowledgement() { }

    internal Acknowledgement(CouncilSession session, string verb, Signature by)
    {
        (Council, Day, Verb) = (session.Council, session.Day!.Value, verb);
        (PersonId, PersonName, At) = (by.Person.Id, by.Person.Name, by.At);
        if (session.Link.Length > 0) Link = session.Link;
    }

    public int Id { get; private set; }
    public Council Council { get; private set; }

    /// <summary>Of the session.</summary>
    public DateOnly Day { get; private set; }

    /// <summary>What the council did, in the words of its own rules.</summary>
    public string Verb { get; private set; } = "";

    /// <summary>To the agenda or the decision that the council published.</summary>
    public string? Link { get; private set; }
    public int PersonId { get; private set; }
    public string PersonName { get; private set; } = "";
    public DateTimeOffset At { get; private set; }

    public string Sentence => $"{Council.Name()} {Verb} op {DutchDate.InWords(Day)}";

    /// <summary>Of before, when it was a step of the route.</summary>
    internal static Acknowledgement Of(Council council, ReportAct act) => new()
    {
        Council = council,
        Day = act.Day,
        Verb = act.Verb ?? "",
        PersonId = act.PersonId,
        PersonName = act.PersonName,
        At = act.At,
    };
}
