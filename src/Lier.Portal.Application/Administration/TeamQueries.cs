using Lier.Portal.Application.Data;
using Lier.Portal.Domain.Approvals;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Administration;

/// <summary>The teams that write, each by the actions it writes about.</summary>
public sealed class TeamQueries(IDbContextFactory<PortalDb> databases)
{
    public const int Most = 200;

    public async Task<(IReadOnlyList<TeamRow> Rows, int Total)> AllAsync(CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var rows = await db.Actions.GroupBy(a => a.Team).OrderBy(g => g.Key).Take(Most)
            .Select(g => new TeamRow(
                g.Key, g.Count(), db.Notes.Count(n => n.Action.Team == g.Key && n.Stage == NoteStage.Draft))).ToListAsync(cancel);
        return (rows, rows.Count < Most ? rows.Count : await db.Actions.Select(a => a.Team).Distinct().CountAsync(cancel));
    }

    public async Task<(IReadOnlyList<TeamAction> Rows, int Total)> ActionsOfAsync(string team, CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var actions = db.Actions.Where(a => a.Team == team);
        var rows = await actions.OrderBy(a => a.Code).ThenByDescending(a => a.Id).Take(Most)
            .Select(a => new TeamAction(a.Id, a.Code, a.Title)).ToListAsync(cancel);
        return (rows, rows.Count < Most ? rows.Count : await actions.CountAsync(cancel));
    }
}

/// <param name="Drafts">How many of its notes are still being written.</param>
public sealed record TeamRow(string Name, int Actions, int Drafts);

public sealed record TeamAction(int Id, string Code, string Title);
