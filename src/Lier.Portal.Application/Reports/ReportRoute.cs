using Lier.Portal.Application.Routes;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Reports;

namespace Lier.Portal.Application.Reports;

/// <summary>The workflow position of one report.</summary>
public sealed class ReportRoute : Route
{
    private ReportRoute() { }

    public ReportRoute(ReportDossier dossier, RouteDefinition definition, DateTimeOffset at)
    {
        Dossier = dossier;
        Begin(definition, at);
    }

    public int DossierId { get; private set; }
    public ReportDossier Dossier { get; private set; } = null!;

    public override string About => Dossier.Period.Label;

    public override string Title => "Rapport van het halfjaar";

    public override string InWords => $"over de {Dossier.Period.Label}";

    protected override IEnumerable<string> AgreedAt => Dossier.AgreedAt;

    protected override string Called => $"The report on {Dossier.Period} ({Dossier.Stage})";

    public override string WhoIsAsked(RouteStep step, DateOnly day) => step.Role.Name();

    public override bool IsAt(RouteStep? step) =>
        Dossier.Stage == (step is null ? ReportStage.Published : StageAt(step.Kind));

    private static ReportStage StageAt(StepKind kind) => kind switch
    {
        StepKind.Acknowledge => ReportStage.Published,
        StepKind.Write => ReportStage.Composing,
        StepKind.Agree => ReportStage.ForAgreement,
        StepKind.Decide => ReportStage.WithCollege,
        StepKind.Publish => ReportStage.Decided,
    };

    /// <summary>Brings the report before the college, or before whoever the file has read it first.</summary>
    public void Bring(RouteDefinition definition, Signature by)
    {
        // What is out went its way to the end; a next version goes the whole of it. In a file of before an arrow leads back.
        if (StepId is null)
        {
            Dossier.BeginAgain();
            BeginAgain(definition, by.At);
        }

        Walk(definition, Outcomes.Bring, by, step => Dossier.Bring(by, isToBeAgreed: IsReadFirst(definition, step)));
    }

    // Where it cannot be brought from, no arrow leads on: the dossier refuses it.
    private bool IsReadFirst(RouteDefinition definition, RouteStep? step) =>
        step?.Outcomes.ContainsKey(Outcomes.Bring) == true
        && definition.Find(definition.Take(Position, Outcomes.Bring, Facts).Run.WaitingAt)?.Kind == StepKind.Agree;

    public void Agree(RouteDefinition definition, Signature by) =>
        Walk(definition, Outcomes.Agree, by, step => Dossier.Agree(step?.Request, by));

    public void SendBack(RouteDefinition definition, string reason, Signature by) =>
        Walk(definition, Outcomes.SendBack, by, step => Dossier.SendBack(step?.Request, reason, by));

    protected override void Arrived(string outcome, RouteStep? next)
    {
        if (outcome == Outcomes.Agree && next?.Kind == StepKind.Decide) Dossier.BringBeforeCollege();
    }
}
