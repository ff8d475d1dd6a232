using Lier.Portal.Domain.College;
using Lier.Portal.Domain.People;

namespace Lier.Portal.Domain.Reports;

/// <summary>The way of one half-year's report: from putting it together to the two councils that take note of it.</summary>
public sealed class ReportDossier
{
    private readonly List<ReportAct> acts = [];

    private ReportDossier() { }

    public ReportDossier(ReportingPeriod period) => Period = period;

    public int Id { get; private set; }
    public ReportingPeriod Period { get; private set; }
    public ReportStage Stage { get; private set; }

    /// <summary>Rises with every step: whoever saves over another's step is refused.</summary>
    public int Revision { get; private set; }
    public IReadOnlyList<ReportAct> Acts => acts;

    public IEnumerable<Council> StillToAcknowledge => Enum.GetValues<Council>().Where(c => !acts.Exists(s => s.Council == c));

    public void BringBeforeCollege(Signature by)
    {
        RefuseOthers(by);
        if (Stage is ReportStage.WithCollege or ReportStage.Acknowledged)
            throw new RefusedException($"Het rapport over de {Period.Label} is {Stage.Name()}.");
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
        if (Stage is not (ReportStage.Published or ReportStage.Acknowledged))
            throw new InvalidOperationException($"{Period} is {Stage}: there is nothing to correct.");
        Take(new(acts.Count + 1, ReportActKind.Corrected, by, by.Day) { Version = report.Version }, Stage);
    }

    /// <summary>A council took note; with the second one the way is at its end.</summary>
    /// <param name="verb">What the council did, as its own rules name it: <c>nam kennis</c>.</param>
    public void Acknowledge(Council council, DateOnly? day, string verb, Signature by)
    {
        RefusedException.ThrowIfAny(ObjectionsToAcknowledging(council, day, by));
        Take(new(acts.Count + 1, ReportActKind.Acknowledged, by, day!.Value) { Council = council, Verb = verb }, Stage);
        if (!StillToAcknowledge.Any()) Stage = ReportStage.Acknowledged;
    }

    private IEnumerable<Objection> ObjectionsToAcknowledging(Council council, DateOnly? day, Signature by)
    {
        if (!by.Person.Is(Role.CollegeSecretary)) yield return "Alleen de CBS-secretaris registreert een kennisname.";
        if (Stage != ReportStage.Published)
            yield return $"Het rapport over de {Period.Label} is {Stage.Name()}; een kennisname registreert u als het gepubliceerd is.";
        if (!StillToAcknowledge.Contains(council))
            yield return new($"De kennisname door {council.Name()} is al geregistreerd.", nameof(council));
        if (day is null) yield return new("Vul de zittingsdatum in.", nameof(day));
        if (day > by.Day)
            yield return new(
                $"De zitting van {DutchDate.InWords(day.Value)} is nog niet geweest; een kennisname registreert u erna.", nameof(day));
        if (day < Period.Start)
            yield return new(
                $"De zitting van {DutchDate.InWords(day.Value)} valt vóór het begin van de {Period.Label}.", nameof(day));
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
    Acknowledged,
}

/// <summary>The two councils that the report must reach.</summary>
public enum Council
{
    Municipal,
    SocialWelfare,
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
        ReportStage.Acknowledged => "kennisgenomen door beide raden",
    };

    public static string Name(this Council council) => council switch
    {
        Council.Municipal => "de gemeenteraad",
        Council.SocialWelfare => "de raad voor maatschappelijk welzijn",
    };
}
