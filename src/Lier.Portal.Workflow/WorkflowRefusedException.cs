namespace Lier.Portal.Workflow;

/// <summary>Someone asked a run for what it cannot do; the run is as it was.</summary>
public sealed class WorkflowRefusedException(string message) : Exception(message);
