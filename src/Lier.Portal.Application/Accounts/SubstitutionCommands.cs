using Lier.Portal.Application.Data;
using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Administration;
using Lier.Portal.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Accounts;

/// <summary>Names and ends dated substitutes of aldermen; whoever does so for somebody else says why.</summary>
public sealed class SubstitutionCommands(IDbContextFactory<PortalDb> databases, TownClock clock)
{
    public Task NameAsync(
        int principalId, int substituteId, DateOnly? from, DateOnly? until, string reason, Person by, CancellationToken cancel = default) =>
        ChangeAsync(principalId, substituteId, InterventionKind.SubstituteNamed, reason, by, (principal, substitute, signature) =>
        {
            RefusedException.ThrowIfAny(ObjectionsToNaming(principal, substitute, from, until, reason, signature));
            var (first, last) = (from!.Value, until!.Value);
            principal.NameSubstitute(substitute!, first, last, signature);
            return $"{substitute!.Name} vervangt {principal.Name} van {DutchDate.InWords(first)} tot en met {DutchDate.InWords(last)}.";
        }, cancel);

    private static IEnumerable<Objection> ObjectionsToNaming(
        Account principal, Account? substitute, DateOnly? from, DateOnly? until, string reason, Signature signature)
    {
        if (substitute is null) yield return new("Kies een vervanger.", nameof(substitute));
        if (from is null) yield return new("Vul de eerste dag in.", nameof(from));
        if (until is null) yield return new("Vul de laatste dag in.", nameof(until));
        if (substitute is not null && from is { } first && until is { } last)
            foreach (var objection in principal.ObjectionsToNaming(substitute, first, last, signature)) yield return objection;
        if (principal.IsSelf(signature.Person)) yield break;
        foreach (var objection in Intervention.ObjectionsTo(reason, signature)) yield return objection;
    }

    public Task EndAsync(int principalId, int substitutionId, string reason, Person by, CancellationToken cancel = default) =>
        ChangeAsync(principalId, null, InterventionKind.SubstituteEnded, reason, by, (principal, _, signature) =>
        {
            var found = principal.Substitutions.FirstOrDefault(s => s.Id == substitutionId)
                ?? throw new RefusedException("Die vervanging is er niet meer.");
            var until = found.Until;
            principal.EndSubstitution(found, signature);
            var agreed = $"van {DutchDate.InWords(found.From)} tot en met {DutchDate.InWords(until)}";
            return $"{found.Substitute.Name} vervangt {principal.Name} niet langer; afgesproken was {agreed}.";
        }, cancel);

    private async Task ChangeAsync(
        int principalId,
        int? substituteId,
        InterventionKind kind,
        string reason,
        Person by,
        Func<Account, Account?, Signature, string> change,
        CancellationToken cancel)
    {
        var signature = clock.Sign(by);
        await using var db = await databases.CreateDbContextAsync(cancel);
        var principal = await db.Accounts.Include(a => a.Substitutions).ThenInclude(s => s.Substitute)
            .SingleOrDefaultAsync(a => a.Id == principalId, cancel)
            ?? throw new RefusedException("Kies wie vervangen wordt.", "principal");
        var what = change(principal, await db.Accounts.SingleOrDefaultAsync(a => a.Id == substituteId, cancel), signature);
        if (!principal.IsSelf(by)) db.Add(new Intervention(kind, principal.Name, what, reason, signature));
        await db.SaveChangesAsync(cancel);
    }
}
