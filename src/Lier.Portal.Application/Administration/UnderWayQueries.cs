using Lier.Portal.Application.Data;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.Plans;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Administration;

/// <summary>The notes that left the team and have no decision yet: those that can be given back.</summary>
public sealed class UnderWayQueries(IDbContextFactory<PortalDb> databases)
{
    public const int Most = 200;

    public async Task<(IReadOnlyList<UnderWayNote> Rows, int Total)> AllAsync(CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var notes = UnderWay(db);
        var rows = await notes.OrderByDescending(n => n.Period).ThenBy(n => n.Action.Code).Take(Most)
            .Select(n => new UnderWayNote(n.Action.Code, n.Period, n.Stage)).ToListAsync(cancel);
        return (rows, rows.Count < Most ? rows.Count : await notes.CountAsync(cancel));
    }

    /// <param name="choice">A code and a half-year, as <see cref="UnderWayNote.Choice"/> writes them.</param>
    /// <exception cref="RefusedException">No such note is under way.</exception>
    public async Task<int> FindAsync(string choice, CancellationToken cancel = default)
    {
        if (choice.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) is not [var code, var half]
            || !ReportingPeriod.TryParse(half, null, out var period))
            throw new RefusedException("Vul de code van de actie en de periode in, zoals 01/11/SAP/01/01 2021-H2.", "note");
        var slug = PlanCode.SlugOf(code);
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await UnderWay(db).Where(n => n.Period == period && n.Action.Slug == slug)
            .Select(n => (int?)n.Id).SingleOrDefaultAsync(cancel)
            ?? throw new RefusedException($"Over “{code}” is in de {period.Label} geen nota onderweg.", "note");
    }

    private static IQueryable<ProgressNote> UnderWay(PortalDb db) =>
        db.Notes.Where(n => n.Stage == NoteStage.ForAgreement || n.Stage == NoteStage.WithCollege);
}

public sealed record UnderWayNote(string Code, ReportingPeriod Period, NoteStage Stage)
{
    /// <summary>As somebody types or picks it: <c>01/11/SAP/01/01 2021-H2</c>.</summary>
    public string Choice => $"{Code} {Period.Code}";
}
