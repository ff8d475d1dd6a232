using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;

namespace Lier.Portal.Notes;

/// <summary>A human step of the route: what it asks of the domain, of whom, and where it can lead.</summary>
public sealed record RouteStep(string ActivityId, string Name, StepKind Kind, Role Role, IReadOnlyDictionary<string, StepOutcome> Outcomes)
{
    /// <summary>By when it is to be done, if the file says so.</summary>
    public StepDeadline? Deadline { get; init; }

    /// <summary>Is it this person's turn? Every outcome may name another role than the step's own.</summary>
    public bool MayBeTakenBy(Person person, string outcome) =>
        Outcomes.TryGetValue(outcome, out var found) && person.Is(found.Role ?? Role);

    /// <summary>The stage a note is in while it waits at this step.</summary>
    public NoteStage Stage => Kind switch
    {
        StepKind.Write => NoteStage.Draft,
        StepKind.Agree => NoteStage.WithAlderman,
        StepKind.Decide => NoteStage.WithCollege,
        _ => throw new InvalidOperationException($"{Kind} is no step."),
    };
}

/// <summary>One way out of a step, with the words of its button.</summary>
public sealed record StepOutcome(string Label, bool Reason = false, Role? Role = null);

/// <summary>The steps that the domain knows; a workflow file arranges them.</summary>
public enum StepKind
{
    Write,
    Agree,
    Decide,
}

/// <summary>The outcome values of the workflow files.</summary>
public static class Outcomes
{
    public const string Submit = "indienen";
    public const string Withdraw = "intrekken";
    public const string Agree = "akkoord";
    public const string SendBack = "terugsturen";
    public const string Approved = "goedgekeurd";
    public const string Returned = "teruggestuurd";
    public const string Deferred = "uitgesteld";

    /// <summary>Does the domain ask why? The file must say the same.</summary>
    public static bool NeedReason(string outcome) => outcome is SendBack or Returned;

    /// <summary>The kind of step at which the rules put a note after an outcome; null at the end of its road.</summary>
    public static StepKind? LeadTo(string outcome) => outcome switch
    {
        Submit => StepKind.Agree,
        Agree or Deferred => StepKind.Decide,
        Withdraw or SendBack or Returned => StepKind.Write,
        _ => null,
    };

    /// <summary>Who the rules let do an outcome; the file must name the same role.</summary>
    public static Role RoleFor(string outcome) => outcome switch
    {
        Submit or Withdraw => Role.Staff,
        Agree or SendBack => Role.Alderman,
        _ => Role.CollegeSecretary,
    };

    /// <summary>What can come out of each kind of step.</summary>
    public static IReadOnlyList<string> Of(StepKind kind) => kind switch
    {
        StepKind.Write => [Submit],
        StepKind.Agree => [Agree, SendBack, Withdraw],
        StepKind.Decide => [Approved, Returned, Deferred],
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
