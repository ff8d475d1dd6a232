namespace Lier.Portal.Workflow.Definitions;

/// <summary>
/// A place where the workflow waits for a person (Elsa.RunTask) or a named event (Elsa.Event). <paramref name="Name"/> is
/// the activity's name, or its id; <paramref name="TaskName"/> the name of the task or event; <paramref name="Payload"/> is JSON.
/// <paramref name="Outcomes"/> are the connected labels of the FlowSwitch that follows on it; empty when none follows.
/// </summary>
public sealed record HumanStep(string ActivityId, string Name, string TaskName, string? Payload, IReadOnlyList<string> Outcomes);
