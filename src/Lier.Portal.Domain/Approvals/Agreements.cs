using Lier.Portal.Domain.People;

namespace Lier.Portal.Domain.Approvals;

/// <summary>Who agreed to the last version of something, who still must, and for whom somebody may.</summary>
/// <param name="words">What it is called where somebody is refused.</param>
internal sealed class Agreements(
    IAssignment about, IReadOnlyList<ApprovalVersion> versions, IReadOnlyList<ApprovalAct> acts, ApprovalWords words)
{
    private readonly int? last = versions.Count == 0 ? null : versions.Max(v => v.Number);

    /// <summary>The agreements that stand: what was withdrawn was not given.</summary>
    public IEnumerable<ApprovalAct> Given => acts.Where(a => a.Kind == ActKind.Agreed && a.VersionNumber == last && !IsWithdrawn(a));

    public IEnumerable<Objection> ObjectionsTo(AgreementRequest request, Person by, DateOnly day)
    {
        if (Free(request, by, day).Any() || MayConfirm(request, by, day)) yield break;
        var (parties, eyes) = (request.PartiesOf(by, about, day), Eyes);
        if (eyes.HasWritten(by.Id) || parties.Any(p => eyes.HasWritten(p.Id)))
            yield return $"Wie {words.HadAHand}, geeft er zelf geen akkoord op.";
        if (eyes.HasSubmitted(by.Id) || parties.Any(p => eyes.HasSubmitted(p.Id)))
            yield return $"Wie een {words.Noun} indient, geeft er zelf geen akkoord op.";
        if (parties.Any(p => HasAgreed(request, p.Id))) yield return "U gaf al akkoord op deze versie.";
    }

    /// <summary>In whose name this person's agreement would stand.</summary>
    public IReadOnlyList<Party> For(AgreementRequest request, Person by, DateOnly day) =>
        [.. Free(request, by, day).Take(request.Within == Within.AllCompetent ? int.MaxValue : 1)];

    /// <summary>The same; and when nobody is left to agree for, the one who says it again.</summary>
    public IReadOnlyList<Party> ForOrAgain(AgreementRequest request, Person by, DateOnly day) =>
        For(request, by, day) is { Count: > 0 } parties ? parties
        : [request.PartiesOf(by, about, day).First(p => HasAgreed(request, p.Id))];

    /// <summary>Those who must agree before it goes on from this step.</summary>
    public IReadOnlyList<Party> StillNeeded(AgreementRequest request, DateOnly day) =>
        [.. request.AllOf(about, day).Where(p => !HasAgreed(request, p.Id))];

    /// <summary>Those of them who never can, since they had a hand in it: without a way out it would wait for ever.</summary>
    public IReadOnlyList<Party> Barred(AgreementRequest request, DateOnly day)
    {
        var eyes = Eyes;
        return [.. StillNeeded(request, day).Where(p => eyes.HadAHandIn(p.Id))];
    }

    public IEnumerable<Objection> ObjectionsToWithdrawing(AgreementRequest request, Person by, DateOnly day)
    {
        if (WithdrawnBy(request, by, day).Count > 0) yield break;
        yield return GivenBy(request, by).FirstOrDefault() switch
        {
            null when Given.Any(a => a.PersonId == by.Id || a.PartyId == by.Id) =>
                $"Uw akkoord is al een stap verder. Vraag wie nu aan de beurt is om de {words.Noun} terug te sturen.",
            null => "U gaf geen akkoord op deze versie. Alleen wie het gaf, of in wiens naam het gegeven is, trekt het in.",
            var own when own.PartyId == by.Id =>
                $"U bent vandaag niet meer bevoegd voor {about.Called}. Zeg aan wie dat wel is, wat er niet klopt.",
            var other => $"U spreekt vandaag niet meer voor {other.OnBehalfOf}. Wie dat wel doet, kan het akkoord intrekken.",
        };
    }

    /// <summary>Those for whom nothing stands any more once this person takes it back: whom they still speak for that day.</summary>
    public IReadOnlyList<Party> WithdrawnBy(AgreementRequest request, Person by, DateOnly day)
    {
        var given = GivenBy(request, by).Select(a => a.PartyId).ToHashSet();
        return [.. request.PartiesOf(by, about, day).Where(p => given.Contains(p.Id))];
    }

    private FourEyes Eyes => FourEyes.Over(
        versions.Select(v => (v.Number, v.WriterIds)),
        acts.Where(a => a.Kind == ActKind.Submitted).Select(a => (a.VersionNumber, a.PersonId)));

    private IEnumerable<Party> Free(AgreementRequest request, Person by, DateOnly day) =>
        MayAgreeFor(request, by, day).Where(p => !HasAgreed(request, p.Id));

    private IEnumerable<Party> MayAgreeFor(AgreementRequest request, Person by, DateOnly day)
    {
        var eyes = Eyes;
        return request.PartiesOf(by, about, day).Where(p => eyes.MayAgree(by.Id, p.Id));
    }

    // Whoever was still missing is no longer competent: one of those who agreed says it again, and it goes on.
    private bool MayConfirm(AgreementRequest request, Person by, DateOnly day) =>
        request.Within == Within.AllCompetent && StillNeeded(request, day).Count == 0 && MayRepeat(request, by, day).Any();

    // Saying it again is agreeing too: whoever wrote does not, not even for one who agreed before.
    private IEnumerable<Party> MayRepeat(AgreementRequest request, Person by, DateOnly day) =>
        MayAgreeFor(request, by, day).Where(p => HasAgreed(request, p.Id));

    private bool HasAgreed(AgreementRequest request, int partyId) =>
        Given.Any(a => a.RouteStepId == request.StepId && a.PartyId == partyId);

    // By their own hand, or by another's in their name.
    private IEnumerable<ApprovalAct> GivenBy(AgreementRequest request, Person by) =>
        Given.Where(a => a.RouteStepId == request.StepId && (a.PersonId == by.Id || a.PartyId == by.Id));

    private bool IsWithdrawn(ApprovalAct given) => acts.Any(a =>
        a.Kind == ActKind.AgreementWithdrawn && a.Sequence > given.Sequence
        && (a.VersionNumber, a.RouteStepId, a.PartyId) == (given.VersionNumber, given.RouteStepId, given.PartyId));
}
