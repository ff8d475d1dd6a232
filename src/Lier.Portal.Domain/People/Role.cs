namespace Lier.Portal.Domain.People;

/// <summary>What somebody is in the portal.</summary>
public enum Role
{
    Staff,
    HeadOfService,
    ManagementTeam,
    Alderman,
    CollegeSecretary,
    Administrator,
}

/// <summary>The words on screen for a role.</summary>
public static class RoleText
{
    /// <summary>Who may be asked to agree to a note, in the order of a route.</summary>
    public static readonly IReadOnlyList<Role> Agreeing = [Role.HeadOfService, Role.ManagementTeam, Role.Alderman];

    public static string Name(this Role role) => role switch
    {
        Role.Staff => "medewerker",
        Role.HeadOfService => "diensthoofd",
        Role.ManagementTeam => "lid van het managementteam",
        Role.Alderman => "schepen",
        Role.CollegeSecretary => "CBS-secretaris",
        Role.Administrator => "beheerder",
    };
}
