using System.Globalization;
using Lier.Portal.Application.Data;
using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Administration;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Plans;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Administration;

/// <summary>Who actions belong to: their team, and the aldermen competent from a day on. What lies open goes along at once.</summary>
public sealed class AssignmentCommands(IDbContextFactory<PortalDb> databases, TownClock clock)
{
    /// <summary>Gives actions to a team: all of them, or none.</summary>
    /// <returns>How many.</returns>
    public Task<int> AssignTeamAsync(
        IReadOnlyCollection<int> actionIds, string team, string reason, Person by, CancellationToken cancel = default)
    {
        return ChangeAsync(actionIds, reason, by, Objections, Assign, cancel);

        IEnumerable<Objection> Objections(IReadOnlyList<PolicyAction> actions) =>
            actions.SelectMany(a => a.ObjectionsToAssigning(team, clock.Sign(by))).Distinct();

        Intervention Assign(PolicyAction action, Signature signature)
        {
            var before = action.Team;
            action.AssignTo(team, signature);
            return new(InterventionKind.TeamChanged, action.Code, $"Team {before} werd team {action.Team}.", reason, signature);
        }
    }

    /// <summary>Makes an alderman competent for actions from a day on: for all of them, or for none.</summary>
    /// <returns>How many.</returns>
    public async Task<int> MoveMandatesAsync(
        IReadOnlyCollection<int> actionIds,
        int aldermanId,
        DateOnly? from,
        bool alone,
        string reason,
        Person by,
        CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var alderman = await db.Accounts.SingleOrDefaultAsync(a => a.Id == aldermanId, cancel);
        return await ChangeAsync(db, actionIds, reason, by, Objections, (action, signature) =>
        {
            action.MoveMandate(alderman!, from!.Value, alone, signature);
            var what = $"{alderman!.Name} is vanaf {DutchDate.InWords(from.Value)} bevoegd{(alone ? "" : ", samen met wie het al was")}.";
            return new(InterventionKind.MandateMoved, action.Code, what, reason, signature);
        }, cancel);

        IEnumerable<Objection> Objections(IReadOnlyList<PolicyAction> actions) =>
            ObjectionsToMoving(actions, alderman, from, alone, clock.Sign(by));
    }

    private static IEnumerable<Objection> ObjectionsToMoving(
        IReadOnlyList<PolicyAction> actions, Account? alderman, DateOnly? from, bool alone, Signature by)
    {
        if (alderman is null) yield return new("Kies een schepen.", nameof(alderman));
        if (from is null) yield return new("Vul in vanaf welke dag.", nameof(from));
        if (alderman is null || from is not { } day) yield break;
        foreach (var action in actions)
            foreach (var objection in action.ObjectionsToMovingMandate(alderman, day, alone, by))
                yield return actions.Count == 1 ? objection : new($"{action.Code}: {objection.Sentence}", AboutAction(action.Id));
    }

    /// <summary>What an objection to one action among many is about.</summary>
    public static string AboutAction(int actionId) => string.Create(CultureInfo.InvariantCulture, $"action-{actionId}");

    private async Task<int> ChangeAsync(
        IReadOnlyCollection<int> actionIds,
        string reason,
        Person by,
        Func<IReadOnlyList<PolicyAction>, IEnumerable<Objection>> objections,
        Func<PolicyAction, Signature, Intervention> change,
        CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await ChangeAsync(db, actionIds, reason, by, objections, change, cancel);
    }

    private async Task<int> ChangeAsync(
        PortalDb db,
        IReadOnlyCollection<int> actionIds,
        string reason,
        Person by,
        Func<IReadOnlyList<PolicyAction>, IEnumerable<Objection>> objections,
        Func<PolicyAction, Signature, Intervention> change,
        CancellationToken cancel)
    {
        var signature = clock.Sign(by);
        var actions = await db.Actions.Include(a => a.Mandates).ThenInclude(m => m.Alderman)
            .Where(a => actionIds.Contains(a.Id)).OrderBy(a => a.Code).ToListAsync(cancel);
        IEnumerable<Objection> none = actions.Count == 0 ? [new("Kies minstens één actie.", nameof(actions))] : [];
        RefusedException.ThrowIfAny(none.Concat(objections(actions)).Concat(Intervention.ObjectionsTo(reason, signature)));
        db.AddRange(actions.Select(a => change(a, signature)));
        await db.SaveOrYieldAsync(new Race().WhenChanged<PolicyAction>(Assigned), cancel);
        return actions.Count;
    }

    private static Objection Assigned(IEnumerable<PolicyAction> actions)
    {
        var codes = DutchText.List(actions.Select(a => a.Code));
        return $"Iemand was u voor: {codes} is zonet anders toegewezen. Er is niets gewijzigd; herlaad de pagina.";
    }
}
