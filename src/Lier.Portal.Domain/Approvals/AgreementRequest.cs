using Lier.Portal.Domain.People;

namespace Lier.Portal.Domain.Approvals;

/// <summary>Who is asked to agree at a step of the route: a role, and who within it.</summary>
public sealed record AgreementRequest(string StepId, Role Role, Within Within)
{
    /// <summary>
    /// Those whose agreement this person can give here on that day; an alderman may act for another, everybody else for oneself.
    /// </summary>
    public IReadOnlyList<Party> PartiesOf(Person person, IAssignment about, DateOnly day) =>
        Role == Role.Alderman ? [.. about.RepresentedBy(person, day).Select(a => new Party(a.Id, a.Name))]
        : person.Is(Role) && (Within == Within.Anyone || about.Teams.Any(person.Teams.Contains)) ? [new Party(person.Id, person.Name)]
        : [];

    /// <summary>Those who must all agree on that day; nobody by name where one of many is enough.</summary>
    public IReadOnlyList<Party> AllOf(IAssignment about, DateOnly day) =>
        Within == Within.AllCompetent ? [.. about.CompetentOn(day).Select(a => new Party(a.Id, a.Name))] : [];

    public string Refusal(IAssignment about) => Role switch
    {
        Role.Alderman => $"Alleen wie vandaag als schepen bevoegd is voor {about.Called}, geeft akkoord of stuurt terug.",
        _ when Within == Within.Team =>
            $"Alleen een {Role.Name()} van het team {string.Join(" of ", about.Teams)} geeft hier akkoord of stuurt terug.",
        _ => $"Alleen een {Role.Name()} geeft hier akkoord of stuurt terug.",
    };
}

/// <summary>Whose agreement it is, whoever gives it.</summary>
public sealed record Party(int Id, string Name);

/// <summary>Who within a role.</summary>
public enum Within
{
    /// <summary>Of the team of the action.</summary>
    Team,

    /// <summary>One of the aldermen competent on that day.</summary>
    Competent,

    /// <summary>Each of the aldermen competent on that day; one return returns.</summary>
    AllCompetent,

    Anyone,
}
