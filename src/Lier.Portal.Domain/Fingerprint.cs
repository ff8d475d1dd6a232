using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace Lier.Portal.Domain;

/// <summary>
/// The SHA-256 of some content, in 64 lower-case hexadecimal characters. It is text wherever it is stored, shown or compared with text.
/// </summary>
public readonly record struct Fingerprint : IParsable<Fingerprint>
{
    private readonly string? characters;

    private Fingerprint(string characters) => this.characters = characters;

    /// <summary>Enough of it to know a publication by on screen: <c>61cf330ad8956c08</c></summary>
    public string ShortForm => ToString()[..16];

    public static Fingerprint Of(ReadOnlySpan<byte> content) => new(Convert.ToHexStringLower(SHA256.HashData(content)));

    /// <summary>Of a text as UTF-8.</summary>
    public static Fingerprint Of(string text) => Of(Encoding.UTF8.GetBytes(text));

    public static async Task<Fingerprint> OfAsync(Stream content, CancellationToken cancel) =>
        new(Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancel)));

    public static Fingerprint Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var fingerprint)
            ? fingerprint
            : throw new FormatException($"'{s}' is not a SHA-256 in lower-case hexadecimal.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Fingerprint result)
    {
        var isOne = s is { Length: 2 * SHA256.HashSizeInBytes } && s.All(char.IsAsciiHexDigitLower);
        result = isOne ? new(s!) : default;
        return isOne;
    }

    public static implicit operator string(Fingerprint fingerprint) => fingerprint.ToString();

    public override string ToString() => characters ?? "";
}
