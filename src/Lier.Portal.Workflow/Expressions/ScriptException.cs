namespace Lier.Portal.Workflow.Expressions;

/// <summary>A script that is outside the subset that we run.</summary>
internal sealed class ScriptException(string message) : Exception(message);
