using System.Text.RegularExpressions;

namespace Lier.Portal.Domain.Notes;

/// <summary>Finds what identifies a person: national register number, IBAN, e-mail address, telephone number.</summary>
public static partial class PersonalDetails
{
    public readonly record struct Found(string Kind, string Text);

    public static IEnumerable<Found> In(string text)
    {
        foreach (Match m in NationalNumber().Matches(text))
            if (HasValidCheck(Digits(m.Value))) yield return new("een rijksregisternummer", m.Value);
        foreach (Match m in Iban().Matches(text)) yield return new("een rekeningnummer", m.Value);
        foreach (Match m in Email().Matches(text)) yield return new("een e-mailadres", m.Value);
        foreach (Match m in Telephone().Matches(text))
            if (Digits(m.Value).Length is >= 9 and <= 12) yield return new("een telefoonnummer", m.Value.Trim());
    }

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));

    // The last two digits are 97 minus the first nine modulo 97; for those born from 2000 on a 2 goes before the nine.
    private static bool HasValidCheck(string digits)
    {
        var body = long.Parse(digits[..9], System.Globalization.CultureInfo.InvariantCulture);
        var check = long.Parse(digits[9..], System.Globalization.CultureInfo.InvariantCulture);
        return check == 97 - body % 97 || check == 97 - (2_000_000_000 + body) % 97;
    }

    [GeneratedRegex(@"(?<!\d)\d{2}[. -]?\d{2}[. -]?\d{2}[ -]?\d{3}[. -]?\d{2}(?!\d)")]
    private static partial Regex NationalNumber();

    [GeneratedRegex(@"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b")]
    private static partial Regex Iban();

    [GeneratedRegex(@"[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+")]
    private static partial Regex Email();

    [GeneratedRegex(@"(?<![\w./,-])(?!\d\d[-/.]\d\d[-/.]\d{4})(?:(?:\+|00)32[ ./-]?\(?0?\)?[ ./-]?[1-9]|0[1-9])[\d ./-]{6,12}\d(?![\w,])")]
    private static partial Regex Telephone();
}
