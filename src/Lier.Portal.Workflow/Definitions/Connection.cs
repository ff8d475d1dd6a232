namespace Lier.Portal.Workflow.Definitions;

/// <summary>
/// An arrow of the flowchart: when activity <paramref name="Source"/> ends in <paramref name="Port"/>,
/// <paramref name="Target"/> follows.
/// </summary>
public sealed record Connection(string Source, string Port, string Target)
{
    internal string Place { get; init; } = "";
}
