using System.Text.Json;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;
using Lier.Portal.Workflow;

namespace Lier.Portal.Application.Notes.Routes;

/// <summary>The workflow position of one note: which definition it follows and where it is, saved together with the note.</summary>
public sealed class NoteRoute
{
    private readonly List<JournalLine> journal = [];

    private NoteRoute() { }

    public NoteRoute(ProgressNote note, RouteDefinition definition, DateTimeOffset at)
    {
        (Note, DefinitionHash) = (note, definition.Sha256);
        Stand(definition.Begin(), definition, null, at);
        Arrive(at);
    }

    public int NoteId { get; private set; }
    public ProgressNote Note { get; private set; } = null!;
    public string DefinitionHash { get; private set; } = "";

    /// <summary>The position as the Workflow project writes it, in JSON.</summary>
    public string Run { get; private set; } = "";

    /// <summary>The step that waits, by id and name, and the role that it is given to: what lists search by. Null at the end.</summary>
    public string? StepId { get; private set; }

    public string? StepName { get; private set; }
    public Role? AskedRole { get; private set; }
    public Within? AskedWithin { get; private set; }

    /// <summary>When the note reached the step; deadlines are counted from it.</summary>
    public DateTimeOffset WaitingSince { get; private set; }

    /// <summary>Rises by one with each arrival, so that a step that is visited twice is told apart.</summary>
    public int Visit { get; private set; }

    public IReadOnlyList<JournalLine> Journal => journal;

    /// <inheritdoc cref="RouteDefinition.AgreedBefore"/>
    public AgreementRequest? AgreedBefore(RouteDefinition definition, ProgressNote note) =>
        note.LastVersion is { } version ? definition.AgreedBefore(Position, version.Text) : null;

    public RouteStep? WaitingAt(RouteDefinition definition) => definition.Find(Position.WaitingAt);

    /// <summary>
    /// Takes one outcome: asks the file whether it is this person's turn, lets the domain do its verb, and moves on when the
    /// step is done. The file and the facts must then agree on where the note is; if not, nothing may be saved.
    /// </summary>
    public void Walk(ProgressNote note, RouteDefinition definition, string outcome, Signature by, Action<RouteStep?> verb)
    {
        var step = WaitingAt(definition);
        RefuseTurn(step, outcome, by.Person);
        verb(step);
        if (step is null || !step.Outcomes.ContainsKey(outcome))
            throw new InvalidOperationException(
                $"Note {note.Id} did '{outcome}', which its route does not offer at '{step?.Name ?? "the end"}'.");
        if (outcome == Outcomes.Agree && note.StillToAgree(step.Request!, by.Day).Count > 0) return;
        // Who is asked stays asked: nothing is reached, and the days run on.
        if (outcome == Outcomes.WithdrawAgreement && step.Kind == StepKind.Agree) return;
        Stand(definition.Take(Position, outcome, note.LastVersion!.Text), definition, outcome, by.At);
        Arrive(by.At);
        var next = WaitingAt(definition);
        if (outcome == Outcomes.Agree && next?.Kind == StepKind.Decide) note.BringBeforeCollege();
        AssertAgreement(note, next, outcome);
    }

    private static void RefuseTurn(RouteStep? step, string outcome, Person by)
    {
        if (step is null) return;
        if (step.Outcomes.TryGetValue(outcome, out var way))
        {
            if (!step.MayBeTakenBy(by, outcome))
                throw new RefusedException($"“{way.Label}” is niet aan u: dat doet een {(way.Role ?? step.Role).Name()}.");
        }
        else if (Outcomes.Of(step.Kind).Contains(outcome))
            throw new RefusedException($"De werkstroom voorziet bij de stap “{step.Name}” geen ‘{outcome}’.");
    }

    /// <summary>Brings the note back to its first step, by the hand of an administrator.</summary>
    public void Reopen(ProgressNote note, RouteDefinition definition, string reason, Signature by)
    {
        // A draft whose position went astray only needs its position back.
        if (note.Stage != NoteStage.Draft || Agree(note, WaitingAt(definition))) note.Reopen(reason, by);
        Stand(definition.BeginAgain(Position), definition, null, by.At);
        Arrive(by.At);
        AssertAgreement(note, WaitingAt(definition), "reopening");
    }

    /// <summary>
    /// Goes on by another version of the route, at the step of the same id. The note stays where it was, since when it was.
    /// </summary>
    public void MoveTo(ProgressNote note, RouteDefinition old, RouteDefinition definition, DateTimeOffset at)
    {
        var walk = definition.TakeOver(Position, note, old)
            ?? throw new InvalidOperationException($"Note {note.Id} cannot go on by {definition.Title}.");
        DefinitionHash = definition.Sha256;
        Stand(walk, definition, null, at);
        AssertAgreement(note, WaitingAt(definition), "moving");
    }

    /// <summary>Where the note is by its position, and where by its facts: the same, or something is broken.</summary>
    public static bool Agree(ProgressNote note, RouteStep? step) =>
        step is null ? note.Stage is NoteStage.Approved or NoteStage.Published : note.Stage == step.Stage;

    private static void AssertAgreement(ProgressNote note, RouteStep? step, string after)
    {
        if (!Agree(note, step))
            throw new InvalidOperationException(
                $"Note {note.Id} is {note.Stage} after {after}, but its route says {step?.Stage.ToString() ?? "the end"}.");
    }

    public WorkflowRun Position => JsonSerializer.Deserialize<WorkflowRun>(Run) ?? throw new JsonException("A stored run is empty.");

    private void Arrive(DateTimeOffset at) => (WaitingSince, Visit) = (at, Visit + 1);

    private void Stand(WorkflowWalk walk, RouteDefinition definition, string? outcome, DateTimeOffset at)
    {
        Run = JsonSerializer.Serialize(walk.Run);
        var step = definition.Find(walk.Run.WaitingAt);
        (StepId, StepName, AskedRole, AskedWithin) = (step?.ActivityId, step?.Name, step?.Role, step?.Within);
        journal.AddRange(walk.Journal.Select(entry => new JournalLine(entry, entry.Event == JournalEvent.Resumed ? outcome : null, at)));
    }
}
