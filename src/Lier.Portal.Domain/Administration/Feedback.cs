using Lier.Portal.Domain.People;

namespace Lier.Portal.Domain.Administration;

/// <summary>What a reader says about how usable the public pages are.</summary>
public sealed class Feedback
{
    private const int LongestPage = 200;
    private const int LongestEmail = 254;

    private Feedback() { }

    /// <param name="page">Which page it is about, in the reader's own words; may be empty.</param>
    /// <param name="email">Where an answer may go; may be empty.</param>
    /// <exception cref="RefusedException">Nothing is said, or it cannot be kept.</exception>
    public Feedback(string text, string page, string email, DateTimeOffset at)
    {
        RefusedException.ThrowIfAny(ObjectionsTo(text.Trim(), page.Trim(), email.Trim()));
        (Text, Page, Email, At) = (text.Trim(), page.Trim(), email.Trim(), at);
    }

    public int Id { get; private set; }
    public DateTimeOffset At { get; private set; }
    public string Text { get; private set; } = "";
    public string Page { get; private set; } = "";
    public string Email { get; private set; } = "";
    public DateTimeOffset? HandledAt { get; private set; }
    public string? HandledBy { get; private set; }

    /// <summary>It was seen to; the address of the reader is not needed any more and goes.</summary>
    public void Handle(Signature by)
    {
        if (!by.Person.Is(Role.Administrator)) throw new RefusedException("Dit doet alleen een beheerder.");
        if (HandledAt is not null) throw new RefusedException("Iemand was u voor: deze melding is al afgehandeld.");
        (HandledAt, HandledBy, Email) = (by.At, by.Person.Name, "");
    }

    private static IEnumerable<Objection> ObjectionsTo(string text, string page, string email)
    {
        foreach (var objection in ReasonRules.ObjectionsTo(text, "Schrijf wat er moeilijk gaat.", "Wat er moeilijk gaat", nameof(text)))
            yield return objection;
        if (page.Length > LongestPage || page.Any(PlainTextRules.IsNoCharacter))
            yield return new($"Schrijf in hoogstens {LongestPage} tekens over welke pagina het gaat.", nameof(page));
        if (email.Length > 0 && !LooksLikeEmail(email))
            yield return new("Dit is geen e-mailadres. Verbeter het, of laat het veld leeg als u geen antwoord wilt.", nameof(email));
    }

    private static bool LooksLikeEmail(string email) =>
        email.Length <= LongestEmail
        && email.IndexOf('@', StringComparison.Ordinal) >= 1
        && !email.Any(c => char.IsWhiteSpace(c) || char.IsControl(c));
}
