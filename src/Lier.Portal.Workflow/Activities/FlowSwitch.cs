using Lier.Portal.Workflow.Entries;
using Lier.Portal.Workflow.Values;

namespace Lier.Portal.Workflow.Activities;

/// <summary>Elsa.FlowSwitch in its mode MatchFirst: the first case that holds, else <c>Default</c>.</summary>
internal sealed class FlowSwitch : Activity
{
    internal const string Default = "Default";

    internal FlowSwitch(ActivityEntry entry) : base(entry)
    {
        entry.Accept("mode", "MatchFirst", "0");
        Cases = [.. entry.Cases()];
        Labels = [.. Cases.Select(one => one.Label)];
        Outcomes = [.. Labels, Default];
    }

    public IReadOnlyList<FlowCase> Cases { get; }

    public IReadOnlyList<string> Labels { get; }

    internal override IReadOnlyList<string> Outcomes { get; }

    internal override bool IsChoice => true;

    internal override string? Perform(Memory memory)
    {
        foreach (var one in Cases)
        {
            if (one.Condition.Holds(memory)) return one.Label;
        }

        return Default;
    }
}
