namespace Lier.Portal.Documents.Reading;

/// <summary>One part of the plan tree that a report adds, changes, or does not name.</summary>
/// <param name="Part">What it is, in Dutch: <c>actie</c>.</param>
/// <param name="Words">What it says, before and after; empty on one side for what is new.</param>
public sealed record PlanDifference(PlanChange Kind, string Part, string Code, string Title, IReadOnlyList<WordsBeforeAndAfter> Words);

public sealed record WordsBeforeAndAfter(string Label, string Before, string After);

public enum PlanChange
{
    New,
    Changed,

    /// <summary>In the portal, but not in the report. It stays: a report takes nothing away.</summary>
    NotNamed,
}
