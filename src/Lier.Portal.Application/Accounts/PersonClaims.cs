using System.Globalization;
using System.Security.Claims;
using Lier.Portal.Domain.People;

namespace Lier.Portal.Application.Accounts;

/// <summary>A person as claims in the sign-in cookie, and back.</summary>
public static class PersonClaims
{
    public const string Role = "role";
    private const string Id = "portal_id";
    private const string Name = "name";
    private const string Team = "team";
    private const string Session = "session";
    private const string Since = "since";

    /// <param name="since">When the sign-in began; each is a session of its own.</param>
    public static ClaimsPrincipal ToPrincipal(this Person person, string scheme, DateTimeOffset since) => new(new ClaimsIdentity(
        [
            new(Id, person.Id.ToString(CultureInfo.InvariantCulture)),
            new(Name, person.Name),
            new(Session, Guid.NewGuid().ToString("N")),
            new(Since, since.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)),
            .. person.Roles.Select(r => new Claim(Role, r.ToString())),
            .. person.Teams.Select(t => new Claim(Team, t)),
        ], scheme, Name, Role));

    /// <summary>The person who is signed in, or null.</summary>
    public static Person? Find(ClaimsPrincipal user) =>
        user.Identity?.IsAuthenticated == true
        && int.TryParse(user.FindFirst(Id)?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? new Person(
                id,
                user.FindFirst(Name)?.Value ?? "",
                [.. user.FindAll(Role).Select(c => Enum.Parse<Role>(c.Value))],
                [.. user.FindAll(Team).Select(c => c.Value)])
            : null;

    /// <summary>The session of a sign-in and when it began, or null.</summary>
    public static (string Id, DateTimeOffset Since)? SessionOf(ClaimsPrincipal user) =>
        user.FindFirst(Session)?.Value is { } id
        && long.TryParse(user.FindFirst(Since)?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var since)
            ? (id, DateTimeOffset.FromUnixTimeSeconds(since))
            : null;

    /// <summary>The person who is signed in; behind a desk's door there always is one.</summary>
    public static Person Of(ClaimsPrincipal user) =>
        Find(user) ?? throw new InvalidOperationException("A desk was reached without a person.");
}
