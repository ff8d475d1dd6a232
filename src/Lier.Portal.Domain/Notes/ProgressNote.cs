using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Plans;

namespace Lier.Portal.Domain.Notes;

/// <summary>
/// What a team reports on one action over one half-year. Every verb has its objections: the sentences that say why it cannot be done
/// now by this person. The verb refuses with the first of them.
/// </summary>
public sealed class ProgressNote
{
    private readonly List<NoteVersion> versions = [];
    private readonly List<NoteAct> acts = [];

    private ProgressNote() { }

    public ProgressNote(PolicyAction action, ReportingPeriod period) => (Action, Period) = (action, period);

    public int Id { get; private set; }
    public int ActionId { get; private set; }
    public PolicyAction Action { get; private set; } = null!;
    public ReportingPeriod Period { get; private set; }
    public NoteStage Stage { get; private set; }

    /// <summary>The text on the writer's desk; once submitted it equals the last version.</summary>
    public NoteText Text { get; private set; } = NoteText.Empty;

    /// <summary>Everybody who ever changed the text.</summary>
    public IReadOnlyList<int> WriterIds { get; private set; } = [];

    public string? LastWrittenBy { get; private set; }
    public DateTimeOffset? LastWrittenAt { get; private set; }

    /// <summary>Rises by one with every change: two people who start from the same revision cannot both save.</summary>
    public int Revision { get; private set; }

    public IReadOnlyList<NoteVersion> Versions => versions;
    public IReadOnlyList<NoteAct> Acts => acts;
    public NoteVersion? LastVersion => versions.MaxBy(v => v.Number);
    public NoteAct? LastAct => acts.MaxBy(s => s.Sequence);

    public IEnumerable<string> ObjectionsToWriting(Person by)
    {
        if (!by.WorksFor(Action.Team)) yield return $"Alleen het team {Action.Team} schrijft deze nota.";
        if (Stage != NoteStage.Draft) yield return $"De tekst ligt vast: de nota is niet meer in opmaak ({LastThing()}).";
    }

    public void Write(NoteText text, Signature by)
    {
        RefusedException.ThrowIfAny(ObjectionsToWriting(by.Person));
        RefusedException.ThrowIfAny(text.Objections());
        if (text == Text) return;
        (Text, LastWrittenBy, LastWrittenAt) = (text, by.Person.Name, by.At);
        if (!WriterIds.Contains(by.Person.Id)) WriterIds = [.. WriterIds, by.Person.Id];
        Revision++;
    }

    public IEnumerable<string> ObjectionsToSubmitting(Person by) =>
        ObjectionsToWriting(by).Concat(NoteChecks.Blocking(Text).Select(c => c.Message));

    public void Submit(Signature by)
    {
        RefusedException.ThrowIfAny(ObjectionsToSubmitting(by.Person));
        versions.Add(new NoteVersion(versions.Count + 1, Text, WriterIds));
        Record(ActKind.Submitted, NoteStage.ForAgreement, by);
    }

    public IEnumerable<string> ObjectionsToWithdrawing(Person by)
    {
        if (!by.WorksFor(Action.Team)) yield return $"Alleen het team {Action.Team} trekt deze nota in.";
        if (Stage != NoteStage.ForAgreement) yield return NotForAgreement();
        else if (Agreements.Given.Any())
            yield return "Er is al een akkoord op deze versie. Vraag wie nu aan de beurt is om de nota terug te sturen.";
    }

    public void Withdraw(Signature by)
    {
        RefusedException.ThrowIfAny(ObjectionsToWithdrawing(by.Person));
        Record(ActKind.Withdrawn, NoteStage.Draft, by);
    }

    private NoteAgreements Agreements => new(this);

    public IEnumerable<string> ObjectionsToAgreeing(AgreementRequest? request, Person by, DateOnly day) =>
        ObjectionsToSendingBack(request, by, day).Concat(request is null ? [] : Agreements.ObjectionsTo(request, by, day));

    /// <summary>
    /// Agrees to the version that was read, for everybody whom this person can act for; whether others must agree too, says
    /// <see cref="StillToAgree"/>.
    /// </summary>
    public void Agree(AgreementRequest? request, int versionNumber, Signature by)
    {
        RefusedException.ThrowIfAny(ObjectionsToAgreeing(request, by.Person, by.Day).Concat(ObjectionsToVersion(versionNumber)));
        foreach (var party in Agreements.ForOrAgain(request!, by.Person, by.Day))
            acts.Add(new NoteAct(acts.Count + 1, ActKind.Agreed, by, LastVersion!.Number, null).To(request!, party));
        Revision++;
    }

    /// <inheritdoc cref="NoteAgreements.For"/>
    public IReadOnlyList<Party> AgreesFor(AgreementRequest request, Person by, DateOnly day) => Agreements.For(request, by, day);

    /// <inheritdoc cref="NoteAgreements.StillNeeded"/>
    public IReadOnlyList<Party> StillToAgree(AgreementRequest request, DateOnly day) => Agreements.StillNeeded(request, day);

    /// <summary>Everybody who was asked has agreed. Never without the alderman, whatever route brought the note here.</summary>
    public void BringBeforeCollege()
    {
        if (Stage != NoteStage.ForAgreement || !Agreements.Given.Any(s => s.AsRole == Role.Alderman))
            throw new InvalidOperationException(
                $"Note {Id} cannot come before the college: no alderman agreed to version {LastVersion?.Number}.");
        Stage = NoteStage.WithCollege;
    }

    public IEnumerable<string> ObjectionsToSendingBack(AgreementRequest? request, Person by, DateOnly day)
    {
        if (Stage != NoteStage.ForAgreement || request is null) yield return NotForAgreement();
        else if (request.PartiesOf(by, Action, day).Count == 0) yield return request.Refusal(Action);
    }

    public void SendBack(AgreementRequest? request, int versionNumber, string reason, Signature by)
    {
        RefusedException.ThrowIfAny(
            ObjectionsToSendingBack(request, by.Person, by.Day)
                .Concat(ObjectionsToVersion(versionNumber))
                .Concat(ObjectionsToReason(reason)));
        var party = request!.PartiesOf(by.Person, Action, by.Day)[0];
        acts.Add(new NoteAct(acts.Count + 1, ActKind.SentBack, by, LastVersion!.Number, reason.Trim()).To(request, party));
        (Stage, Revision) = (NoteStage.Draft, Revision + 1);
    }

    public IEnumerable<string> ObjectionsToReopening(Person by)
    {
        if (!by.Is(Role.Administrator)) yield return "Alleen een beheerder geeft een nota terug aan het team.";
        if (Stage is not (NoteStage.ForAgreement or NoteStage.WithCollege)) yield return $"De nota is niet onderweg ({LastThing()}).";
    }

    /// <summary>The way out for a note that nobody can help on: back to the team, from where everybody is asked again.</summary>
    public void Reopen(string reason, Signature by)
    {
        RefusedException.ThrowIfAny(ObjectionsToReopening(by.Person).Concat(ObjectionsToReason(reason)));
        Record(ActKind.Reopened, NoteStage.Draft, by, reason);
    }

    public IEnumerable<string> ObjectionsToDeciding(Person by)
    {
        if (!by.Is(Role.CollegeSecretary)) yield return "Alleen de CBS-secretaris registreert een besluit.";
        if (Stage != NoteStage.WithCollege) yield return $"De nota ligt niet bij het college ({LastThing()}).";
    }

    internal void Decide(ReportedDecision decision, DecisionOutcome outcome, string reason, Signature by)
    {
        RefusedException.ThrowIfAny(ObjectionsToDeciding(by.Person));
        RefusedException.ThrowIfAny(
            outcome == DecisionOutcome.Returned ? ObjectionsToReason(reason) : PlainTextRules.ObjectionsTo("Reden", reason));
        var (kind, stage) = outcome switch
        {
            DecisionOutcome.Approved => (ActKind.Approved, NoteStage.Approved),
            DecisionOutcome.Returned => (ActKind.ReturnedByCollege, NoteStage.Draft),
            DecisionOutcome.Deferred => (ActKind.Deferred, NoteStage.WithCollege),
        };
        Record(kind, stage, by, reason, $"het college, zitting van {DutchDate.InWords(decision.SessionDate)}, besluit {decision.Number}");
    }

    public IEnumerable<string> ObjectionsToPublishing(Person by)
    {
        if (!by.Is(Role.CollegeSecretary)) yield return "Alleen de CBS-secretaris publiceert.";
        if (Stage is not (NoteStage.Approved or NoteStage.Published))
            yield return "Alleen een nota die het college goedkeurde, wordt gepubliceerd.";
    }

    /// <summary>The note stands in a published report; publishing again changes nothing.</summary>
    public void Publish(Signature by)
    {
        RefusedException.ThrowIfAny(ObjectionsToPublishing(by.Person));
        if (Stage == NoteStage.Approved) Record(ActKind.Published, NoteStage.Published, by);
    }

    private IEnumerable<string> ObjectionsToVersion(int versionNumber)
    {
        if (LastVersion?.Number != versionNumber)
            yield return $"U las versie {versionNumber}, intussen is er een versie {LastVersion?.Number}. Lees eerst de nieuwe tekst.";
    }

    private static IEnumerable<string> ObjectionsToReason(string reason) =>
        ReasonRules.ObjectionsTo(reason, "Geef een reden op: de schrijver moet weten wat er anders moet.").Select(o => o.Sentence);

    private string NotForAgreement() => $"De nota wacht niet op een akkoord ({LastThing()}).";

    private string LastThing() => LastAct is { } step ? $"laatste stap: {step.Sentence}" : $"ze is {Stage.Name()}";

    private void Record(ActKind kind, NoteStage stage, Signature by, string? reason = null, string? onBehalfOf = null)
    {
        acts.Add(new NoteAct(acts.Count + 1, kind, by, LastVersion!.Number, ReasonRules.Kept(reason)) { OnBehalfOf = onBehalfOf });
        Stage = stage;
        Revision++;
    }
}
