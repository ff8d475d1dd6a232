using Lier.Portal.Application.Data;
using Lier.Portal.Documents.Budgets;
using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Budgets;

/// <summary>Which half-years have amounts, and what amounts can stand with.</summary>
public sealed class BudgetQueries(IDbContextFactory<PortalDb> databases)
{
    /// <summary>Every half-year that is reported on, newest first.</summary>
    public async Task<IReadOnlyList<BudgetsOfPeriod>> AllAsync(CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var rounds = await db.Rounds.OrderByDescending(r => r.Period).Select(r => r.Period).ToListAsync(cancel);
        var budgets = await db.Budgets.GroupBy(b => b.Period)
            .Select(g => new { Period = g.Key, Count = g.Count(), At = g.Max(b => b.At) }).ToDictionaryAsync(g => g.Period, cancel);
        return [.. rounds.Select(Of)];

        BudgetsOfPeriod Of(ReportingPeriod period) =>
            budgets.TryGetValue(period, out var there) ? new(period, there.Count, DutchText.Day(there.At)) : new(period, 0, null);
    }
}

/// <param name="Count">Plans and objectives with amounts.</param>
public sealed record BudgetsOfPeriod(ReportingPeriod Period, int Count, string? LastDay);

/// <summary>The places of a half-year's plan, in the order of the report: the plans of an objective, then its totals.</summary>
public static class BudgetPlaceSet
{
    public static async Task<BudgetPlaces> BudgetPlacesAsync(this PortalDb db, ReportingPeriod period, CancellationToken cancel)
    {
        var startYear = period.PlanYear;
        var objectives = await db.Plans.Where(p => p.StartYear == startYear).SelectMany(p => p.Objectives).OrderBy(o => o.Position)
            .Select(o => new
            {
                o.Code, o.Title,
                Plans = o.Plans.OrderBy(p => p.Position)
                    .Select(p => new { p.Code, p.Title, Actions = p.Actions.Select(a => a.Code).ToList() }).ToList()
            })
            .AsSplitQuery().ToListAsync(cancel);
        var actions = objectives.SelectMany(o => o.Plans).SelectMany(p => p.Actions, (p, action) => (action, p.Code));
        return new(
            [.. objectives.SelectMany(o => o.Plans
                .Select(p => new BudgetPlace("actieplan", p.Code, p.Title))
                .Append(new("beleidsdoelstelling", o.Code, o.Title)))],
            actions.DistinctBy(a => a.action, StringComparer.OrdinalIgnoreCase)
                .ToDictionary(a => a.action, a => a.Code, StringComparer.OrdinalIgnoreCase));
    }
}
