using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Notes;

namespace Lier.Portal.Domain.College;

/// <summary>What a decision says about one note: the exact version it was about, the outcome, and the reason.</summary>
public sealed class DecisionResult
{
    private DecisionResult() { }

    internal DecisionResult(ProgressNote note, DecisionOutcome outcome, string reason) =>
        (Note, VersionNumber, Outcome, Reason) = (note, note.LastVersion!.Number, outcome, ReasonRules.Kept(reason));

    public int Id { get; private set; }
    public int NoteId { get; private set; }
    public ProgressNote Note { get; private set; } = null!;
    public int VersionNumber { get; private set; }
    public DecisionOutcome Outcome { get; private set; }
    public string? Reason { get; private set; }
}
