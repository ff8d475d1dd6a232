namespace Lier.Portal.Domain.Audit;

/// <summary>
/// One line of a list to which is only ever added. Its hash is over its line, and its line names the hash of the one before: who alters
/// one line would have to alter all that follow.
/// </summary>
public abstract class ChainedEntry
{
    public int Id { get; private set; }

    /// <summary>Counts from 1, without gaps.</summary>
    public int Number { get; private set; }

    /// <summary>The hash of the entry before; empty for the first.</summary>
    public string Previous { get; private set; } = "";

    /// <summary>Lower-case hexadecimal SHA-256 of <see cref="Line"/> as UTF-8.</summary>
    public string Hash { get; private set; } = "";

    /// <summary>Everything that the entry says but its own hash, as one line of JSON.</summary>
    public abstract string Line { get; }

    /// <summary>Puts this entry at the end of the list.</summary>
    public void Follow(ChainedEntry? last)
    {
        (Number, Previous) = ((last?.Number ?? 0) + 1, last?.Hash ?? "");
        Hash = Fingerprint.Of(Line);
    }

    /// <summary>What is wrong with this entry after that one; null when all is well.</summary>
    public string? FaultAfter(ChainedEntry? last) =>
        Number != (last?.Number ?? 0) + 1 ? $"nummer {Number} volgt op {last?.Number ?? 0}: er ontbreekt iets"
        : Previous != (last?.Hash ?? "") ? $"nummer {Number} past niet op het vorige"
        : Hash != Fingerprint.Of(Line) ? $"nummer {Number} is gewijzigd"
        : null;
}
