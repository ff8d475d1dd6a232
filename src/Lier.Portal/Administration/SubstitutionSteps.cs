using Lier.Portal.Data;
using Lier.Portal.Domain;
using Lier.Portal.Domain.People;
using Lier.Portal.Shared;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Administration;

/// <summary>Names and ends dated substitutes of aldermen.</summary>
public sealed class SubstitutionSteps(IDbContextFactory<PortalDb> databases, TownClock clock)
{
    public Task NameAsync(int principalId, int substituteId, DateOnly? from, DateOnly? until, Person by, CancellationToken cancel = default) =>
        ChangeAsync(principalId, by, (principal, accounts, signature) =>
        {
            var substitute = accounts.FirstOrDefault(a => a.Id == substituteId) ?? throw new RefusedException("Kies een vervanger.");
            if (from is not { } first || until is not { } last) throw new RefusedException("Vul de eerste en de laatste dag in.");
            principal.NameSubstitute(substitute, first, last, signature);
        }, cancel);

    public Task EndAsync(int principalId, int substitutionId, Person by, CancellationToken cancel = default) =>
        ChangeAsync(principalId, by, (principal, _, signature) =>
        {
            if (principal.Substitutions.FirstOrDefault(s => s.Id == substitutionId) is not { } found) throw new RefusedException("Die vervanging is er niet meer.");
            principal.EndSubstitution(found, signature);
        }, cancel);

    private async Task ChangeAsync(int principalId, Person by, Action<Account, IReadOnlyList<Account>, Signature> change, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var accounts = await db.Accounts.Include(a => a.Substitutions).ThenInclude(s => s.Substitute).ToListAsync(cancel);
        var principal = accounts.Find(a => a.Id == principalId) ?? throw new RefusedException("Kies wie vervangen wordt.");
        change(principal, accounts, clock.Sign(by));
        await db.SaveChangesAsync(cancel);
    }
}
