using Lier.Portal.Application.Notes.Routes;
using Lier.Portal.Application.Stages;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Programmes;

namespace Lier.Portal.Application.Programmes;

/// <summary>The workflow position of one measurement.</summary>
public sealed class MeasurementRoute : StageRoute<NoteStage>
{
    private MeasurementRoute() { }

    public MeasurementRoute(Measurement measurement, StageFile<NoteStage> file)
    {
        Measurement = measurement;
        Begin(file);
    }

    public int MeasurementId { get; private set; }
    public Measurement Measurement { get; private set; } = null!;

    /// <summary>Goes on to the college, but not before everybody who was asked has agreed.</summary>
    public void GoOnWhenAllAgreed(DateOnly day)
    {
        if (Measurement.StillToAgree(MeasurementRouteFile.Asked, day).Count > 0) return;
        Measurement.BringBeforeCollege();
        Walk(Outcomes.Agree);
    }

    /// <summary>An agreement was taken back: from the college it goes back to whoever must agree, and there it stays.</summary>
    public void AskAgain()
    {
        if (!IsWhole || !Offers(Outcomes.WithdrawAgreement)) Walk(Outcomes.WithdrawAgreement);
    }

    protected override StageRules<NoteStage> Rules => MeasurementRouteFile.Rules;
    protected override NoteStage Stage => Measurement.Stage;
    protected override string Name => $"Measurement {MeasurementId}";
}
