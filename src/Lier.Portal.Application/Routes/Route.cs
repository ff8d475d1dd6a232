using System.Text.Json;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.People;
using Lier.Portal.Workflow;
using Lier.Portal.Workflow.Values;

namespace Lier.Portal.Application.Routes;

/// <summary>The workflow position of one thing: which definition it follows and where it is, saved together with the thing.</summary>
public abstract class Route
{
    private readonly List<JournalLine> journal = [];

    public int Id { get; private set; }

    /// <summary>What follows it.</summary>
    public RouteSubject Subject { get; private set; }

    public string DefinitionHash { get; private set; } = "";

    /// <summary>The position as the Workflow project writes it, in JSON.</summary>
    public string Run { get; private set; } = "";

    /// <summary>The step that waits, by id and name, and the role that it is given to: what lists search by. Null at the end.</summary>
    public string? StepId { get; private set; }

    public string? StepName { get; private set; }
    public Role? AskedRole { get; private set; }
    public Within? AskedWithin { get; private set; }

    /// <summary>When it reached the step; deadlines are counted from it.</summary>
    public DateTimeOffset WaitingSince { get; private set; }

    /// <summary>Rises by one with each arrival, so that a step that is visited twice is told apart.</summary>
    public int Visit { get; private set; }

    public IReadOnlyList<JournalLine> Journal => journal;

    public WorkflowRun Position => JsonSerializer.Deserialize<WorkflowRun>(Run) ?? throw new JsonException("A stored run is empty.");

    /// <summary>What the file may know of the thing as it was last submitted.</summary>
    protected virtual IReadOnlyDictionary<string, WorkflowValue> Facts => RouteFact.None;

    /// <summary>The steps at which somebody agreed to it as it is now.</summary>
    protected abstract IEnumerable<string> AgreedAt { get; }

    /// <summary>What it is about, in a few signs on screen: <c>ACT-04 · eerste helft 2022</c></summary>
    public abstract string About { get; }

    /// <summary>What it is called on screen.</summary>
    public abstract string Title { get; }

    /// <summary>Which one it is, in a sentence after what it is: <c>ACT-04 · eerste helft 2022, Het fietspunt</c></summary>
    public virtual string InWords => $"{About}, {Title}";

    /// <summary>What a file may know of each version that was submitted, in order.</summary>
    public virtual IReadOnlyList<IReadOnlyDictionary<string, WorkflowValue>> FactsOfVersions => [];

    /// <summary>What it is called in a log.</summary>
    protected abstract string Called { get; }

    public RouteStep? WaitingAt(RouteDefinition definition) => definition.Find(Position.WaitingAt);

    /// <summary>Those whom a step waits for, in words.</summary>
    public abstract string WhoIsAsked(RouteStep step, DateOnly day);

    /// <summary>Whose agreement can be taken back from here, and where it was given; null where the file offers no such thing.</summary>
    public AgreementRequest? AgreedBefore(RouteDefinition definition) =>
        StepId is null ? null : definition.AgreedBefore(Position, Facts);

    /// <summary>Do the facts say that the thing is where this step is? Null is the end.</summary>
    public abstract bool IsAt(RouteStep? step);

    /// <summary>
    /// Takes one outcome: asks the file whether it is this person's turn, lets the domain do its verb, and moves on when the
    /// step is done. The file and the facts must then agree on where the thing is; if not, nothing may be saved.
    /// </summary>
    public void Walk(RouteDefinition definition, string outcome, Signature by, Action<RouteStep?> verb)
    {
        var step = WaitingAt(definition);
        RefuseTurn(step, outcome, by.Person);
        verb(step);
        if (step is null || !step.Outcomes.ContainsKey(outcome))
            throw new InvalidOperationException(
                $"{Called} did '{outcome}', which its route does not offer at '{step?.Name ?? "the end"}'.");
        if (!IsDone(step, outcome, by)) return;
        Stand(definition.Take(Position, outcome, Facts), definition, outcome, by.At);
        Arrive(by.At);
        var next = WaitingAt(definition);
        Arrived(outcome, next);
        AssertAgreement(next, outcome);
    }

    /// <summary>Goes back to the first step, whatever the arrows say.</summary>
    public void BeginAgain(RouteDefinition definition, DateTimeOffset at)
    {
        Stand(definition.BeginAgain(Position), definition, null, at);
        Arrive(at);
        AssertAgreement(WaitingAt(definition), "beginning again");
    }

    /// <summary>
    /// Goes on by another version of the route, at the step of the same id. The thing stays where it was, since when it was.
    /// </summary>
    public void MoveTo(RouteDefinition old, RouteDefinition definition, DateTimeOffset at)
    {
        var walk = TakenOverBy(definition, old) ?? throw new InvalidOperationException($"{Called} cannot go on by {definition.Title}.");
        DefinitionHash = definition.Sha256;
        Stand(walk, definition, null, at);
        AssertAgreement(WaitingAt(definition), "moving");
    }

    /// <summary>The step at which another version takes the thing over; who it asks may differ. Null when it cannot.</summary>
    public RouteStep? CounterpartIn(RouteDefinition definition, RouteDefinition old) =>
        TakenOverBy(definition, old) is { } walk ? definition.Find(walk.Run.WaitingAt) : null;

    /// <summary>Stands at the first step of a definition.</summary>
    protected void Begin(RouteDefinition definition, DateTimeOffset at)
    {
        (Subject, DefinitionHash) = (definition.Subject, definition.Sha256);
        Stand(definition.Begin(), definition, null, at);
        Arrive(at);
        AssertAgreement(WaitingAt(definition), "beginning");
    }

    /// <summary>Is the step over by this outcome, or does it wait for others?</summary>
    protected virtual bool IsDone(RouteStep step, string outcome, Signature by) => true;

    /// <summary>Lets the domain know of an arrival that no verb of somebody brought about.</summary>
    protected virtual void Arrived(string outcome, RouteStep? next) { }

    private WorkflowWalk? TakenOverBy(RouteDefinition definition, RouteDefinition old) =>
        definition.TakeOver(Position, Facts, AgreedAt, old);

    private static void RefuseTurn(RouteStep? step, string outcome, Person by)
    {
        if (step is null) return;
        if (step.Outcomes.TryGetValue(outcome, out var way))
        {
            if (!step.MayBeTakenBy(by, outcome))
                throw new RefusedException($"“{way.Label}” is niet aan u: dat doet een {(way.Role ?? step.Role).Name()}.");
        }
        else if (SubjectRules.Knows(step.Kind, outcome))
            throw new RefusedException($"De werkstroom voorziet bij de stap “{step.Name}” geen ‘{outcome}’.");
    }

    private void AssertAgreement(RouteStep? step, string after)
    {
        if (IsAt(step)) return;
        var there = step?.Name ?? "the end";
        throw new InvalidOperationException($"{Called} is not at {there} after {after}, where its route says that it is.");
    }

    private void Arrive(DateTimeOffset at) => (WaitingSince, Visit) = (at, Visit + 1);

    private void Stand(WorkflowWalk walk, RouteDefinition definition, string? outcome, DateTimeOffset at)
    {
        Run = JsonSerializer.Serialize(walk.Run);
        var step = definition.Find(walk.Run.WaitingAt);
        (StepId, StepName, AskedRole, AskedWithin) = (step?.ActivityId, step?.Name, step?.Role, step?.Within);
        journal.AddRange(walk.Journal.Select(entry => new JournalLine(entry, entry.Event == JournalEvent.Resumed ? outcome : null, at)));
    }
}
