using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.People;

namespace Lier.Portal.Domain.Programmes;

/// <summary>
/// How far a target is on a reporting date. It goes the way of a note: the team fills in, an alderman agrees, the college decides, the
/// secretary publishes; what was submitted is frozen.
/// </summary>
public sealed partial class Measurement
{
    /// <summary>More than anything that a city counts; keeps a slip of the finger out.</summary>
    public const int Most = 10_000_000;

    private readonly List<MeasurementVersion> versions = [];
    private readonly List<MeasurementAct> acts = [];

    private Measurement() { }

    internal Measurement(Target target, ReportingDate date) => (Target, Date) = (target, date);

    public int Id { get; private set; }
    public int TargetId { get; private set; }
    public Target Target { get; private set; } = null!;
    public int DateId { get; private set; }
    public ReportingDate Date { get; private set; } = null!;
    public NoteStage Stage { get; private set; }

    /// <summary>On the writer's desk; once submitted it equals the last version.</summary>
    public MeasurementEntry Entry { get; private set; } = MeasurementEntry.Empty;

    /// <summary>Everybody who ever had a hand in it: a correction starts from what they filled in.</summary>
    public IReadOnlyList<int> WriterIds { get; private set; } = [];

    /// <summary>Rises by one with every change: two people who start from the same revision cannot both save.</summary>
    public int Revision { get; private set; }

    public IReadOnlyList<MeasurementVersion> Versions => versions;
    public IReadOnlyList<MeasurementAct> Acts => acts;
    public MeasurementVersion? LastVersion => versions.MaxBy(v => v.Number);
    public MeasurementAct? LastAct => acts.MaxBy(s => s.Sequence);

    /// <summary>What the college last approved.</summary>
    public DecidedEntry? Decided => Last(ActKind.Approved) is { } approval ? At(approval) : null;

    /// <summary>
    /// What belongs in the next publication: what the college approved, or what is out already while that is being put right.
    /// </summary>
    public DecidedEntry? ForPublication =>
        Stage is NoteStage.Approved or NoteStage.Published ? Decided
        : Last(ActKind.Published) is { } published ? At(ApprovalOf(published.VersionNumber))
        : null;

    public bool MayBeReadBy(Person person, DateOnly day) => Target.MayBeReadBy(person, day);

    /// <summary>Outside the team a draft shows what was last submitted, not what is being typed.</summary>
    public MeasurementEntry? EntryShownTo(Person person) =>
        Stage == NoteStage.Draft && !Target.MayBeWrittenBy(person) ? LastVersion?.Entry : Entry;

    public IEnumerable<Objection> ObjectionsToWriting(Person by)
    {
        if (!Target.MayBeWrittenBy(by)) yield return Target.OthersMayNotWrite;
        if (Stage != NoteStage.Draft) yield return $"De meting ligt vast: ze is {Stage.Name()}.";
    }

    public void Write(MeasurementEntry entry, Signature by)
    {
        RefusedException.ThrowIfAny(ObjectionsToWriting(by.Person).Concat(entry.Objections()));
        if (entry == Entry) return;
        Entry = entry;
        if (!WriterIds.Contains(by.Person.Id)) WriterIds = [.. WriterIds, by.Person.Id];
        Revision++;
    }

    public IEnumerable<Objection> ObjectionsToSubmitting(Signature by) =>
        ObjectionsToWriting(by.Person).Concat(MeasurementChecks.Blocking(this, Entry, by.Day));

    public void Submit(Signature by)
    {
        RefusedException.ThrowIfAny(ObjectionsToSubmitting(by));
        versions.Add(new MeasurementVersion(versions.Count + 1, Entry, WriterIds));
        Record(ActKind.Submitted, NoteStage.ForAgreement, by);
    }

    public IEnumerable<Objection> ObjectionsToWithdrawing(Person by)
    {
        if (!Target.MayBeWrittenBy(by)) yield return Target.OthersMayNotWrite;
        if (Stage != NoteStage.ForAgreement) yield return $"De meting wacht niet op een akkoord: ze is {Stage.Name()}.";
    }

    public void Withdraw(Signature by)
    {
        RefusedException.ThrowIfAny(ObjectionsToWithdrawing(by.Person));
        Record(ActKind.Withdrawn, NoteStage.Draft, by);
    }

    /// <param name="version">The number of the version that lay before the college.</param>
    public IEnumerable<Objection> ObjectionsToDeciding(int version, DecisionOutcome outcome, string reason, Person by)
    {
        if (!by.Is(Role.CollegeSecretary)) yield return "Alleen de CBS-secretaris registreert een besluit.";
        else if (Stage != NoteStage.WithCollege)
            yield return $"“{Target.Promise.Name}” ligt niet bij het college: de meting is {Stage.Name()}.";
        else if (LastVersion!.Number != version)
            yield return $"Van “{Target.Promise.Name}” ligt intussen versie {LastVersion.Number} voor. Herlaad de pagina.";
        var aboutReason = outcome == DecisionOutcome.Returned ? ObjectionsToReason(reason) : ReasonRules.ObjectionsToOptional(reason);
        foreach (var objection in aboutReason) yield return objection;
    }

    /// <param name="decision">The session, checked by <see cref="CollegeDecision.ObjectionsToSession"/>.</param>
    /// <param name="version">The number of the version that lay before the college.</param>
    public void Decide(ReportedDecision decision, int version, DecisionOutcome outcome, string reason, Signature by)
    {
        RefusedException.ThrowIfAny(ObjectionsToDeciding(version, outcome, reason, by.Person));
        var (kind, stage) = outcome switch
        {
            DecisionOutcome.Approved => (ActKind.Approved, NoteStage.Approved),
            DecisionOutcome.Returned => (ActKind.ReturnedByCollege, NoteStage.Draft),
            DecisionOutcome.Deferred => (ActKind.Deferred, NoteStage.WithCollege),
        };
        Record(kind, stage, by, reason, null, decision);
    }

    public void Publish(Signature by)
    {
        if (!by.Person.Is(Role.CollegeSecretary)) throw new RefusedException("Alleen de CBS-secretaris publiceert.");
        if (Stage != NoteStage.Approved) throw new RefusedException("Alleen een meting die het college goedkeurde, wordt gepubliceerd.");
        Record(ActKind.Published, NoteStage.Published, by);
    }

    public IEnumerable<Objection> ObjectionsToCorrecting(Person by)
    {
        if (!Target.MayBeWrittenBy(by)) yield return Target.OthersMayNotWrite;
        if (Stage is not (NoteStage.Approved or NoteStage.Published))
            yield return $"Verbeteren kan pas na het besluit van het college; de meting is {Stage.Name()}.";
    }

    /// <summary>Back to the team, to put right what was decided; what is public stays there until the next publication.</summary>
    public void Correct(string reason, Signature by)
    {
        RefusedException.ThrowIfAny(ObjectionsToCorrecting(by.Person).Concat(ObjectionsToReason(reason)));
        Record(ActKind.Reopened, NoteStage.Draft, by, reason);
    }

    private DecidedEntry At(MeasurementAct approval) => DecidedEntry.Of(approval, versions);

    private MeasurementAct? Last(ActKind kind) => acts.Where(a => a.Kind == kind).MaxBy(a => a.Sequence);

    private MeasurementAct ApprovalOf(int version) => acts.Last(a => a.Kind == ActKind.Approved && a.VersionNumber == version);

    private static IEnumerable<Objection> ObjectionsToReason(string reason) =>
        ReasonRules.ObjectionsTo(reason, "Geef een reden op: het team moet weten wat er anders moet.");

    private void Record(
        ActKind kind,
        NoteStage stage,
        Signature by,
        string? reason = null,
        string? onBehalfOf = null,
        ReportedDecision? decision = null)
    {
        acts.Add(new MeasurementAct(acts.Count + 1, kind, by, LastVersion!.Number, decision)
        {
            Reason = ReasonRules.Kept(reason),
            OnBehalfOf = onBehalfOf,
        });
        (Stage, Revision) = (stage, Revision + 1);
    }
}
