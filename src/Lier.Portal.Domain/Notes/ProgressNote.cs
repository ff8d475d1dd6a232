using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Plans;

namespace Lier.Portal.Domain.Notes;

/// <summary>What a team reports on one action over one half-year.</summary>
public sealed class ProgressNote : Approval<NoteVersion, NoteAct>
{
    private static readonly ApprovalWords TheWords = new(
        "nota", "De nota", "De tekst ligt vast: de nota is", "aan een tekst schreef", "de nieuwe tekst", "de schrijver");

    private ProgressNote() { }

    public ProgressNote(PolicyAction action, ReportingPeriod period) => (Action, Period) = (action, period);

    public int ActionId { get; private set; }
    public PolicyAction Action { get; private set; } = null!;
    public ReportingPeriod Period { get; private set; }

    /// <summary>The text on the writer's desk; once submitted it equals the last version.</summary>
    public NoteText Text { get; private set; } = NoteText.Empty;

    protected override ApprovalWords Words => TheWords;

    protected override IAssignment Assignment => Action;

    public void Write(NoteText text, Signature by)
    {
        RefusedException.ThrowIfAny(ObjectionsToWriting(by.Person));
        RefusedException.ThrowIfAny(text.Objections());
        if (text == Text) return;
        Text = text;
        Wrote(by);
    }

    internal void Decide(ReportedDecision decision, int version, DecisionOutcome outcome, string reason, Signature by) =>
        DecideOn(decision, version, outcome, reason, by);

    protected override Objection? ObjectionToWriter(Person by) =>
        by.WorksFor(Action.Team) ? null : new($"Alleen het team {Action.Team} schrijft deze nota.");

    protected override Objection? ObjectionToWithdrawer(Person by) =>
        by.WorksFor(Action.Team) ? null : new($"Alleen het team {Action.Team} trekt deze nota in.");

    protected override IEnumerable<Objection> Blocking(DateOnly day) => NoteChecks.Blocking(Text).Select(c => new Objection(c.Message));

    protected override NoteVersion Freeze(int number) => new(number, Text, WriterIds);
}
