namespace Lier.Portal.Domain.People;

/// <summary>Somebody who is signed in: compare people by id, names are for reading.</summary>
public sealed record Person(int Id, string Name, IReadOnlyCollection<Role> Roles, IReadOnlyCollection<string> Teams)
{
    public bool Is(Role role) => Roles.Contains(role);

    /// <summary>Writes for this team.</summary>
    public bool WorksFor(string team) => Is(Role.Staff) && Teams.Contains(team);

    /// <summary>Leads this team: reads what it writes, and does not write.</summary>
    public bool Leads(string team) => Is(Role.HeadOfService) && Teams.Contains(team);
}
