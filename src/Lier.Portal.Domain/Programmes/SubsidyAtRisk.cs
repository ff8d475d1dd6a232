namespace Lier.Portal.Domain.Programmes;

/// <summary>An indication of how much of a subsidy stands against a shortfall. The funder decides; this is for inside only.</summary>
/// <param name="Formula">How it was computed, in words.</param>
public sealed record SubsidyAtRisk(Euro Amount, string Formula)
{
    /// <summary>Null when nobody pays or nothing is short. Every target of the year counts for as much as another.</summary>
    public static SubsidyAtRisk? Of(Target target, int value)
    {
        var shortfall = target.Promise.ShortBy(value);
        if (target.Programme.Subsidy is not { } subsidy || shortfall == 0) return null;
        var (promised, count) = (target.Promise.Number, target.Programme.Targets.Count(t => t.Year == target.Year));
        var amount = Math.Round(subsidy.Amount.Amount / count * shortfall / promised, 2, MidpointRounding.AwayFromZero);
        return new(
            new(amount),
            $"€ {subsidy.Amount} ÷ {DutchNumber.Of(count)} engagementen "
                + $"× {DutchNumber.Of(shortfall)} tekort ÷ {DutchNumber.Of(promised)} beloofd");
    }
}
