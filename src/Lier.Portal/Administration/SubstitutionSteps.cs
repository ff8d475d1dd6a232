using Lier.Portal.Data;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Administration;
using Lier.Portal.Domain.People;
using Lier.Portal.Shared;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Administration;

/// <summary>Names and ends dated substitutes of aldermen; whoever does so for somebody else says why.</summary>
public sealed class SubstitutionSteps(IDbContextFactory<PortalDb> databases, TownClock clock)
{
    public Task NameAsync(int principalId, int substituteId, DateOnly? from, DateOnly? until, string reason, Person by, CancellationToken cancel = default) =>
        ChangeAsync(principalId, substituteId, InterventionKind.SubstituteNamed, reason, by, (principal, substitute, signature) =>
        {
            if (substitute is null) throw new RefusedException("Kies een vervanger.");
            if (from is not { } first || until is not { } last) throw new RefusedException("Vul de eerste en de laatste dag in.");
            principal.NameSubstitute(substitute, first, last, signature);
            return $"{substitute.Name} vervangt {principal.Name} van {DutchDate.InWords(first)} tot en met {DutchDate.InWords(last)}.";
        }, cancel);

    public Task EndAsync(int principalId, int substitutionId, string reason, Person by, CancellationToken cancel = default) =>
        ChangeAsync(principalId, null, InterventionKind.SubstituteEnded, reason, by, (principal, _, signature) =>
        {
            if (principal.Substitutions.FirstOrDefault(s => s.Id == substitutionId) is not { } found) throw new RefusedException("Die vervanging is er niet meer.");
            var until = found.Until;
            principal.EndSubstitution(found, signature);
            return $"{found.Substitute.Name} vervangt {principal.Name} niet langer; afgesproken was van {DutchDate.InWords(found.From)} tot en met {DutchDate.InWords(until)}.";
        }, cancel);

    private async Task ChangeAsync(
        int principalId, int? substituteId, InterventionKind kind, string reason, Person by, Func<Account, Account?, Signature, string> change, CancellationToken cancel)
    {
        var signature = clock.Sign(by);
        await using var db = await databases.CreateDbContextAsync(cancel);
        var principal = await db.Accounts.Include(a => a.Substitutions).ThenInclude(s => s.Substitute).SingleOrDefaultAsync(a => a.Id == principalId, cancel)
            ?? throw new RefusedException("Kies wie vervangen wordt.");
        var what = change(principal, await db.Accounts.SingleOrDefaultAsync(a => a.Id == substituteId, cancel), signature);
        if (!principal.IsSelf(by)) db.Add(new Intervention(kind, principal.Name, what, reason, signature));
        await db.SaveChangesAsync(cancel);
    }
}
