using Lier.Portal.Application.Data;
using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Administration;
using Lier.Portal.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Administration;

/// <summary>Gives a team another name, on all its actions at once.</summary>
public sealed class TeamCommands(IDbContextFactory<PortalDb> databases, TownClock clock)
{
    private const string Assigned =
        "Iemand was u voor: een actie van dit team is zonet anders toegewezen. Er is niets gewijzigd; herlaad de pagina.";

    /// <returns>On how many actions.</returns>
    public async Task<int> RenameAsync(string team, string name, string reason, Person by, CancellationToken cancel = default)
    {
        var (signature, wanted) = (clock.Sign(by), name.Trim());
        await using var db = await databases.CreateDbContextAsync(cancel);
        var actions = await db.Actions.Where(a => a.Team == team).OrderBy(a => a.Code).ToListAsync(cancel);
        if (actions.Count == 0) throw new RefusedException($"Er is geen team {team} meer. Herlaad de pagina.");
        var isTaken = wanted != team && await db.Actions.AnyAsync(a => a.Team == wanted, cancel);
        RefusedException.ThrowIfAny(ObjectionsTo(wanted, isTaken)
            .Concat(actions.SelectMany(a => a.ObjectionsToAssigning(name, signature)).Distinct())
            .Concat(Intervention.ObjectionsTo(reason, signature)));
        foreach (var action in actions) action.AssignTo(wanted, signature);
        var what = $"Het team heet voortaan {wanted}, op {DutchText.Count(actions.Count, "actie", "acties")}.";
        db.Add(new Intervention(InterventionKind.TeamRenamed, $"Team {team}", what, reason, signature));
        await db.SaveOrYieldAsync(new Race().WhenChanged(Assigned), cancel);
        return actions.Count;
    }

    // Two teams that become one is another thing than a name: whoever wants it moves the actions, and sees which.
    private static IEnumerable<Objection> ObjectionsTo(string name, bool isTaken)
    {
        if (isTaken) yield return new($"Er is al een team {name}. Verplaats de acties daarheen.", "team");
    }
}
