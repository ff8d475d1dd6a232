using System.Security.Claims;
using Lier.Portal.Domain.People;

namespace Lier.Portal.Application.Accounts;

/// <summary>
/// What the provider's app roles mean in the portal, from the section <c>Identity</c>: <c>Roles</c> (app role → role),
/// <c>Teams</c> (app role → team as on the actions) and <c>People</c> (the provider's id of a person → the name in the reports).
/// </summary>
public sealed class AppRoles(IConfiguration configuration)
{
    private const string Section = "Identity";
    private static readonly string[] RoleNames = Enum.GetNames<Role>();

    // Setting names know no case, so neither do the app roles that stand in them.
    private static readonly StringComparer AnyCase = StringComparer.OrdinalIgnoreCase;

    private readonly Dictionary<string, string> roles =
        Read(configuration, "Roles") is { Count: > 0 } set ? set : RoleNames.ToDictionary(r => r, AnyCase);
    private readonly Dictionary<string, string> teams = Read(configuration, "Teams");
    private readonly Dictionary<string, string> people = Read(configuration, "People");

    public IReadOnlyCollection<Role> RolesOf(ClaimsPrincipal user) => [.. Found(user, roles).Select(Enum.Parse<Role>)];

    public IReadOnlyCollection<string> TeamsOf(ClaimsPrincipal user) => [.. Found(user, teams)];

    /// <summary>The name under which reports know somebody, or null.</summary>
    public string? NameInReports(string id) => people.GetValueOrDefault(id);

    /// <summary>What is wrong in the section, each with its cure.</summary>
    public static IEnumerable<string> Problems(IConfiguration configuration)
    {
        foreach (var name in new[] { "Roles", "Teams", "People" })
            foreach (var (key, value) in Read(configuration, name).Where(e => string.IsNullOrWhiteSpace(e.Value)))
                yield return $"{Section}:{name}:{key} is empty; give it a value or take it away.";
        var given = Read(configuration, "Roles").Where(e => !string.IsNullOrWhiteSpace(e.Value));
        foreach (var (key, value) in given.Where(e => !RoleNames.Contains(e.Value)))
            yield return $"{Section}:Roles:{key} is '{value}', which is no role of the portal; use one of {string.Join(", ", RoleNames)}.";
    }

    private static IEnumerable<string> Found(ClaimsPrincipal user, Dictionary<string, string> meanings) =>
        user.FindAll("roles").Select(claim => meanings.GetValueOrDefault(claim.Value)).OfType<string>().Distinct();

    // Flat, because an id may hold the colon that settings nest by.
    private static Dictionary<string, string> Read(IConfiguration configuration, string name)
    {
        var section = configuration.GetSection($"{Section}:{name}");
        return section.AsEnumerable(makePathsRelative: true)
            .Where(e => !section.GetSection(e.Key).GetChildren().Any()).ToDictionary(e => e.Key, e => e.Value ?? "", AnyCase);
    }
}
