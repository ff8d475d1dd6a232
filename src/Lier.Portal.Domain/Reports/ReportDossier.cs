using Lier.Portal.Domain.Approvals;
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

    /// <summary>The steps of the route at which somebody agreed to it as it was last brought.</summary>
    public IEnumerable<string> AgreedAt => Stage == ReportStage.Composing ? [] : acts
        .Where(a => a.Kind == ReportActKind.Agreed && a.Sequence > LastBrought?.Sequence).Select(a => a.RouteStepId!);

    private ReportAct? LastBrought =>
        acts.Where(a => a.Kind is ReportActKind.BroughtForAgreement or ReportActKind.BroughtBeforeCollege).MaxBy(a => a.Sequence);

    /// <param name="isToBeAgreed">Does somebody read it first, before it comes before the college?</param>
    public void Bring(Signature by, bool isToBeAgreed = false)
    {
        RefuseOthers(by);
        if (Stage is ReportStage.WithCollege or ReportStage.ForAgreement)
            throw new RefusedException($"Het rapport over de {Period.Label} is {Stage.Name()}.");
        var (kind, to) = isToBeAgreed
            ? (ReportActKind.BroughtForAgreement, ReportStage.ForAgreement)
            : (ReportActKind.BroughtBeforeCollege, ReportStage.WithCollege);
        Take(new(acts.Count + 1, kind, by, by.Day), to);
    }

    public void Agree(AgreementRequest? request, Signature by)
    {
        RefusedException.ThrowIfAny(ObjectionsToAgreeing(request, by.Person).Take(1));
        Take(new(acts.Count + 1, ReportActKind.Agreed, by, by.Day) { RouteStepId = request!.StepId }, Stage);
    }

    public void SendBack(AgreementRequest? request, string reason, Signature by)
    {
        RefusedException.ThrowIfAny(ObjectionsToJudging(request, by.Person).Take(1)
            .Concat(ReasonRules.ObjectionsTo(reason, "Geef een reden op: de secretaris moet weten wat er anders moet.")));
        var act = new ReportAct(acts.Count + 1, ReportActKind.SentBack, by, by.Day)
        {
            RouteStepId = request!.StepId,
            Reason = ReasonRules.Kept(reason),
        };
        Take(act, ReportStage.Composing);
    }

    public IEnumerable<Objection> ObjectionsToAgreeing(AgreementRequest? request, Person by)
    {
        foreach (var objection in ObjectionsToJudging(request, by)) yield return objection;
        if (LastBrought?.PersonId == by.Id)
            yield return "Wie het rapport voorlegde, geeft er zelf geen akkoord op.";
    }

    private IEnumerable<Objection> ObjectionsToJudging(AgreementRequest? request, Person by)
    {
        if (Stage != ReportStage.ForAgreement || request is null)
            yield return $"Het rapport over de {Period.Label} wacht niet op een akkoord: het is {Stage.Name()}.";
        else if (!by.Is(request.Role)) yield return $"Alleen een {request.Role.Name()} geeft hier akkoord of stuurt terug.";
    }

    /// <summary>Everybody whom the route asks has agreed.</summary>
    public void BringBeforeCollege()
    {
        if (Stage != ReportStage.ForAgreement) throw new InvalidOperationException($"{Period} is {Stage}: nobody was asked.");
        Stage = ReportStage.WithCollege;
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
        if (acts.Find(a => a.Kind == ReportActKind.Decided) is { Day: var decided } && session.Day >= Period.Start && session.Day < decided)
            yield return new(
                $"De zitting van {DutchDate.InWords(session.Day.Value)} valt vóór die van {DutchDate.InWords(decided)}, "
                    + "waarin het college over het rapport besliste.",
                nameof(session.Day));
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

    /// <summary>Where the route's file has somebody read it before the college.</summary>
    ForAgreement,
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
        ReportStage.ForAgreement => "voor akkoord",
        ReportStage.WithCollege => "voor het college",
        ReportStage.Decided => "beslist",
        ReportStage.Published => "gepubliceerd",
    };
}
