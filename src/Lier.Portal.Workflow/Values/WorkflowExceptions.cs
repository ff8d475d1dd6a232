namespace Lier.Portal.Workflow.Values;

/// <summary>Someone asked a run for what it cannot do; the run is as it was.</summary>
public sealed class WorkflowRefusedException(string message) : Exception(message);

/// <summary>Ends a walk on the spot: the activity where it is thrown faults, and with it the run.</summary>
internal sealed class WorkflowFaultException(string reason) : Exception(reason);
