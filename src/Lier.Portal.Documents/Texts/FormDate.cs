using Lier.Portal.Domain;

namespace Lier.Portal.Documents.Texts;

/// <summary>A date field of a form that is posted.</summary>
public static class FormDate
{
    /// <returns>Null when the field was left empty.</returns>
    /// <exception cref="RefusedException">A date that cannot be; bound as a date, the form would leave it out without a word.</exception>
    /// <param name="about">What the date is for, as the domain names it.</param>
    public static DateOnly? Read(string? text, string? about = null) =>
        string.IsNullOrWhiteSpace(text) ? null
        : DateOnly.TryParseExact(text, "O", out var day) ? day
        : throw new RefusedException($"“{text}” is geen datum; kies er een in de kalender.", about);
}
