using Lier.Portal.Workflow.Entries;
using Lier.Portal.Workflow.Values;

namespace Lier.Portal.Workflow.Activities;

/// <summary>An activity at which the workflow waits until the application reports a result.</summary>
internal abstract class WaitingActivity(ActivityEntry entry) : Activity(entry)
{
    private readonly Variable? result = entry.Output("result");

    public abstract string TaskName { get; }

    public virtual string? Payload => null;

    /// <summary>The variable that holds the result, or null when the file does not keep it.</summary>
    public Variable? Result => result;

    internal override string? Perform(Memory memory) => Done;

    /// <summary>Puts the result in its variable; refuses one that the variable cannot hold.</summary>
    public void Receive(string? outcome, Memory memory)
    {
        if (result is null) return;
        if (result.Type.Convert(WorkflowValue.Of(outcome)) is not { } value)
        {
            throw new WorkflowRefusedException($"'{Label}' cannot end in '{outcome}': its result is of type {result.Type}");
        }

        memory.Set(result, value);
    }
}
