using Lier.Portal.Application.Data;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Plans;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Plans;

/// <summary>The plan that a half-year falls in, whole or only its actions.</summary>
public static class PlanSet
{
    public static Task<MultiYearPlan?> WholeForAsync(this IQueryable<MultiYearPlan> plans, ReportingPeriod period, CancellationToken cancel)
    {
        var startYear = period.PlanYear;
        return plans
            .Include(p => p.Objectives.OrderBy(o => o.Position)).ThenInclude(o => o.Plans.OrderBy(p => p.Position))
            .ThenInclude(p => p.Actions.OrderBy(a => a.Position)).ThenInclude(a => a.Mandates).ThenInclude(m => m.Alderman)
            .AsSplitQuery()
            .SingleOrDefaultAsync(p => p.StartYear == startYear, cancel);
    }

    public static IQueryable<PolicyAction> InPlanOf(this IQueryable<PolicyAction> actions, PortalDb db, ReportingPeriod period)
    {
        var startYear = period.PlanYear;
        var inPlan = db.Plans.Where(p => p.StartYear == startYear)
            .SelectMany(p => p.Objectives).SelectMany(o => o.Plans).SelectMany(p => p.Actions).Select(a => a.Id);
        return actions.Where(a => inPlan.Contains(a.Id));
    }
}
