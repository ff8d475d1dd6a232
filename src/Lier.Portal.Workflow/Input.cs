namespace Lier.Portal.Workflow;

/// <summary>A value that the application may give when it begins a run or goes on with it.</summary>
public sealed record Input(string Name, VariableType Type);
