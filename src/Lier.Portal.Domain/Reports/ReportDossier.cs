using Lier.Portal.Domain.College;
using Lier.Portal.Domain.People;

namespace Lier.Portal.Domain.Reports;

/// <summary>
/// The way of one half-year's report, from putting it together to its publication, and beside it the councils that take note of it.
/// </summary>
public sealed class ReportDossier
{
    private readonly List<ReportAct> acts = [];
    private readonly List<Acknowledgement> acknowledgements = [];

    private ReportDossier() { }

    public ReportDossier(ReportingPeriod period) => Period = period;

    public int Id { get; private set; }
    public ReportingPeriod Period { get; private set; }
    public ReportStage Stage { get; private set; }

    /// <summary>Rises with every step and every acknowledgement: whoever saves over another's is refused.</summary>
    public int Revision { get; private set; }
    public IReadOnlyList<ReportAct> Acts => acts;
    public IReadOnlyList<Acknowledgement> Acknowledgements => acknowledgements;

    public IEnumerable<Council> StillToAcknowledge => Enum.GetValues<Council>().Where(c => AcknowledgementBy(c) is null);

    /// <summary>The councils take note of what the college decided, whether it is published yet or not.</summary>
    public bool MayBeAcknowledged => acts.Exists(a => a.Kind == ReportActKind.Decided);

    /// <summary>That this council took note, as a record or, of before, as a step of the route; null while it did not.</summary>
    public Acknowledgement? AcknowledgementBy(Council council) =>
        acknowledgements.Find(a => a.Council == council)
        ?? (acts.Find(a => a.Council == council) is { } act ? Acknowledgement.Of(council, act) : null);

    public void BringBeforeCollege(Signature by)
    {
        RefuseOthers(by);
        if (Stage == ReportStage.WithCollege) throw new RefusedException($"Het rapport over de {Period.Label} is {Stage.Name()}.");
        Take(new(acts.Count + 1, ReportActKind.BroughtBeforeCollege, by, by.Day), ReportStage.WithCollege);
    }

    public void Decide(CollegeDecision decision, Signature by)
    {
        RefuseOthers(by);
        if (Stage != ReportStage.WithCollege) throw new RefusedException($"Het rapport over de {Period.Label} ligt niet voor het college.");
        Take(new(acts.Count + 1, ReportActKind.Decided, by, decision.SessionDate) { Number = decision.Number }, ReportStage.Decided);
    }

    public void Publish(PublishedReport report, Signature by)
    {
        RefuseOthers(by);
        if (Stage != ReportStage.Decided)
            throw new RefusedException(
                $"Het rapport over de {Period.Label} is {Stage.Name()}; publiceren kan pas na het besluit van het college.");
        Take(new(acts.Count + 1, ReportActKind.Published, by, by.Day) { Version = report.Version }, ReportStage.Published);
    }

    /// <summary>A next version of what is out already; the way stays where it is.</summary>
    public void Correct(PublishedReport report, Signature by)
    {
        RefuseOthers(by);
        if (Stage != ReportStage.Published) throw new InvalidOperationException($"{Period} is {Stage}: there is nothing to correct.");
        Take(new(acts.Count + 1, ReportActKind.Corrected, by, by.Day) { Version = report.Version }, Stage);
    }

    /// <summary>Puts what is out together anew, for a next version; bringing that before the college leaves the record.</summary>
    public void BeginAgain()
    {
        if (Stage != ReportStage.Published) throw new InvalidOperationException($"{Period} is {Stage}: its way is not over.");
        Stage = ReportStage.Composing;
    }

    /// <summary>Keeps that a council took note; the way of the report stays where it is.</summary>
    /// <param name="verb">What the council did, as its own rules name it: <c>nam kennis</c>.</param>
    public void Acknowledge(CouncilSession session, string verb, Signature by)
    {
        RefusedException.ThrowIfAny(ObjectionsToAcknowledging(session, by));
        acknowledgements.Add(new(session, verb, by));
        Revision++;
    }

    private IEnumerable<Objection> ObjectionsToAcknowledging(CouncilSession session, Signature by)
    {
        if (!by.Person.Is(Role.CollegeSecretary)) yield return "Alleen de CBS-secretaris registreert een kennisname.";
        if (!MayBeAcknowledged)
            yield return $"Het rapport over de {Period.Label} is {Stage.Name()}; "
                + "een kennisname registreert u zodra het college erover beslist heeft.";
        if (!Enum.IsDefined(session.Council)) yield return new("Kies de raad die kennis nam.", nameof(session.Council));
        else if (AcknowledgementBy(session.Council) is not null)
            yield return new($"De kennisname door {session.Council.Name()} is al geregistreerd.", nameof(session.Council));
        foreach (var objection in session.ObjectionsFor(Period, by.Day)) yield return objection;
    }

    private static void RefuseOthers(Signature by)
    {
        if (!by.Person.Is(Role.CollegeSecretary)) throw new RefusedException("Alleen de CBS-secretaris brengt het rapport verder.");
    }

    private void Take(ReportAct step, ReportStage to)
    {
        acts.Add(step);
        (Stage, Revision) = (to, Revision + 1);
    }
}

public enum ReportStage
{
    Composing,
    WithCollege,
    Decided,
    Published,
}

/// <summary>The words on screen for where a report is.</summary>
public static class ReportStageText
{
    public static string Name(this ReportStage stage) => stage switch
    {
        ReportStage.Composing => "in samenstelling",
        ReportStage.WithCollege => "voor het college",
        ReportStage.Decided => "beslist",
        ReportStage.Published => "gepubliceerd",
    };
}
