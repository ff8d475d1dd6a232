using System.Text.Json;
using Lier.Portal.Domain;
using Lier.Portal.Workflow;

namespace Lier.Portal.Application.Stages;

/// <summary>The workflow position of one thing, saved together with it; it stays on the file that it began with.</summary>
public abstract class StageRoute<TStage>
    where TStage : struct, Enum
{
    /// <summary>The text of the file.</summary>
    public string Definition { get; private set; } = "";

    /// <summary>The position as the Workflow project writes it, in JSON.</summary>
    public string Run { get; private set; } = "";

    /// <summary>The step that waits; null at the end.</summary>
    public string? StepId { get; private set; }

    protected abstract StageRules<TStage> Rules { get; }

    /// <summary>Where the facts say that the thing is.</summary>
    protected abstract TStage Stage { get; }

    /// <summary>What it is called in a log.</summary>
    protected abstract string Name { get; }

    /// <summary>Do the file and the facts say the same of where the thing is?</summary>
    public bool IsWhole => File.StageAt(StepId).Equals(Stage);

    public bool Offers(string outcome) => File.Find(StepId)?.Outcomes.Contains(outcome) == true;

    /// <summary>
    /// Takes one outcome; here as elsewhere the file and the facts must then agree on where the thing is, or nothing may be saved.
    /// </summary>
    public void Walk(string outcome)
    {
        var step = File.Find(StepId);
        if (step is null || !step.Outcomes.Contains(outcome))
            throw new RefusedException($"De werkstroom voorziet bij de stap “{step?.Name ?? "einde"}” geen ‘{outcome}’.");
        Stand(Walker.Take(File.Definition, JsonSerializer.Deserialize<WorkflowRun>(Run)!, outcome).Run, outcome);
    }

    /// <summary>Goes back to the first step, whatever the arrows say.</summary>
    public void BeginAgain() =>
        Stand(Walker.BeginAgain(File.Definition, JsonSerializer.Deserialize<WorkflowRun>(Run)!).Run, "beginning again");

    protected void Begin(StageFile<TStage> file)
    {
        Definition = file.Json;
        Stand(Walker.Begin(file.Definition).Run, "beginning");
    }

    private StageFile<TStage> File => Rules.ReadStored(Definition);

    private void Stand(WorkflowRun run, string after)
    {
        (Run, StepId) = (JsonSerializer.Serialize(run), run.WaitingAt);
        if (!IsWhole) throw new InvalidOperationException($"{Name} is {Stage} after '{after}', but its route says {File.StageAt(StepId)}.");
    }
}
