namespace Lier.Portal.Workflow;

/// <summary>Ends a walk on the spot: the activity where it is thrown faults, and with it the run.</summary>
internal sealed class WorkflowFaultException(string reason) : Exception(reason);
