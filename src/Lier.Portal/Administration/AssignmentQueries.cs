using Lier.Portal.Data;
using Lier.Portal.Domain.People;
using Lier.Portal.Shared;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Administration;

/// <summary>Who each action belongs to.</summary>
public sealed class AssignmentQueries(IDbContextFactory<PortalDb> databases, TownClock clock)
{
    public const int Most = 200;

    /// <param name="search">Part of a code, title, team or name; empty for all.</param>
    public async Task<(IReadOnlyList<AssignmentRow> Rows, int Total)> FindAsync(string search, CancellationToken cancel = default)
    {
        var (text, today) = (search.Trim(), clock.Today);
        await using var db = await databases.CreateDbContextAsync(cancel);
        var found = db.Actions.Where(a => text == "" || a.Code.Contains(text) || a.Title.Contains(text) || a.Team.Contains(text) || a.Mandates.Any(m => m.Alderman.Name.Contains(text)));
        var rows = await found.OrderBy(a => a.Code).Take(Most)
            .Select(a => new AssignmentRow(a.Id, a.Code, a.Slug, a.Title, a.Team, a.Mandates.OrderBy(m => m.From).ThenBy(m => m.Id).Select(m => new MandateRow(m.Alderman.Name, m.From, m.Until)).ToList()))
            .AsSplitQuery().ToListAsync(cancel);
        return ([.. rows.Select(r => r with { Mandates = [.. r.Mandates.Where(m => m.Until is null || m.Until >= today)] })], await found.CountAsync(cancel));
    }

    /// <returns>Null when there is no such action.</returns>
    public async Task<AssignmentRow?> OneAsync(string slug, CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await db.Actions.Where(a => a.Slug == slug).OrderByDescending(a => a.Id)
            .Select(a => new AssignmentRow(a.Id, a.Code, a.Slug, a.Title, a.Team, a.Mandates.OrderBy(m => m.From).ThenBy(m => m.Id).Select(m => new MandateRow(m.Alderman.Name, m.From, m.Until)).ToList()))
            .AsSplitQuery().FirstOrDefaultAsync(cancel);
    }

    /// <summary>The members of the college: whoever holds or held a mandate, and whoever was named a substitute.</summary>
    public async Task<IReadOnlyList<Account>> AldermenAsync(CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await db.Accounts.AsNoTracking().Include(a => a.Substitutions).ThenInclude(s => s.Substitute)
            .Where(a => db.Set<Domain.Plans.Mandate>().Any(m => m.AldermanId == a.Id) || db.Set<Substitution>().Any(s => s.SubstituteId == a.Id))
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
}

/// <param name="Mandates">Who was, is or will be competent, in order.</param>
public sealed record AssignmentRow(int ActionId, string Code, string Slug, string Title, string Team, IReadOnlyList<MandateRow> Mandates);

public sealed record MandateRow(string Name, DateOnly From, DateOnly? Until);
