namespace Lier.Portal.Domain;

/// <summary>What is asked as a reason must say something: whoever reads it later sees why, and not a full stop.</summary>
public static class ReasonRules
{
    private const string Name = "Reden";
    private const string About = "reason";

    /// <param name="why">The sentence for who says nothing: what the reason is needed for.</param>
    /// <param name="name">What the field is called on screen.</param>
    /// <param name="about">What the field is called in code.</param>
    public static IEnumerable<Objection> ObjectionsTo(string reason, string why, string name = Name, string about = About)
    {
        if (PlainTextRules.SaysNothing(reason)) yield return new(why, about);
        else foreach (var objection in ObjectionsToOptional(reason, name, about)) yield return objection;
    }

    /// <summary>Where no reason is needed, whatever stands there must still be possible to keep.</summary>
    public static IEnumerable<Objection> ObjectionsToOptional(string reason, string name = Name, string about = About) =>
        PlainTextRules.ObjectionsTo(name, reason).Select(sentence => new Objection(sentence, about));

    /// <summary>As it is kept: null when nothing is said.</summary>
    public static string? Kept(string? reason) => reason is null || PlainTextRules.SaysNothing(reason) ? null : reason.Trim();
}
