using Lier.Portal.Workflow.Entries;
using Lier.Portal.Workflow.Values;

namespace Lier.Portal.Workflow.Activities;

/// <summary>Elsa.End ends the flowchart, Elsa.Finish the workflow; where the flowchart is the root that is the same.</summary>
internal sealed class End(ActivityEntry entry) : Activity(entry)
{
    internal override IReadOnlyList<string> Outcomes => [];

    internal override string? Perform(Memory memory) => null;
}
