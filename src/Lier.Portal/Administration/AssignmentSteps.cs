using Lier.Portal.Data;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Administration;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Plans;
using Lier.Portal.Shared;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Administration;

/// <summary>Who an action belongs to: its team, and the aldermen competent from a day on. What lies open goes along at once.</summary>
public sealed class AssignmentSteps(IDbContextFactory<PortalDb> databases, TownClock clock)
{
    public Task AssignTeamAsync(int actionId, string team, string reason, Person by, CancellationToken cancel = default) =>
        ChangeAsync(actionId, null, InterventionKind.TeamChanged, reason, by, (action, _, signature) =>
        {
            var before = action.Team;
            action.AssignTo(team, signature);
            return $"Team {before} werd team {action.Team}.";
        }, cancel);

    public Task MoveMandateAsync(int actionId, int aldermanId, DateOnly? from, bool alone, string reason, Person by, CancellationToken cancel = default) =>
        ChangeAsync(actionId, aldermanId, InterventionKind.MandateMoved, reason, by, (action, alderman, signature) =>
        {
            if (from is not { } day) throw new RefusedException("Vul in vanaf welke dag.");
            if (alderman is null) throw new RefusedException("Kies een schepen.");
            action.MoveMandate(alderman, day, alone, signature);
            return $"{alderman.Name} is vanaf {DutchDate.InWords(day)} bevoegd{(alone ? "" : ", samen met wie het al was")}.";
        }, cancel);

    private async Task ChangeAsync(
        int actionId, int? aldermanId, InterventionKind kind, string reason, Person by, Func<PolicyAction, Account?, Signature, string> change, CancellationToken cancel)
    {
        var signature = clock.Sign(by);
        await using var db = await databases.CreateDbContextAsync(cancel);
        var action = await db.Actions.Include(a => a.Mandates).ThenInclude(m => m.Alderman).SingleAsync(a => a.Id == actionId, cancel);
        var alderman = await db.Accounts.SingleOrDefaultAsync(a => a.Id == aldermanId, cancel);
        db.Add(new Intervention(kind, action.Code, change(action, alderman, signature), reason, signature));
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            throw new RefusedException($"Iemand was u voor: {action.Code} is zonet anders toegewezen. Herlaad de pagina.");
        }
    }
}
