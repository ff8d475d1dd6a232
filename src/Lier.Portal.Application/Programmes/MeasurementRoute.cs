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

    protected override StageRules<NoteStage> Rules => MeasurementRouteFile.Rules;
    protected override NoteStage Stage => Measurement.Stage;
    protected override string Name => $"Measurement {MeasurementId}";
}
