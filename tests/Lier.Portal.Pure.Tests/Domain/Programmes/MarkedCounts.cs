using Lier.Portal.Domain.Programmes;

namespace Lier.Portal.Pure.Tests.Domain.Programmes;

/// <summary>
/// The counts of the 25 notes of the first report, marked by hand. Marked is every number, in figures or as a word, that stands with the
/// noun that it counts (people, families, places, contacts, meetings, parcels), also of another year or as a plan. Not marked are a number
/// whose noun stands elsewhere ("waarvan 33 aan verlaagd tarief", "van 25 naar 35 per jaar", "(9 in totaal)", "dat 72"), how often ("385x"),
/// how long ("1 jaar"), how old, how much money and fractions ("9,5VTE"). Of "kinderen en jongeren" the first noun stands in the list;
/// the quote runs from the number to the noun.
/// </summary>
internal static class MarkedCounts
{
    public static IReadOnlyList<string> ByHand { get; } = Read();

    public static IReadOnlyList<string> ByTheFinder { get; } = [.. FirstReport.Content.Actions.SelectMany(
        action => new[] { action.Note!.Progress, action.Note.Timing }.SelectMany(CountsInText.In).Select(count => $"{action.Code};{count.Number};{count.Noun};{count.Quote}"))];

    /// <summary>Each as often as it stands in the first list and is not answered by the second.</summary>
    public static IReadOnlyList<string> Without(IEnumerable<string> counts, IEnumerable<string> others)
    {
        var left = counts.ToList();
        foreach (var other in others) left.Remove(other);
        return left;
    }

    private static List<string> Read()
    {
        using var stream = typeof(MarkedCounts).Assembly.GetManifestResourceStream("marked-counts-2021-h1.csv")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Skip(1)];
    }
}
