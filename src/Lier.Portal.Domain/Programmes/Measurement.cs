using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.People;

namespace Lier.Portal.Domain.Programmes;

/// <summary>How far a target is on a reporting date. It goes the way of a note.</summary>
public sealed class Measurement : Approval<MeasurementVersion, MeasurementAct>
{
    /// <summary>More than anything that a city counts; keeps a slip of the finger out.</summary>
    public const int Most = 10_000_000;

    private Measurement() { }

    internal Measurement(Target target, ReportingDate date) => (Target, Date) = (target, date);

    public int TargetId { get; private set; }
    public Target Target { get; private set; } = null!;
    public int DateId { get; private set; }
    public ReportingDate Date { get; private set; } = null!;

    /// <summary>On the writer's desk; once submitted it equals the last version.</summary>
    public MeasurementEntry Entry { get; private set; } = MeasurementEntry.Empty;

    /// <summary>What the college last approved.</summary>
    public DecidedEntry? Decided => Last(ActKind.Approved) is { } approval ? At(approval) : null;

    /// <summary>
    /// What belongs in the next publication: what the college approved, or what is out already while that is being put right.
    /// </summary>
    public DecidedEntry? ForPublication =>
        Stage is NoteStage.Approved or NoteStage.Published ? Decided
        : Last(ActKind.Published) is { } published ? At(ApprovalOf(published.VersionNumber))
        : null;

    protected override ApprovalWords Words => new(
        "meting",
        $"De meting “{Target.Promise.Name}”",
        $"De meting “{Target.Promise.Name}” ligt vast: ze is",
        "een meting invulde",
        "de nieuwe",
        "het team");

    protected override IAssignment Assignment => Target;

    /// <param name="asked">Whose agreement its route asks now: they read what they judge, and what they judged.</param>
    public bool MayBeReadBy(Person person, DateOnly day, AgreementRequest? asked = null) =>
        Target.MayBeReadBy(person, day) || asked?.PartiesOf(person, Target, day).Count > 0 || WasJudgedBy(person);

    /// <summary>Outside the team a draft shows what was last submitted, not what is being typed.</summary>
    public MeasurementEntry? EntryShownTo(Person person) =>
        Stage == NoteStage.Draft && !Target.MayBeWrittenBy(person) ? LastVersion?.Entry : Entry;

    public void Write(MeasurementEntry entry, Signature by)
    {
        RefusedException.ThrowIfAny(ObjectionsToWriting(by.Person).Concat(entry.Objections()));
        if (entry == Entry) return;
        Entry = entry;
        Wrote(by);
    }

    internal void Decide(ReportedDecision decision, int version, DecisionOutcome outcome, string reason, Signature by) =>
        DecideOn(decision, version, outcome, reason, by).By(decision);

    public IEnumerable<Objection> ObjectionsToCorrecting(Person by)
    {
        if (ObjectionToWriter(by) is { } objection) yield return objection;
        if (Stage is not (NoteStage.Approved or NoteStage.Published))
            yield return $"Verbeteren kan pas na het besluit van het college; de meting is {Stage.Name()}.";
    }

    /// <summary>Back to the team, to put right what was decided; what is public stays there until the next publication.</summary>
    public void Correct(string reason, Signature by)
    {
        RefusedException.ThrowIfAny(ObjectionsToCorrecting(by.Person).Concat(ObjectionsToReason(reason)));
        Record(ActKind.Reopened, NoteStage.Draft, by, reason);
    }

    protected override Objection? ObjectionToWriter(Person by) =>
        Target.MayBeWrittenBy(by) ? null : new(Target.OthersMayNotWrite);

    protected override IEnumerable<Objection> Blocking(DateOnly day) => MeasurementChecks.Blocking(this, Entry, day);

    protected override MeasurementVersion Freeze(int number) => new(number, Entry, WriterIds);

    private DecidedEntry At(MeasurementAct approval) => DecidedEntry.Of(approval, Versions);

    private MeasurementAct? Last(ActKind kind) => Acts.Where(a => a.Kind == kind).MaxBy(a => a.Sequence);

    private MeasurementAct ApprovalOf(int version) => Acts.Last(a => a.Kind == ActKind.Approved && a.VersionNumber == version);
}
