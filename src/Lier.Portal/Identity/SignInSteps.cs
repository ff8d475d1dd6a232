using Lier.Portal.Data;
using Lier.Portal.Domain.People;
using Lier.Portal.Shared;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Identity;

/// <summary>Finds or makes the account of somebody whom the identity provider, or the development sign-in, vouches for.</summary>
public sealed class SignInSteps(IDbContextFactory<PortalDb> databases, TownClock clock)
{
    /// <param name="subject">The provider's lasting id of this person.</param>
    /// <param name="knownAs">The name under which reports know this person, when it was set up; ties the sign-in to that mandate.</param>
    public async Task<Person> RecogniseAsync(
        string subject, string name, IReadOnlyCollection<Role> roles, IReadOnlyCollection<string> teams, string? knownAs = null, CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var account = await db.Accounts.SingleOrDefaultAsync(a => a.Subject == subject, cancel);
        if (account is null && knownAs is not null)
        {
            account = await db.Accounts.FirstOrDefaultAsync(a => a.Name == knownAs && a.Subject == null, cancel);
            account?.LinkTo(subject);
        }

        if (account is null) db.Add(account = new Account(knownAs ?? name, subject));
        if (knownAs is null) account.Rename(name);
        await db.SaveChangesAsync(cancel);
        return new Person(account.Id, account.Name, roles, teams);
    }

    /// <summary>The person behind a development button: named after the role; as alderman whoever holds the first mandate of today.</summary>
    public async Task<Person> DemoAsync(Role role, CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var today = clock.Today;
        if (role == Role.Alderman && await db.Actions.SelectMany(a => a.Mandates)
                .Where(m => m.From <= today && (m.Until == null || m.Until >= today)).OrderBy(m => m.Id).Select(m => m.Alderman).FirstOrDefaultAsync(cancel) is { } alderman)
            return new Person(alderman.Id, alderman.Name, [role], []);

        var teams = role == Role.Staff ? await db.Actions.Select(a => a.Team).Distinct().ToListAsync(cancel) : [];
        var name = char.ToUpperInvariant(role.Name()[0]) + role.Name()[1..];
        return await RecogniseAsync($"ontwikkeling:{role}", name, [role], teams, cancel: cancel);
    }
}
