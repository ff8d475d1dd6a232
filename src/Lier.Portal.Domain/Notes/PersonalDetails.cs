using System.Globalization;
using System.Text.RegularExpressions;

namespace Lier.Portal.Domain.Notes;

/// <summary>Finds what identifies a person: national register number, IBAN, e-mail address, Belgian telephone number.</summary>
public static partial class PersonalDetails
{
    private const string Gap = @"[ \u00A0./-]";
    private const string Gaps = @"[ \u00A0./()-]{0,3}";

    private static readonly (string Kind, Regex Pattern, Func<string, bool> Holds)[] Kinds =
    [
        ("een rijksregisternummer", NationalNumber(), IsNationalNumber),
        ("een rekeningnummer", Iban(), IsIban),
        ("een e-mailadres", Email(), _ => true),
        ("een telefoonnummer", Telephone(), _ => true),
    ];

    public readonly record struct Found(string Kind, string Text);

    public static IReadOnlyList<Found> In(string text)
    {
        var found = new List<Found>();
        foreach (var (kind, pattern, holds) in Kinds)
            text = pattern.Replace(text, match =>
            {
                if (!holds(match.Value)) return match.Value;
                found.Add(new(kind, match.Value));
                return "…"; // what is one thing is not also another
            });
        return found;
    }

    // Birth date, serial number, and 97 minus the first nine digits modulo 97; for those born from 2000 on a 2 goes before the nine.
    // In numbers of people without a Belgian residence the month is raised by 20 or 40.
    private static bool IsNationalNumber(string text)
    {
        var digits = string.Concat(text.Where(char.IsAsciiDigit));
        var (month, day, body, check) = (Number(digits[2..4]), Number(digits[4..6]), Number(digits[..9]), Number(digits[9..]));
        return month % 20 <= 12 && month < 60 && day <= 31 && (check == 97 - body % 97 || check == 97 - (2_000_000_000 + body) % 97);
    }

    // ISO 13616: the first four characters go to the end, letters count from A = 10, and the whole is 1 modulo 97.
    private static bool IsIban(string text)
    {
        var account = string.Concat(text.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
        return (account[4..] + account[..4]).Aggregate(0, Remainder) == 1;

        static int Remainder(int rest, char c) =>
            char.IsAsciiDigit(c) ? (rest * 10 + c - '0') % 97 : (rest * 100 + c - 'A' + 10) % 97;
    }

    private static long Number(string digits) => long.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<!\d)[0-9]{2}" + Gap + "?[0-9]{2}" + Gap + "?[0-9]{2}" + Gap + "{0,3}[0-9]{3}" + Gap + @"?[0-9]{2}(?!\d)")]
    private static partial Regex NationalNumber();

    /// <summary>A Belgian account has sixteen characters; those of other countries are taken as far as they run.</summary>
    [GeneratedRegex(
        @"\b(?:BE[0-9]{2}(?:" + Gap + @"?[0-9]{4}){3}"
        + @"|(?!BE)[A-Z]{2}[0-9]{2}(?:" + Gap + "?[A-Z0-9]{4}){2,7}(?:" + Gap + @"?[A-Z0-9]{1,3})?)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Iban();

    [GeneratedRegex(@"(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+")]
    private static partial Regex Email();

    /// <summary>Nine digits, or ten for a mobile; +32 or 0032 stands for the first zero. A date is no beginning of one.</summary>
    [GeneratedRegex(
        @"(?<![\w+]|\d[.,/-])(?!\d\d[-/.]\d\d[-/.]\d{4})(?:(?:\+|00)32" + Gap + @"?(?:\(0\)|0)?" + Gap + @"?|(?:\((?=0[0-9]{1,3}\)))?0)"
        + "(?:4[0-9]{2}(?:" + Gaps + "[0-9]){6}|[1-9](?:" + Gaps + @"[0-9]){7})(?!\w|[.,/-]\d)")]
    private static partial Regex Telephone();
}
