namespace Lier.Portal.Domain.Reports;

/// <summary>The session in which a council took note of a report, as somebody fills it in.</summary>
/// <param name="Link">To the agenda or the decision that the council published; empty for none.</param>
public sealed record CouncilSession(Council Council, DateOnly? Day, string Link = "")
{
    public string Link { get; } = Link.Trim();

    internal IEnumerable<Objection> ObjectionsFor(ReportingPeriod period, DateOnly today)
    {
        if (Day is null) yield return new("Vul de zittingsdatum in.", nameof(Day));
        if (Day > today)
            yield return new(
                $"De zitting van {DutchDate.InWords(Day.Value)} is nog niet geweest; een kennisname registreert u erna.", nameof(Day));
        if (Day < period.Start)
            yield return new(
                $"De zitting van {DutchDate.InWords(Day.Value)} valt vóór het begin van de {period.Label}.", nameof(Day));
        if (Link.Length == 0) yield break;
        foreach (var objection in WebAddress.ObjectionsTo(Link)) yield return new(objection, nameof(Link));
    }
}
