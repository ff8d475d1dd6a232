namespace Lier.Portal.Workflow.Values;

/// <summary>
/// A variable of the workflow. <paramref name="IsKept"/> tells whether its value outlives the wait for a person; one that
/// is not kept starts again from <paramref name="Default"/>, as in Elsa.
/// </summary>
public sealed record Variable(string Id, string Name, VariableType Type, WorkflowValue Default, bool IsKept)
{
    /// <summary>The name of the function by which a script reads it: <c>getReviewOutcome</c> for "review outcome".</summary>
    internal string Getter => "get" + Pascal(Name);

    private static string Pascal(string name) =>
        string.Concat(name.Split([' ', '_', '-'], StringSplitOptions.RemoveEmptyEntries)
            .Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}

/// <summary>A value that the application may give when it begins a run or goes on with it.</summary>
public sealed record Input(string Name, VariableType Type);
