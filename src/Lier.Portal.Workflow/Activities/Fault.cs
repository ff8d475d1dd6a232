using Lier.Portal.Workflow.Entries;
using Lier.Portal.Workflow.Expressions;
using Lier.Portal.Workflow.Values;

namespace Lier.Portal.Workflow.Activities;

/// <summary>Elsa.Fault: ends the workflow as faulted, with its message and then what else it was given.</summary>
internal sealed class Fault(ActivityEntry entry) : Activity(entry)
{
    private readonly Expression message = entry.Input("message");
    private readonly Expression[] details = [entry.Input("code"), entry.Input("category"), entry.Input("faultType")];

    internal override IReadOnlyList<string> Outcomes => [];

    internal override string? Perform(Memory memory)
    {
        var given = details.Select(detail => detail.Text(memory)).Where(text => text.Length > 0).ToList();
        var reason = message.Text(memory) is { Length: > 0 } text ? text : "the workflow was faulted by its definition";
        throw new WorkflowFaultException(given.Count == 0 ? reason : $"{reason} ({string.Join(", ", given)})");
    }
}
