using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.People;

namespace Lier.Portal.Domain.Notes;

/// <summary>Who agreed to the last version of a note, who still must, and for whom somebody may.</summary>
internal sealed class NoteAgreements(ProgressNote note)
{
    public IEnumerable<NoteAct> Given =>
        note.Acts.Where(s => s.Kind == ActKind.Agreed && s.VersionNumber == note.LastVersion?.Number);

    public IEnumerable<string> ObjectionsTo(AgreementRequest request, Person by, DateOnly day)
    {
        if (Free(request, by, day).Any() || MayConfirm(request, by, day)) yield break;
        var (parties, eyes) = (request.PartiesOf(by, note.Action, day), Eyes);
        if (eyes.HasWritten(by.Id) || parties.Any(p => eyes.HasWritten(p.Id)))
            yield return "Wie aan een tekst schreef, geeft er zelf geen akkoord op.";
        if (eyes.HasSubmitted(by.Id) || parties.Any(p => eyes.HasSubmitted(p.Id)))
            yield return "Wie een nota indient, geeft er zelf geen akkoord op.";
        if (parties.Any(p => HasAgreed(request, p.Id))) yield return "U gaf al akkoord op deze versie.";
    }

    /// <summary>In whose name this person's agreement would stand.</summary>
    public IReadOnlyList<Party> For(AgreementRequest request, Person by, DateOnly day) =>
        [.. Free(request, by, day).Take(request.Within == Within.AllCompetent ? int.MaxValue : 1)];

    /// <summary>The same; and when nobody is left to agree for, the one who says it again.</summary>
    public IReadOnlyList<Party> ForOrAgain(AgreementRequest request, Person by, DateOnly day) =>
        For(request, by, day) is { Count: > 0 } parties ? parties
        : [request.PartiesOf(by, note.Action, day).First(p => HasAgreed(request, p.Id))];

    /// <summary>Those who must agree before the note goes on from this step.</summary>
    public IReadOnlyList<Party> StillNeeded(AgreementRequest request, DateOnly day) =>
        [.. request.AllOf(note.Action, day).Where(p => !HasAgreed(request, p.Id))];

    private FourEyes Eyes => FourEyes.Over(
        note.Versions.Select(v => (v.Number, v.WriterIds)),
        note.Acts.Where(s => s.Kind == ActKind.Submitted).Select(s => (s.VersionNumber, s.PersonId)));

    private IEnumerable<Party> Free(AgreementRequest request, Person by, DateOnly day) =>
        MayAgreeFor(request, by, day).Where(p => !HasAgreed(request, p.Id));

    private IEnumerable<Party> MayAgreeFor(AgreementRequest request, Person by, DateOnly day)
    {
        var eyes = Eyes;
        return request.PartiesOf(by, note.Action, day).Where(p => eyes.MayAgree(by.Id, p.Id));
    }

    // Whoever was still missing is no longer competent: one of those who agreed says it again, and the note goes on.
    private bool MayConfirm(AgreementRequest request, Person by, DateOnly day) =>
        request.Within == Within.AllCompetent && StillNeeded(request, day).Count == 0 && MayRepeat(request, by, day).Any();

    // Saying it again is agreeing too: whoever wrote does not, not even for one who agreed before.
    private IEnumerable<Party> MayRepeat(AgreementRequest request, Person by, DateOnly day) =>
        MayAgreeFor(request, by, day).Where(p => HasAgreed(request, p.Id));

    private bool HasAgreed(AgreementRequest request, int partyId) =>
        Given.Any(s => s.RouteStepId == request.StepId && s.PartyId == partyId);
}
