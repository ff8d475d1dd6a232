using Lier.Portal.Domain.Published;

namespace Lier.Portal.Domain.Reports;

/// <summary>What moved from one published half-year to a later one, told of every action that is in either.</summary>
public sealed record ReportMovement(ReportingPeriod Since, IReadOnlyList<ActionMovement> Actions)
{
    /// <summary>The actions that a reader must see: those of which anything moved.</summary>
    public IReadOnlyList<ActionMovement> Moved => [.. Actions.Where(a => a.HasMoved)];

    /// <exception cref="ArgumentException">
    /// The half-years are not in the same plan, where a code means the same action, or not in this order.
    /// </exception>
    public static ReportMovement Between(ReportContent before, ReportContent after)
    {
        if (!before.Period.IsInPlanOf(after.Period) || before.Period >= after.Period)
            throw new ArgumentException($"{before.Period} does not come before {after.Period} in one plan.", nameof(before));
        var then = before.Actions.DistinctBy(a => a.Code).ToDictionary(a => a.Code);
        var now = after.Actions.DistinctBy(a => a.Code).ToList();
        var codes = now.Select(a => a.Code).ToHashSet();
        return new(before.Period,
        [
            .. now.Select(a => new ActionMovement(then.GetValueOrDefault(a.Code), a)),
            .. then.Values.Where(a => !codes.Contains(a.Code)).Select(a => new ActionMovement(a, null)),
        ]);
    }

    public int Count(MovementKind kind) => Actions.Count(a => a.Kind == kind);
}
