using Lier.Portal.Domain.Approvals;

namespace Lier.Portal.Domain.College;

/// <summary>A note as the text of a decision names it: the exact version, and what the college says about it.</summary>
/// <param name="Sha256">Of the canonical form of the version.</param>
public sealed record DecidedNote(
    string PlanCode,
    string PlanTitle,
    string Code,
    string Title,
    int VersionNumber,
    Fingerprint Sha256,
    DecisionOutcome Outcome,
    string? Reason)
{
    public string InWords => $"{Code} {Title}, versie {VersionNumber}";
}
