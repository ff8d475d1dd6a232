using Lier.Portal.Workflow.Activities;
using Lier.Portal.Workflow.Entries;

namespace Lier.Portal.Workflow.Reading;

/// <summary>Knows the activities that we run; everything else in Elsa is refused by name.</summary>
internal static class ActivityReader
{
    private static readonly Dictionary<string, Func<ActivityEntry, Activity>> Kinds = new()
    {
        ["Elsa.Start"] = entry => new Start(entry),
        ["Elsa.End"] = entry => new End(entry),
        ["Elsa.Finish"] = entry => new End(entry),
        ["Elsa.Fault"] = entry => new Fault(entry),
        ["Elsa.RunTask"] = entry => new RunTask(entry),
        ["Elsa.Event"] = entry => new Event(entry),
        ["Elsa.FlowDecision"] = entry => new FlowDecision(entry),
        ["Elsa.FlowSwitch"] = entry => new FlowSwitch(entry),
        ["Elsa.SetVariable"] = entry => new SetVariable(entry),
        ["Elsa.SetName"] = entry => new SetName(entry),
        ["Elsa.Correlate"] = entry => new Correlate(entry),
        ["Elsa.WriteLine"] = entry => new WriteLine(entry),
    };

    public static Activity Read(ActivityEntry entry)
    {
        if (Kinds.TryGetValue(entry.Type, out var kind)) return kind(entry);
        entry.RefuseType();
        return new UnknownActivity(entry);
    }
}
