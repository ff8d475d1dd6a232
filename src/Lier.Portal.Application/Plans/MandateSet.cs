using System.Linq.Expressions;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Plans;

namespace Lier.Portal.Application.Plans;

/// <summary>
/// Who is competent and who replaces whom on a day, as the database can tell, with the same answers as the rules themselves give. Within
/// a query: <c>action.Mandates.AsQueryable().Where(competent)</c>, with the filter in a variable.
/// </summary>
public static class MandateSet
{
    /// <summary>As <see cref="Mandate.Covers"/>.</summary>
    public static Expression<Func<Mandate, bool>> CompetentOn(DateOnly day) => m => m.From <= day && (m.Until == null || m.Until >= day);

    /// <summary>As <see cref="Substitution.Covers"/>.</summary>
    public static Expression<Func<Substitution, bool>> ReplacingOn(DateOnly day) => s => s.From <= day && s.Until >= day;

    /// <summary>Of those competent: whoever is this person or is replaced by them, as <see cref="PolicyAction.RepresentedBy"/>.</summary>
    public static Expression<Func<Mandate, bool>> ActedForBy(int personId, DateOnly day)
    {
        var replacing = ReplacingOn(day);
        return m => m.AldermanId == personId
            || m.Alderman.Substitutions.AsQueryable().Where(replacing).Any(s => s.SubstituteId == personId);
    }
}
