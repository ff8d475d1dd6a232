namespace Lier.Portal.Domain;

/// <summary>A person asked for something that cannot be; the message is Dutch and is shown as it is.</summary>
public sealed class RefusedException : Exception
{
    /// <param name="about">The name of what was asked in the wrong way, so that a form can say it beside the field.</param>
    public RefusedException(string message, string? about = null) : this([new Objection(message, about)]) { }

    private RefusedException(IReadOnlyList<Objection> objections) : base(objections[0].Sentence) => Objections = objections;

    /// <summary>Everything that stands in the way; the message is the first of them.</summary>
    public IReadOnlyList<Objection> Objections { get; }

    /// <summary>Refuses with the first objection, or does nothing when there is none.</summary>
    public static void ThrowIfAny(IEnumerable<string> objections)
    {
        if (objections.FirstOrDefault() is { } first) throw new RefusedException(first);
    }

    /// <summary>Refuses with all of them at once, so that whoever fills in a form hears everything in one go.</summary>
    public static void ThrowIfAny(IEnumerable<Objection> objections)
    {
        if (objections.ToList() is { Count: > 0 } all) throw new RefusedException(all);
    }
}
