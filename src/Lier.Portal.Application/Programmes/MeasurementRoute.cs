using Lier.Portal.Application.Routes;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Programmes;

namespace Lier.Portal.Application.Programmes;

/// <summary>The workflow position of one measurement.</summary>
public sealed class MeasurementRoute : ApprovalRoute
{
    private MeasurementRoute() { }

    public MeasurementRoute(Measurement measurement, RouteDefinition definition, DateTimeOffset at)
    {
        Measurement = measurement;
        Begin(definition, at);
    }

    public int MeasurementId { get; private set; }
    public Measurement Measurement { get; private set; } = null!;

    protected override IApproval Approval => Measurement;

    protected override IAssignment Assignment => Measurement.Target;

    public override string About => $"{Measurement.Target.Programme.Name} · {DutchDate.InWords(Measurement.Date.Due)}";

    public override string Title => Measurement.Target.Promise.Name;

    protected override bool IsOver(NoteStage stage) => stage == NoteStage.Published;
}
