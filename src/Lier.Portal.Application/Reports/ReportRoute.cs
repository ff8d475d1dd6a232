using Lier.Portal.Application.Stages;
using Lier.Portal.Domain.Reports;

namespace Lier.Portal.Application.Reports;

/// <summary>The workflow position of one report.</summary>
public sealed class ReportRoute : StageRoute<ReportStage>
{
    private ReportRoute() { }

    public ReportRoute(ReportDossier dossier, StageFile<ReportStage> file)
    {
        Dossier = dossier;
        Begin(file);
    }

    public int DossierId { get; private set; }
    public ReportDossier Dossier { get; private set; } = null!;

    protected override StageRules<ReportStage> Rules => ReportRouteFile.Rules;
    protected override ReportStage Stage => Dossier.Stage;
    protected override string Name => $"The report on {Dossier.Period}";
}
