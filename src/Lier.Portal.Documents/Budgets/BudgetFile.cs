using System.Text;
using Lier.Portal.Domain;

namespace Lier.Portal.Documents.Budgets;

/// <summary>
/// Turns the bytes of a CSV file into its text (UTF-8, or else Windows-1252 as Excel writes it), or refuses them in one Dutch sentence.
/// </summary>
public static class BudgetFile
{
    public const int MaxBytes = 5 * 1024 * 1024;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>Reads no further than one byte past the limit, whatever the size of the file.</summary>
    public static async Task<string> ReadAsync(Stream file, CancellationToken cancel)
    {
        var bytes = new byte[MaxBytes + 1];
        var count = await file.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancel);
        return Decode(bytes.AsSpan(0, count));
    }

    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > MaxBytes) throw Refused("Het bestand is groter dan 5 MB; zo groot is geen lijst met bedragen.");
        if (IsExcel(bytes)) throw Refused("Dit is een Excel-bestand. Bewaar het in Excel als CSV en kies dan dat bestand.");
        var text = Text(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes);
        if (text.Any(PlainTextRules.IsStrayControl)) throw Refused("Dit is geen tekst. Bewaar de lijst als CSV, het liefst in UTF-8.");
        return string.IsNullOrWhiteSpace(text) ? throw Refused("Het bestand is leeg.") : text;
    }

    // A workbook is a zip file, an old one a compound file.
    private static bool IsExcel(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("PK\u0003\u0004"u8) || bytes is [0xD0, 0xCF, 0x11, 0xE0, ..];

    private static RefusedException Refused(string why) => new(why, "file");

    private static string Text(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Windows1252.GetString(bytes);
        }
    }
}
