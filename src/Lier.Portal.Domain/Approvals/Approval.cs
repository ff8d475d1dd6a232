using Lier.Portal.Domain.People;

namespace Lier.Portal.Domain.Approvals;

/// <summary>
/// What a team writes, somebody competent agrees to, the college decides on and the secretary publishes. Every verb has its objections:
/// the sentences that say why it cannot be done now by this person. What was submitted is frozen, and every step is kept.
/// </summary>
public abstract partial class Approval<TVersion, TAct> : IApproval
    where TVersion : ApprovalVersion
    where TAct : ApprovalAct, new()
{
    private readonly List<TVersion> versions = [];
    private readonly List<TAct> acts = [];

    public int Id { get; private set; }
    public NoteStage Stage { get; private set; }

    /// <summary>Everybody who ever had a hand in it.</summary>
    public IReadOnlyList<int> WriterIds { get; private set; } = [];

    public string? LastWrittenBy { get; private set; }
    public DateTimeOffset? LastWrittenAt { get; private set; }

    /// <summary>Rises by one with every change: two people who start from the same revision cannot both save.</summary>
    public int Revision { get; private set; }

    public IReadOnlyList<TVersion> Versions => versions;
    public IReadOnlyList<TAct> Acts => acts;
    public TVersion? LastVersion => versions.MaxBy(v => v.Number);
    public TAct? LastAct => acts.MaxBy(a => a.Sequence);

    protected abstract ApprovalWords Words { get; }

    /// <summary>Whose work it is, and who is competent for it.</summary>
    protected abstract IAssignment Assignment { get; }

    /// <summary>Why somebody from elsewhere may not write; null when this person may.</summary>
    protected abstract Objection? ObjectionToWriter(Person by);

    /// <summary>The same of taking it back.</summary>
    protected virtual Objection? ObjectionToWithdrawer(Person by) => ObjectionToWriter(by);

    /// <summary>What is not in order yet, so that it cannot be submitted.</summary>
    protected abstract IEnumerable<Objection> Blocking(DateOnly day);

    /// <summary>What stands on the desk, as the next version.</summary>
    protected abstract TVersion Freeze(int number);

    public IEnumerable<Objection> ObjectionsToWriting(Person by)
    {
        if (ObjectionToWriter(by) is { } objection) yield return objection;
        if (Stage != NoteStage.Draft) yield return $"{Words.IsFrozen} niet meer in opmaak ({LastThing()}).";
    }

    public IEnumerable<Objection> ObjectionsToSubmitting(Signature by) => ObjectionsToWriting(by.Person).Concat(Blocking(by.Day));

    public void Submit(Signature by)
    {
        RefusedException.ThrowIfAny(ObjectionsToSubmitting(by));
        versions.Add(Freeze(versions.Count + 1));
        Record(ActKind.Submitted, NoteStage.ForAgreement, by);
    }

    public IEnumerable<Objection> ObjectionsToWithdrawing(Person by)
    {
        if (ObjectionToWithdrawer(by) is { } objection) yield return objection;
        if (Stage != NoteStage.ForAgreement) yield return NotForAgreement();
        else if (Agreements.Given.Any())
            yield return $"Er is al een akkoord op deze versie. Vraag wie nu aan de beurt is om de {Words.Noun} terug te sturen.";
    }

    public void Withdraw(Signature by)
    {
        RefusedException.ThrowIfAny(ObjectionsToWithdrawing(by.Person));
        Record(ActKind.Withdrawn, NoteStage.Draft, by);
    }

    public IEnumerable<Objection> ObjectionsToReopening(Person by)
    {
        if (!by.Is(Role.Administrator)) yield return $"Alleen een beheerder geeft een {Words.Noun} terug aan het team.";
        if (Stage is not (NoteStage.ForAgreement or NoteStage.WithCollege))
            yield return $"{Words.Subject} is niet onderweg ({LastThing()}).";
    }

    /// <summary>The way out for what nobody can help on: back to the team, from where everybody is asked again.</summary>
    public void Reopen(string reason, Signature by)
    {
        RefusedException.ThrowIfAny(ObjectionsToReopening(by.Person).Concat(ObjectionsToReason(reason)));
        Record(ActKind.Reopened, NoteStage.Draft, by, reason);
    }

    public IEnumerable<Objection> ObjectionsToPublishing(Person by)
    {
        if (!by.Is(Role.CollegeSecretary)) yield return "Alleen de CBS-secretaris publiceert.";
        if (Stage is not (NoteStage.Approved or NoteStage.Published))
            yield return $"Alleen een {Words.Noun} die het college goedkeurde, wordt gepubliceerd.";
    }

    /// <summary>It stands in a publication; publishing again changes nothing.</summary>
    public void Publish(Signature by)
    {
        RefusedException.ThrowIfAny(ObjectionsToPublishing(by.Person));
        if (Stage == NoteStage.Approved) Record(ActKind.Published, NoteStage.Published, by);
    }

    /// <summary>Something was written by somebody who may.</summary>
    protected void Wrote(Signature by)
    {
        (LastWrittenBy, LastWrittenAt) = (by.Person.Name, by.At);
        if (!WriterIds.Contains(by.Person.Id)) WriterIds = [.. WriterIds, by.Person.Id];
        Revision++;
    }

    protected IEnumerable<Objection> ObjectionsToReason(string reason) =>
        ReasonRules.ObjectionsTo(reason, $"Geef een reden op: {Words.Reader} moet weten wat er anders moet.");

    /// <summary>What last happened to it, between brackets behind a refusal.</summary>
    protected string LastThing() => LastAct is { } act ? $"laatste stap: {act.Sentence}" : $"ze is {Stage.Name()}";

    protected TAct Record(ActKind kind, NoteStage stage, Signature by, string? reason = null, string? onBehalfOf = null)
    {
        var act = new TAct();
        act.Tell(acts.Count + 1, kind, by, LastVersion!.Number, reason, onBehalfOf);
        acts.Add(act);
        (Stage, Revision) = (stage, Revision + 1);
        return act;
    }
}
