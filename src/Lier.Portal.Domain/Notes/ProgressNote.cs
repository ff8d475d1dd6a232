using Lier.Portal.Domain.College;
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
    private readonly List<NoteStep> steps = [];

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
    public IReadOnlyList<NoteStep> Steps => steps;
    public NoteVersion? LastVersion => versions.MaxBy(v => v.Number);
    public NoteStep? LastStep => steps.MaxBy(s => s.Sequence);

    /// <summary>A draft is seen by the team, whoever is competent on that day, and the secretary; by nobody else.</summary>
    public bool MayBeReadBy(Person person, DateOnly day) =>
        person.WorksFor(Action.Team) || Action.IsCompetent(person, day) || person.Is(Role.CollegeSecretary);

    public IEnumerable<string> ObjectionsToWriting(Person by)
    {
        if (!by.WorksFor(Action.Team)) yield return $"Alleen het team {Action.Team} schrijft deze nota.";
        if (Stage != NoteStage.Draft) yield return Frozen();
    }

    public void Write(NoteText text, Signature by)
    {
        RefusedException.ThrowIfAny(ObjectionsToWriting(by.By));
        RefusedException.ThrowIfAny(text.Objections());
        if (text == Text) return;
        (Text, LastWrittenBy, LastWrittenAt) = (text, by.By.Name, by.At);
        if (!WriterIds.Contains(by.By.Id)) WriterIds = [.. WriterIds, by.By.Id];
        Revision++;
    }

    public IEnumerable<string> ObjectionsToSubmitting(Person by) =>
        ObjectionsToWriting(by).Concat(NoteChecks.Blocking(Text).Select(c => c.Message));

    public void Submit(Signature by)
    {
        RefusedException.ThrowIfAny(ObjectionsToSubmitting(by.By));
        versions.Add(new NoteVersion(versions.Count + 1, Text, WriterIds));
        Record(NoteStepKind.Submitted, NoteStage.WithAlderman, by);
    }

    public IEnumerable<string> ObjectionsToWithdrawing(Person by)
    {
        if (!by.WorksFor(Action.Team)) yield return $"Alleen het team {Action.Team} trekt deze nota in.";
        if (Stage != NoteStage.WithAlderman) yield return NotWith("de schepen");
    }

    public void Withdraw(Signature by)
    {
        RefusedException.ThrowIfAny(ObjectionsToWithdrawing(by.By));
        Record(NoteStepKind.Withdrawn, NoteStage.Draft, by);
    }

    public IEnumerable<string> ObjectionsToAgreeing(Person by, DateOnly day)
    {
        foreach (var objection in ObjectionsToJudging(by, day)) yield return objection;
        if (LastVersion?.WriterIds.Contains(by.Id) == true) yield return "Wie aan een tekst schreef, geeft er zelf geen akkoord op.";
        if (steps.Exists(s => s.Kind == NoteStepKind.Submitted && s.VersionNumber == LastVersion?.Number && s.PersonId == by.Id))
            yield return "Wie een nota indient, geeft er zelf geen akkoord op.";
    }

    /// <summary>The alderman agrees to the version that was read.</summary>
    public void Agree(int versionNumber, Signature by)
    {
        RefusedException.ThrowIfAny(ObjectionsToAgreeing(by.By, by.Day).Concat(ObjectionsToVersion(versionNumber)));
        Record(NoteStepKind.Agreed, NoteStage.WithCollege, by);
    }

    public IEnumerable<string> ObjectionsToSendingBack(Person by, DateOnly day) => ObjectionsToJudging(by, day);

    public void SendBack(int versionNumber, string reason, Signature by)
    {
        RefusedException.ThrowIfAny(ObjectionsToSendingBack(by.By, by.Day).Concat(ObjectionsToVersion(versionNumber)).Concat(ObjectionsToReason(reason)));
        Record(NoteStepKind.SentBack, NoteStage.Draft, by, reason);
    }

    public IEnumerable<string> ObjectionsToDeciding(Person by)
    {
        if (!by.Is(Role.CollegeSecretary)) yield return "Alleen de CBS-secretaris registreert een besluit.";
        if (Stage != NoteStage.WithCollege) yield return NotWith("het college");
    }

    internal void Decide(CollegeDecision decision, DecisionOutcome outcome, string reason, Signature by)
    {
        RefusedException.ThrowIfAny(ObjectionsToDeciding(by.By));
        RefusedException.ThrowIfAny(outcome == DecisionOutcome.Returned ? ObjectionsToReason(reason) : PlainTextRules.ObjectionsTo("Reden", reason));
        var (kind, stage) = outcome switch
        {
            DecisionOutcome.Approved => (NoteStepKind.Approved, NoteStage.Approved),
            DecisionOutcome.Returned => (NoteStepKind.ReturnedByCollege, NoteStage.Draft),
            DecisionOutcome.Deferred => (NoteStepKind.Deferred, NoteStage.WithCollege),
            _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, null),
        };
        Record(kind, stage, by, reason, $"het college, zitting van {DutchDate.InWords(decision.SessionDate)}, besluit {decision.Number}");
    }

    public IEnumerable<string> ObjectionsToPublishing(Person by)
    {
        if (!by.Is(Role.CollegeSecretary)) yield return "Alleen de CBS-secretaris publiceert.";
        if (Stage is not (NoteStage.Approved or NoteStage.Published)) yield return "Alleen een nota die het college goedkeurde, wordt gepubliceerd.";
    }

    /// <summary>The note stands in a published report; publishing again changes nothing.</summary>
    public void Publish(Signature by)
    {
        RefusedException.ThrowIfAny(ObjectionsToPublishing(by.By));
        if (Stage == NoteStage.Approved) Record(NoteStepKind.Published, NoteStage.Published, by);
    }

    private IEnumerable<string> ObjectionsToJudging(Person by, DateOnly day)
    {
        if (!Action.IsCompetent(by, day)) yield return "Alleen wie vandaag als schepen bevoegd is voor deze actie, geeft akkoord of stuurt terug.";
        if (Stage != NoteStage.WithAlderman) yield return NotWith("de schepen");
    }

    private IEnumerable<string> ObjectionsToVersion(int versionNumber)
    {
        if (LastVersion?.Number != versionNumber) yield return $"U las versie {versionNumber}, intussen is er een versie {LastVersion?.Number}. Lees eerst de nieuwe tekst.";
    }

    private static IEnumerable<string> ObjectionsToReason(string reason)
    {
        if (string.IsNullOrWhiteSpace(reason)) yield return "Geef een reden op: de schrijver moet weten wat er anders moet.";
        foreach (var objection in PlainTextRules.ObjectionsTo("Reden", reason)) yield return objection;
    }

    private string NotWith(string whom) => $"De nota ligt niet bij {whom} ({LastThing()}).";

    private string Frozen() => $"De tekst ligt vast: de nota is niet meer in opmaak ({LastThing()}).";

    private string LastThing() => LastStep is { } step ? $"laatste stap: {step.Sentence}" : $"ze is {Stage.Name()}";

    private void Record(NoteStepKind kind, NoteStage stage, Signature by, string? reason = null, string? onBehalfOf = null)
    {
        steps.Add(new NoteStep(steps.Count + 1, kind, by, LastVersion!.Number, string.IsNullOrWhiteSpace(reason) ? null : reason.Trim(), onBehalfOf));
        Stage = stage;
        Revision++;
    }
}
