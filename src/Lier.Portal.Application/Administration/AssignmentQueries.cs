using Lier.Portal.Application.Data;
using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Plans;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Administration;

/// <summary>Who each action belongs to.</summary>
public sealed class AssignmentQueries(IDbContextFactory<PortalDb> databases, TownClock clock)
{
    public const int Most = 200;

    /// <param name="search">Part of a code, title, team or name; empty for all.</param>
    public async Task<(IReadOnlyList<AssignmentRow> Rows, int Total)> FindAsync(string search, CancellationToken cancel = default)
    {
        var (text, today) = (search.Trim(), clock.Today);
        await using var db = await databases.CreateDbContextAsync(cancel);
        var like = $"%{text.Replace(@"\", @"\\").Replace("%", @"\%").Replace("_", @"\_")}%";
        var found = db.Actions.Where(a => text == "" || EF.Functions.Like(a.Code, like, @"\") || EF.Functions.Like(a.Title, like, @"\")
            || EF.Functions.Like(a.Team, like, @"\") || a.Mandates.Any(m => EF.Functions.Like(m.Alderman.Name, like, @"\")));
        var rows = await Rows(db, found.OrderBy(a => a.Code).ThenByDescending(a => a.Id).Take(Most)).ToListAsync(cancel);
        var standing = rows.Select(r => r with { Mandates = [.. r.Mandates.Where(m => m.Until is null || m.Until >= today)] });
        return ([.. standing], await found.CountAsync(cancel));
    }

    /// <summary>Every action of every plan, to choose one from.</summary>
    public async Task<IReadOnlyList<AssignmentRow>> AllAsync(CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await Rows(db, db.Actions.OrderBy(a => a.Code).ThenByDescending(a => a.Id)).ToListAsync(cancel);
    }

    /// <returns>Null when there is no such action.</returns>
    public async Task<AssignmentRow?> OneAsync(int actionId, CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await Rows(db, db.Actions.Where(a => a.Id == actionId)).SingleOrDefaultAsync(cancel);
    }

    /// <summary>The members of the college: whoever holds or held a mandate, and whoever was named a substitute.</summary>
    public async Task<IReadOnlyList<Account>> AldermenAsync(CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await db.Accounts.AsNoTracking().Include(a => a.Substitutions).ThenInclude(s => s.Substitute)
            .Where(a => db.Set<Mandate>().Any(m => m.AldermanId == a.Id)
                || db.Set<Substitution>().Any(s => s.SubstituteId == a.Id && s.Until >= s.From))
            .OrderBy(a => a.Name).AsSplitQuery().ToListAsync(cancel);
    }

    /// <summary>Everybody with an account, for whom an administrator may choose from.</summary>
    public async Task<IReadOnlyList<Account>> AccountsAsync(CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await db.Accounts.AsNoTracking().OrderBy(a => a.Name).ToListAsync(cancel);
    }

    public async Task<IReadOnlyList<string>> TeamsAsync(CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await db.Actions.Select(a => a.Team).Distinct().OrderBy(t => t).ToListAsync(cancel);
    }

    private static IQueryable<AssignmentRow> Rows(PortalDb db, IQueryable<PolicyAction> actions) =>
        actions.Select(a => new AssignmentRow(
            a.Id, a.Code, a.Title, a.Team,
            db.Actions.Any(b => b.Slug == a.Slug && b.Id != a.Id)
                ? db.Plans.Where(p => p.Objectives.Any(o => o.Plans.Any(x => x.Actions.Any(b => b.Id == a.Id))))
                    .Select(p => (int?)p.StartYear).FirstOrDefault()
                : null,
            a.Mandates.OrderBy(m => m.From).ThenBy(m => m.Id)
                .Select(m => new MandateRow(m.Alderman.Name, m.From, m.Until)).ToList())).AsSplitQuery();
}

/// <param name="PlanYear">The first year of its plan, when another plan has an action with the same code.</param>
/// <param name="Mandates">Who was, is or will be competent, in order.</param>
public sealed record AssignmentRow(int ActionId, string Code, string Title, string Team, int? PlanYear, IReadOnlyList<MandateRow> Mandates)
{
    public string Label => PlanYear is { } year ? $"{Code} · plan vanaf {year}" : Code;
}

public sealed record MandateRow(string Name, DateOnly From, DateOnly? Until);
