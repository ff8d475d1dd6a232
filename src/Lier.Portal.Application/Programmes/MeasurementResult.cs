using Lier.Portal.Domain.Approvals;

namespace Lier.Portal.Application.Programmes;

/// <summary>What the college decided on one measurement.</summary>
/// <param name="Version">The number of the version that lay before it.</param>
public sealed record MeasurementResult(int Id, int Version, DecisionOutcome Outcome, string Reason = "");
