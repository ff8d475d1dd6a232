using Lier.Portal.Application.Data;
using Lier.Portal.Application.Plans;
using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Accounts;

/// <summary>Finds or makes the account of somebody whom the identity provider, or the development sign-in, vouches for.</summary>
public sealed class SignInCommands(IDbContextFactory<PortalDb> databases, TownClock clock)
{
    /// <param name="subject">The provider's lasting id of this person.</param>
    /// <param name="knownAs">The name under which reports know this person, when it was set up; ties the sign-in to that mandate.</param>
    public async Task<Person> RecogniseAsync(
        string subject,
        string name,
        IReadOnlyCollection<Role> roles,
        IReadOnlyCollection<string> teams,
        string? knownAs = null,
        string? email = null,
        CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var account = await db.Accounts.SingleOrDefaultAsync(a => a.Subject == subject, cancel);
        if (knownAs is not null && await NamedAsync(db, knownAs, cancel) is { } named
            && (account is null || !await HasWrittenAsync(db, account.Id, cancel)))
        {
            account?.Unlink();
            named.LinkTo(subject);
            account = named;
        }

        if (account is null) db.Add(account = new Account(knownAs ?? name, subject));
        if (knownAs is null) account.Rename(name);
        account.Recognise(roles, teams, email, clock.Now);
        var saved = await SaveAsync(db, account, subject, cancel);
        return new Person(saved.Id, saved.Name, roles, teams);
    }

    // Two windows at once, both for the first time: the one that lost takes the account that the other made.
    private static async Task<Account> SaveAsync(PortalDb db, Account account, string subject, CancellationToken cancel)
    {
        var known = db.Accounts.AsNoTracking().Where(a => a.Subject == subject);
        var race = new Race().WhenThereIs(known, "Iemand meldde zich op hetzelfde ogenblik aan.");
        return await db.TrySaveAsync(race, cancel) is null ? account : await known.SingleAsync(cancel);
    }

    private static Task<Account?> NamedAsync(PortalDb db, string name, CancellationToken cancel) =>
        db.Accounts.FirstOrDefaultAsync(a => a.Name == name && a.Subject == null, cancel);

    // Who wrote keeps the account they wrote with: under another one they could agree to their own text.
    private static async Task<bool> HasWrittenAsync(PortalDb db, int id, CancellationToken cancel) =>
        await db.Notes.AnyAsync(n => n.WriterIds.Contains(id) || n.Acts.Any(s => s.PersonId == id), cancel)
        || await db.Measurements.AnyAsync(m => m.WriterIds.Contains(id) || m.Acts.Any(s => s.PersonId == id), cancel);

    /// <summary>
    /// The person behind a development button: named after the role; as alderman whoever holds the first mandate of today.
    /// </summary>
    public async Task<Person> DemoAsync(Role role, CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        if (role == Role.Alderman && await db.Actions.SelectMany(a => a.Mandates)
                .Where(MandateSet.CompetentOn(clock.Today)).OrderBy(m => m.Id).Select(m => m.Alderman)
                .FirstOrDefaultAsync(cancel) is { } alderman)
        {
            alderman.Recognise([role], [], alderman.Email, clock.Now);
            await db.SaveChangesAsync(cancel);
            return new Person(alderman.Id, alderman.Name, [role], []);
        }

        var teams = role is Role.Staff or Role.HeadOfService ? await db.Actions.Select(a => a.Team).Distinct().ToListAsync(cancel) : [];
        return await RecogniseAsync($"ontwikkeling:{role}", DutchText.Capital(role.Name()), [role], teams, cancel: cancel);
    }
}
