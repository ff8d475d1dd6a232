namespace Lier.Portal.Domain;

/// <summary>Why something cannot be, as a Dutch sentence, and what it is about.</summary>
/// <param name="About">The name of what was asked in the wrong way, such as <c>reason</c>; null when it is about the whole.</param>
public sealed record Objection(string Sentence, string? About = null)
{
    public static implicit operator Objection(string sentence) => new(sentence);
}
