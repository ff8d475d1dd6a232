using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.People;

namespace Lier.Portal.Application.Routes;

/// <summary>A human step of the route: what it asks of the domain, of whom, and where it can lead.</summary>
public sealed record RouteStep(
    string ActivityId, string Name, StepKind Kind, Role Role, Within Within, IReadOnlyDictionary<string, StepOutcome> Outcomes)
{
    /// <summary>By when it is to be done, if the file says so.</summary>
    public StepDeadline? Deadline { get; init; }

    /// <summary>
    /// Is it this person's turn? Every outcome may name another role than the step's own; of who agreed, the acts tell who it is.
    /// </summary>
    public bool MayBeTakenBy(Person person, string outcome) =>
        Outcomes.TryGetValue(outcome, out var found) && (found.Who == OutcomeFor.WhoAgreed || person.Is(found.Role ?? Role));

    /// <summary>Who it is for, in words.</summary>
    public string Who => (Role, Within) switch
    {
        (Role.Alderman, Within.AllCompetent) => "elke bevoegde schepen",
        (Role.Alderman, _) => "een bevoegde schepen",
        (Role.Staff, _) => "het team van de actie",
        (_, Within.Team) => $"een {Role.Name()} van het team",
        _ => $"een {Role.Name()}",
    };

    /// <summary>The same under a step on the road of something of one team.</summary>
    /// <param name="aldermen">Those competent today; empty when nobody is.</param>
    public string WhoOf(string team, string aldermen) => Role switch
    {
        Role.Staff => $"team {team}",
        Role.HeadOfService => $"diensthoofd van {team}",
        Role.ManagementTeam => "managementteam",
        Role.Alderman => aldermen.Length > 0 ? aldermen : "bevoegde schepen",
        Role.CollegeSecretary => Kind == StepKind.Decide ? "besluit van het CBS" : Role.Name(),
        Role.Administrator => Role.Name(),
    };

    /// <summary>Whose agreement the step asks for; null when it asks for something else.</summary>
    public AgreementRequest? Request => Kind == StepKind.Agree ? new(ActivityId, Role, Within) : null;

    /// <summary>The words of the button for an outcome, as the file has them; null when the step has no such way out.</summary>
    public string? LabelOf(string outcome) => Outcomes.GetValueOrDefault(outcome)?.Label;
}

/// <summary>One way out of a step, with the words of its button.</summary>
public sealed record StepOutcome(string Label, bool Reason = false, Role? Role = null, OutcomeFor? Who = null);

/// <summary>Whose an outcome is, where that is not a matter of roles.</summary>
public enum OutcomeFor
{
    WhoAgreed,
}

/// <summary>The steps that the domain knows; a workflow file arranges them.</summary>
public enum StepKind
{
    Write,
    Agree,
    Decide,
    Publish,

    /// <summary>Of before: a report waited for both councils. A stored file may have it, a new one may not.</summary>
    Acknowledge,
}
