using System.Globalization;
using System.Security.Claims;
using Lier.Portal.Domain.People;

namespace Lier.Portal.Identity;

/// <summary>A person as claims in the sign-in cookie, and back.</summary>
public static class PersonClaims
{
    public const string Role = "role";
    private const string Id = "portal_id";
    private const string Name = "name";
    private const string Team = "team";

    public static ClaimsPrincipal ToPrincipal(this Person person, string scheme) => new(new ClaimsIdentity(
        [
            new(Id, person.Id.ToString(CultureInfo.InvariantCulture)),
            new(Name, person.Name),
            .. person.Roles.Select(r => new Claim(Role, r.ToString())),
            .. person.Teams.Select(t => new Claim(Team, t)),
        ], scheme, Name, Role));

    /// <summary>The person who is signed in, or null.</summary>
    public static Person? Find(ClaimsPrincipal user) =>
        user.Identity?.IsAuthenticated == true && int.TryParse(user.FindFirstValue(Id), NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? new Person(
                id,
                user.FindFirstValue(Name) ?? "",
                [.. user.FindAll(Role).Select(c => Enum.Parse<Role>(c.Value))],
                [.. user.FindAll(Team).Select(c => c.Value)])
            : null;

    /// <summary>The person who is signed in; behind a desk's door there always is one.</summary>
    public static Person Of(ClaimsPrincipal user) => Find(user) ?? throw new InvalidOperationException("A desk was reached without a person.");
}
