using Lier.Portal.Domain;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;

namespace Lier.Portal.Notes;

/// <summary>The workflow position of one note: which definition it follows and where it is, saved together with the note.</summary>
public sealed class NoteRoute
{
    private NoteRoute() { }

    public NoteRoute(ProgressNote note, RouteDefinition definition, DateTimeOffset at)
    {
        (Note, DefinitionHash) = (note, definition.Sha256);
        Run = definition.Begin();
        Arrive(definition, at);
    }

    public int NoteId { get; private set; }
    public ProgressNote Note { get; private set; } = null!;
    public string DefinitionHash { get; private set; } = "";

    /// <summary>The position as the Workflow project writes it, in JSON.</summary>
    public string Run { get; private set; } = "";

    /// <summary>The activity that <see cref="Run"/> waits at, where the database can look for it; null at the end.</summary>
    public string? StepId { get; private set; }

    /// <summary>When the note reached the step; deadlines are counted from it.</summary>
    public DateTimeOffset WaitingSince { get; private set; }

    /// <summary>Rises by one with each arrival, so that a step that is visited twice is told apart.</summary>
    public int Visit { get; private set; }

    public RouteStep? WaitingAt(RouteDefinition definition) => definition.StepOf(Run);

    /// <summary>
    /// Takes one outcome: asks the file whether it is this person's turn, lets the domain do its verb, and moves on.
    /// The file and the facts must then agree on where the note is; if not, nothing may be saved.
    /// </summary>
    public void Walk(ProgressNote note, RouteDefinition definition, string outcome, Person by, DateTimeOffset at, Action verb)
    {
        var step = WaitingAt(definition);
        if (step is not null && step.Outcomes.ContainsKey(outcome) && !step.MayBeTakenBy(by, outcome))
            throw new RefusedException($"“{step.Outcomes[outcome].Label}” is niet aan u: dat doet een {(step.Outcomes[outcome].Role ?? step.Role).Name()}.");
        verb();
        if (step is null || !step.Outcomes.ContainsKey(outcome))
            throw new InvalidOperationException($"Note {note.Id} did '{outcome}', which its route does not offer at '{step?.Name ?? "the end"}'.");
        Run = definition.Take(Run, outcome);
        Arrive(definition, at);
        var stage = WaitingAt(definition)?.Stage ?? NoteStage.Approved;
        if (note.Stage != stage)
            throw new InvalidOperationException($"Note {note.Id} is {note.Stage} after '{outcome}', but its route says {stage}.");
    }

    private void Arrive(RouteDefinition definition, DateTimeOffset at) => (StepId, WaitingSince, Visit) = (WaitingAt(definition)?.ActivityId, at, Visit + 1);
}
