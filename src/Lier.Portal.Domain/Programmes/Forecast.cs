namespace Lier.Portal.Domain.Programmes;

/// <summary>Where a target would end the year if it went on as it did so far: a straight line, not a promise.</summary>
/// <param name="Value">At the end of the year.</param>
/// <param name="Formula">How it was computed, in words.</param>
public sealed record Forecast(int Value, DateOnly On, string Formula)
{
    /// <summary>Null when the values so far do not make a line.</summary>
    /// <param name="points">Values with their days; of two on one day the later of them counts.</param>
    public static Forecast? Of(TargetPromise promise, ProgrammeYear year, IEnumerable<(DateOnly AsOf, int Value)> points)
    {
        var known = points.GroupBy(p => p.AsOf).Select(day => day.Last()).Where(p => p.AsOf >= year.Start).OrderBy(p => p.AsOf).ToList();
        return promise.Kind switch
        {
            _ when known.Count == 0 || known[^1].AsOf >= year.End => null,
            TargetKind.Cumulative => Through((year.Start.AddDays(-1), 0), known[^1], year.End),
            TargetKind.Level when known.Count > 1 => Through(known[^2], known[^1], year.End),
            _ => null,
        };
    }

    private static Forecast Through((DateOnly AsOf, int Value) from, (DateOnly AsOf, int Value) to, DateOnly end)
    {
        var (days, all) = (to.AsOf.DayNumber - from.AsOf.DayNumber, end.DayNumber - from.AsOf.DayNumber);
        var value = Math.Round(from.Value + (((decimal)to.Value - from.Value) * all / days), MidpointRounding.AwayFromZero);
        var (before, now) = (DutchNumber.Of(from.Value), DutchNumber.Of(to.Value));
        var growth = from.Value == 0 ? now : $"{before} + ({now} − {before})";
        return new(
            (int)Math.Clamp(value, 0, Measurement.Most),
            end,
            $"{growth} × {DutchNumber.Of(all)} dagen ÷ {DutchNumber.Of(days)} dagen");
    }
}
