using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.Programmes;

namespace Lier.Portal.Domain.College;

/// <summary>
/// What a decision says about one note or one measurement: the exact version it was about, the outcome, and the reason.
/// </summary>
public sealed class DecisionResult
{
    private DecisionResult() { }

    internal DecisionResult(ProgressNote note, DecisionOutcome outcome, string reason)
        : this(note.LastVersion!, outcome, reason) => Note = note;

    internal DecisionResult(Measurement measurement, DecisionOutcome outcome, string reason)
        : this(measurement.LastVersion!, outcome, reason) => Measurement = measurement;

    private DecisionResult(ApprovalVersion version, DecisionOutcome outcome, string reason) =>
        (VersionNumber, Outcome, Reason) = (version.Number, outcome, ReasonRules.Kept(reason));

    public int Id { get; private set; }

    /// <summary>Null when it is about a measurement.</summary>
    public int? NoteId { get; private set; }
    public ProgressNote? Note { get; private set; }

    /// <summary>Null when it is about a note.</summary>
    public int? MeasurementId { get; private set; }
    public Measurement? Measurement { get; private set; }

    public int VersionNumber { get; private set; }
    public DecisionOutcome Outcome { get; private set; }
    public string? Reason { get; private set; }
}
