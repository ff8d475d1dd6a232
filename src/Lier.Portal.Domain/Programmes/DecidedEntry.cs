using Lier.Portal.Domain.Approvals;

namespace Lier.Portal.Domain.Programmes;

/// <summary>What the college approved: the entry, in which session, and the number of its version.</summary>
public sealed record DecidedEntry(MeasurementEntry Entry, ReportedDecision Decision, int Version)
{
    internal static DecidedEntry Of(MeasurementAct approval, IEnumerable<MeasurementVersion> versions) => new(
        versions.Single(v => v.Number == approval.VersionNumber).Entry,
        new(approval.SessionDate!.Value, approval.DecisionNumber!),
        approval.VersionNumber);
}
