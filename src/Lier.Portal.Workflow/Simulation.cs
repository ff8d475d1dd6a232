using Lier.Portal.Workflow.Definitions;
using Lier.Portal.Workflow.Values;

namespace Lier.Portal.Workflow;

/// <summary>Walks a definition on paper: the outcomes are given beforehand, the journal is printed.</summary>
public static class Simulation
{
    /// <summary>How an empty outcome is written.</summary>
    private const string Empty = "-";

    /// <summary>
    /// Gives each waiting step the next outcome. The exit code is 0, or 1 after a fault, a refusal or outcomes left over.
    /// </summary>
    public static int Run(WorkflowDefinition definition, IReadOnlyList<string> outcomes, TextWriter output, TextWriter errors)
    {
        var walk = Walker.Begin(definition);
        Print(walk.Journal, output);
        for (var given = 0; given < outcomes.Count; given++)
        {
            if (walk.Run.SubStatus == WorkflowSubStatus.Faulted) break;
            try
            {
                walk = Walker.Take(definition, walk.Run, outcomes[given] == Empty ? null : outcomes[given]);
                Print(walk.Journal, output);
            }
            catch (WorkflowRefusedException refusal)
            {
                var left = walk.Run.WaitingAt is null ? $"{outcomes.Count - given} outcome(s) left, from '{outcomes[given]}': " : "";
                return Stop(definition, walk.Run, output, errors, left + refusal.Message);
            }
        }

        return Stop(definition, walk.Run, output, errors, walk.Run.FaultReason);
    }

    private static int Stop(WorkflowDefinition definition, WorkflowRun run, TextWriter output, TextWriter errors, string? trouble)
    {
        var place = definition.Find(run.WaitingAt) is { } step ? $" at {step.Label}" : "";
        output.WriteLine($"status: {run.Status}/{run.SubStatus}{place}");
        if (trouble is null) return 0;
        errors.WriteLine(trouble);
        return 1;
    }

    private static void Print(IEnumerable<JournalEntry> journal, TextWriter output)
    {
        foreach (var entry in journal) output.WriteLine($"{entry.Activity} {entry.Event}");
    }
}
