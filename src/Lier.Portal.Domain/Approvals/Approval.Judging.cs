using Lier.Portal.Domain.People;

namespace Lier.Portal.Domain.Approvals;

// What they do with it who did not write it: agree, send back, decide.
public abstract partial class Approval<TVersion, TAct>
{
    private Agreements Agreements => new(Assignment, versions, acts, Words);

    public IEnumerable<Objection> ObjectionsToAgreeing(AgreementRequest? request, Person by, DateOnly day) =>
        ObjectionsToSendingBack(request, by, day).Concat(request is null ? [] : Agreements.ObjectionsTo(request, by, day));

    /// <summary>
    /// Agrees to the version that was read, for everybody whom this person can act for; whether others must agree too, says
    /// <see cref="StillToAgree"/>.
    /// </summary>
    public void Agree(AgreementRequest? request, int versionNumber, Signature by)
    {
        RefuseFirst(ObjectionsToAgreeing(request, by.Person, by.Day).Concat(ObjectionsToVersion(versionNumber)));
        var revision = Revision;
        foreach (var party in Agreements.ForOrAgain(request!, by.Person, by.Day))
            Record(ActKind.Agreed, Stage, by).Answer(request!, party);
        Revision = revision + 1;
    }

    /// <inheritdoc cref="Agreements.For"/>
    public IReadOnlyList<Party> AgreesFor(AgreementRequest request, Person by, DateOnly day) => Agreements.For(request, by, day);

    /// <inheritdoc cref="Agreements.StillNeeded"/>
    public IReadOnlyList<Party> StillToAgree(AgreementRequest request, DateOnly day) => Agreements.StillNeeded(request, day);

    /// <inheritdoc cref="Agreements.Barred"/>
    public IReadOnlyList<Party> BarredFromAgreeing(AgreementRequest request, DateOnly day) => Agreements.Barred(request, day);

    /// <inheritdoc/>
    public IEnumerable<string> AgreedAt => Stage == NoteStage.Draft ? [] : StandingAgreements().Select(a => a.RouteStepId).OfType<string>();

    /// <summary>Everybody who was asked has agreed. Never without the alderman, whatever route brought it here.</summary>
    public void BringBeforeCollege()
    {
        if (Stage != NoteStage.ForAgreement || !Agreements.Given.Any(a => a.AsRole == Role.Alderman))
            throw new InvalidOperationException(
                $"{GetType().Name} {Id} cannot come before the college: no alderman agreed to version {LastVersion?.Number}.");
        Stage = NoteStage.WithCollege;
    }

    public IEnumerable<Objection> ObjectionsToSendingBack(AgreementRequest? request, Person by, DateOnly day)
    {
        if (Stage != NoteStage.ForAgreement || request is null) yield return NotForAgreement();
        else if (request.PartiesOf(by, Assignment, day).Count == 0) yield return request.Refusal(Assignment);
    }

    public void SendBack(AgreementRequest? request, int versionNumber, string reason, Signature by)
    {
        RefuseFirst(
            ObjectionsToSendingBack(request, by.Person, by.Day)
                .Concat(ObjectionsToVersion(versionNumber))
                .Concat(ObjectionsToReason(reason)));
        var party = request!.PartiesOf(by.Person, Assignment, by.Day)[0];
        Record(ActKind.SentBack, NoteStage.Draft, by, reason).Answer(request, party);
    }

    /// <summary>The agreements to the last version that stand, those of every step.</summary>
    public IEnumerable<TAct> StandingAgreements() => Agreements.Given.Cast<TAct>();

    /// <inheritdoc cref="Agreements.WithdrawnBy"/>
    public IReadOnlyList<Party> AgreementsOf(AgreementRequest request, Person by, DateOnly day) => Agreements.WithdrawnBy(request, by, day);

    /// <param name="request">What was agreed to: at the step where it waits, or the one to which it goes back from the college.</param>
    public IEnumerable<Objection> ObjectionsToWithdrawingAgreement(AgreementRequest? request, Person by, DateOnly day) => Stage switch
    {
        NoteStage.ForAgreement or NoteStage.WithCollege =>
            request is null ? [NotForAgreement()] : Agreements.ObjectionsToWithdrawing(request, by, day),
        NoteStage.Draft =>
        [
            $"{Words.Subject} ligt bij het team ({LastThing()}): er is geen akkoord meer om in te trekken. "
                + "Wat het team opnieuw indient, leest u opnieuw.",
        ],
        NoteStage.Approved or NoteStage.Published =>
        [
            $"Het college besliste al ({LastThing()}): elk akkoord blijft nu staan. "
                + "Klopt er iets niet, meld het aan de CBS-secretaris.",
        ],
    };

    /// <summary>
    /// Takes one's agreement to the version that was read back, with a step of its own: what others agreed to stands, and from the
    /// college it goes back to whoever must agree.
    /// </summary>
    public void WithdrawAgreement(AgreementRequest? request, int versionNumber, Signature by)
    {
        RefuseFirst(ObjectionsToWithdrawingAgreement(request, by.Person, by.Day).Concat(ObjectionsToVersion(versionNumber)));
        var revision = Revision;
        foreach (var party in Agreements.WithdrawnBy(request!, by.Person, by.Day))
            Record(ActKind.AgreementWithdrawn, NoteStage.ForAgreement, by).Answer(request!, party);
        Revision = revision + 1;
    }

    /// <summary>Did this person answer for the last version, whatever they said? Then they may read it further.</summary>
    public bool WasJudgedBy(Person person) =>
        acts.Exists(a => a.PartyId is not null && a.PersonId == person.Id && a.VersionNumber == LastVersion?.Number);

    public IEnumerable<Objection> ObjectionsToDeciding(Person by)
    {
        if (!by.Is(Role.CollegeSecretary)) yield return "Alleen de CBS-secretaris registreert een besluit.";
        if (Stage != NoteStage.WithCollege) yield return $"{Words.Subject} ligt niet bij het college ({LastThing()}).";
    }

    /// <param name="version">The number of the version that lay before the college.</param>
    public IEnumerable<Objection> ObjectionsToDeciding(int version, DecisionOutcome outcome, string reason, Person by)
    {
        foreach (var objection in ObjectionsToDeciding(by)) yield return objection;
        if (Stage == NoteStage.WithCollege && LastVersion!.Number != version)
            yield return $"Er ligt intussen versie {LastVersion.Number} voor. Herlaad de pagina.";
        foreach (var objection in ObjectionsToOutcome(outcome, reason)) yield return objection;
    }

    protected TAct DecideOn(ReportedDecision decision, int version, DecisionOutcome outcome, string reason, Signature by)
    {
        RefusedException.ThrowIfAny(ObjectionsToDeciding(version, outcome, reason, by.Person));
        var (kind, stage) = outcome switch
        {
            DecisionOutcome.Approved => (ActKind.Approved, NoteStage.Approved),
            DecisionOutcome.Returned => (ActKind.ReturnedByCollege, NoteStage.Draft),
            DecisionOutcome.Deferred => (ActKind.Deferred, NoteStage.WithCollege),
        };
        return Record(kind, stage, by, reason, CollegeText.Of(decision));
    }

    private IEnumerable<Objection> ObjectionsToOutcome(DecisionOutcome outcome, string reason) =>
        outcome == DecisionOutcome.Returned ? ObjectionsToReason(reason) : ReasonRules.ObjectionsToOptional(reason);

    private IEnumerable<Objection> ObjectionsToVersion(int versionNumber)
    {
        if (LastVersion?.Number != versionNumber)
            yield return $"U las versie {versionNumber}, intussen is er een versie {LastVersion?.Number}. Lees eerst {Words.Newer}.";
    }

    private string NotForAgreement() => $"{Words.Subject} wacht niet op een akkoord ({LastThing()}).";

    // Whoever reads "not yours" need not hear what else would be wrong.
    private static void RefuseFirst(IEnumerable<Objection> objections) => RefusedException.ThrowIfAny(objections.Take(1));
}
