using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.People;

namespace Lier.Portal.Domain.Programmes;

// What an alderman does with it: agree, or send it back.
public sealed partial class Measurement
{
    /// <param name="version">The number of the version that was read.</param>
    public IEnumerable<Objection> ObjectionsToAgreeing(int version, Signature by)
    {
        foreach (var objection in ObjectionsToJudging(version, by)) yield return objection;
        if (Stage == NoteStage.ForAgreement && Target.RepresentedBy(by.Person, by.Day).Count > 0 && PartyFor(by) is null)
            yield return "Wie een meting invulde of indiende, geeft er zelf geen akkoord op.";
    }

    /// <summary>One of the competent aldermen agrees; that brings it before the college.</summary>
    public void Agree(int version, Signature by)
    {
        RefusedException.ThrowIfAny(ObjectionsToAgreeing(version, by));
        var party = PartyFor(by)!;
        Record(ActKind.Agreed, NoteStage.WithCollege, by, onBehalfOf: Represented(party, by));
    }

    public IEnumerable<Objection> ObjectionsToJudging(int version, Signature by)
    {
        if (Stage != NoteStage.ForAgreement) yield return $"De meting wacht niet op een akkoord: ze is {Stage.Name()}.";
        else if (Target.RepresentedBy(by.Person, by.Day).Count == 0)
            yield return "Alleen wie vandaag als schepen bevoegd is voor dit engagement, geeft akkoord of stuurt terug.";
        else if (LastVersion!.Number != version)
            yield return $"U las versie {version}, intussen is er een versie {LastVersion.Number}. Lees eerst de nieuwe.";
    }

    public void SendBack(int version, string reason, Signature by)
    {
        RefusedException.ThrowIfAny(ObjectionsToJudging(version, by).Concat(ObjectionsToReason(reason)));
        var party = Target.RepresentedBy(by.Person, by.Day)[0];
        Record(ActKind.SentBack, NoteStage.Draft, by, reason, Represented(party, by));
    }

    private FourEyes Eyes => FourEyes.Over(
        versions.Select(v => (v.Number, v.WriterIds)),
        acts.Where(s => s.Kind == ActKind.Submitted).Select(s => (s.VersionNumber, s.PersonId)));

    private Account? PartyFor(Signature by)
    {
        var eyes = Eyes;
        return Target.RepresentedBy(by.Person, by.Day).FirstOrDefault(a => eyes.MayAgree(by.Person.Id, a.Id));
    }

    private static string? Represented(Account party, Signature by) => party.Id == by.Person.Id ? null : party.Name;
}
