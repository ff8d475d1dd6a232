namespace Lier.Portal.Domain.Programmes;

/// <summary>
/// A count that stands in a text: <c>23 kinderen</c>, <c>gemiddeld 30 tewerkstellingsplaatsen</c>.
/// The noun is whole, also where a line end splits it.
/// </summary>
public sealed record TextCount(int Number, string Noun, int Start, int Length)
{
    /// <summary>From the number to the noun, as it stands in the text.</summary>
    public required string Quote { get; init; }

    /// <summary>Does it count what a target counts? Plaatsen are also tewerkstellingsplaatsen.</summary>
    public bool IsAbout(string unit) => DutchNoun.IsAbout(Noun, unit);
}
