using System.Text.Json;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Reports;
using Lier.Portal.Workflow;

namespace Lier.Portal.Reports;

/// <summary>The workflow position of one report, saved together with its dossier; it stays on the file that it began with.</summary>
public sealed class ReportRoute
{
    private ReportRoute() { }

    public ReportRoute(ReportDossier dossier, ReportRouteFile file)
    {
        (Dossier, Definition) = (dossier, file.Json);
        Stand(Walker.Begin(file.Definition).Run);
    }

    public int DossierId { get; private set; }
    public ReportDossier Dossier { get; private set; } = null!;

    /// <summary>The text of the file.</summary>
    public string Definition { get; private set; } = "";

    /// <summary>The position as the Workflow project writes it, in JSON.</summary>
    public string Run { get; private set; } = "";

    /// <summary>The step that waits; null at the end.</summary>
    public string? StepId { get; private set; }

    public bool Offers(string outcome) => ReportRouteFile.ReadStored(Definition).Find(StepId)?.Outcomes.Contains(outcome) == true;

    /// <summary>Takes one outcome; afterwards the file and the facts must agree on where the report is, or nothing may be saved.</summary>
    public void Walk(string outcome)
    {
        var file = ReportRouteFile.ReadStored(Definition);
        var step = file.Find(StepId);
        if (step is null || !step.Outcomes.Contains(outcome))
            throw new RefusedException($"De werkstroom van het rapport voorziet bij de stap “{step?.Name ?? "einde"}” geen ‘{outcome}’.");
        Stand(Walker.Take(file.Definition, JsonSerializer.Deserialize<WorkflowRun>(Run)!, outcome).Run);
        if (file.StageAt(StepId) != Dossier.Stage)
            throw new InvalidOperationException($"The report on {Dossier.Period} is {Dossier.Stage} after '{outcome}', but its route says {file.StageAt(StepId)}.");
    }

    private void Stand(WorkflowRun run) => (Run, StepId) = (JsonSerializer.Serialize(run), run.WaitingAt);
}
