namespace Lier.Portal.Domain;

/// <summary>A person asked for something that cannot be; the message is Dutch and is shown as it is.</summary>
public sealed class RefusedException(string message) : Exception(message)
{
    /// <summary>Refuses with the first objection, or does nothing when there is none.</summary>
    public static void ThrowIfAny(IEnumerable<string> objections)
    {
        if (objections.FirstOrDefault() is { } first) throw new RefusedException(first);
    }
}
