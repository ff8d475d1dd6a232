using Lier.Portal.Application.Data;
using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain;
using Lier.Portal.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Messages;

/// <summary>Adds to what a step saves the messages about it, so that both are saved or neither is.</summary>
public sealed class Outbox(MessageBoard board, MailSettings mail, TownClock clock)
{
    /// <summary>Adds a message for everybody whom the news concerns, but for whoever made it.</summary>
    public async Task AddAsync(PortalDb db, IReadOnlyList<Notification> news, int? madeBy, CancellationToken cancel)
    {
        if (news.Count == 0) return;
        Add(db, news, await AddresseesAsync(db, news, cancel), madeBy);
    }

    /// <summary>Everybody whom some of this news may concern, in one query.</summary>
    public static async Task<IReadOnlyList<Addressee>> AddresseesAsync(
        PortalDb db, IReadOnlyList<Notification> news, CancellationToken cancel)
    {
        var roles = news.SelectMany(n => n.Roles).Distinct().ToList();
        var people = news.SelectMany(n => n.People).Distinct().ToList();
        return await db.Accounts.Where(a => people.Contains(a.Id) || a.Roles.Any(r => roles.Contains(r)))
            .Select(a => new Addressee(a.Id, a.Name, a.KnownSince != null, a.Roles, a.Teams, a.Email, a.Mail)).ToListAsync(cancel);
    }

    public void Add(PortalDb db, IEnumerable<Notification> news, IReadOnlyList<Addressee> addressees, int? madeBy)
    {
        var now = clock.Now;
        var known = addressees.Where(a => a.Id != madeBy)
            .Select(a => (Addressee: a, Person: a.AsPerson(), Mail: MailPlan.For(a, mail, now))).ToList();
        // Whoever has two parts in what happened, as of the team and as alderman, hears of it once.
        var told = new HashSet<(int, string)>();
        foreach (var one in news)
            db.AddRange(known.Where(k => one.Concerns(k.Person) && told.Add((k.Addressee.Id, one.Fact)))
                .Select(k => new Message(k.Addressee.Id, one, k.Mail, now)));
    }

    /// <summary>Saves everything, and then tells whoever watches.</summary>
    public Task SaveAsync(PortalDb db, CancellationToken cancel) => SaveAsync(db, new Race(), cancel);

    /// <exception cref="RefusedException">Somebody else was first.</exception>
    public async Task SaveAsync(PortalDb db, Race race, CancellationToken cancel)
    {
        if (await TrySaveAsync(db, race, cancel) is { } lost) throw new RefusedException(lost.Sentence, lost.About);
    }

    /// <returns>Null when it is saved, and otherwise what was lost to somebody else.</returns>
    public async Task<Objection?> TrySaveAsync(PortalDb db, Race race, CancellationToken cancel)
    {
        var told = Recipients(db);
        var lost = await db.TrySaveAsync(race, cancel);
        if (lost is null && told.Count > 0) board.Tell(told);
        return lost;
    }

    private static List<int> Recipients(PortalDb db) =>
        [.. db.ChangeTracker.Entries<Message>().Where(e => e.State == EntityState.Added).Select(e => e.Entity.RecipientId).Distinct()];
}

/// <summary>Somebody who may be told something.</summary>
public sealed record Addressee(
    int Id, string Name, bool HasSignedIn, IReadOnlyList<Role> Roles, IReadOnlyList<string> Teams, string? Email, MailChoice Mail)
{
    /// <summary>Who never signed in is known by a mandate.</summary>
    public Person AsPerson() => new(Id, Name, HasSignedIn ? Roles : [Role.Alderman], Teams);
}
