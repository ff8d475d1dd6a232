using System.Globalization;
using Lier.Portal.Domain.Approvals;

namespace Lier.Portal.Application.College;

/// <summary>What the college decided about one thing, and the number of the version that lay before it.</summary>
public abstract record SessionResult(int Id, int Version, DecisionOutcome Outcome, string Reason);

/// <summary>The same about a note.</summary>
public sealed record NoteResult(int Id, int Version, DecisionOutcome Outcome, string Reason)
    : SessionResult(Id, Version, Outcome, Reason);

/// <summary>The same about a measurement of a programme.</summary>
public sealed record MeasurementResult(int Id, int Version, DecisionOutcome Outcome, string Reason = "")
    : SessionResult(Id, Version, Outcome, Reason)
{
    /// <summary>What an objection to the reason of one measurement among many is about.</summary>
    public static string AboutReason(int id) => string.Create(CultureInfo.InvariantCulture, $"reason-{id}");
}
