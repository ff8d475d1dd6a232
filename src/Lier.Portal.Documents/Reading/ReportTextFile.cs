using System.Text;
using Lier.Portal.Domain;

namespace Lier.Portal.Documents.Reading;

/// <summary>Turns the bytes of a report file into its text, or refuses them in one Dutch sentence.</summary>
public static class ReportTextFile
{
    public const int MaxBytes = 10 * 1024 * 1024;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads no further than one byte past the limit, whatever the size of the file.</summary>
    public static async Task<string> ReadAsync(Stream file, CancellationToken cancel)
    {
        var bytes = new byte[MaxBytes + 1];
        var count = await file.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancel);
        return Decode(bytes.AsSpan(0, count));
    }

    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > MaxBytes) throw new RefusedException("Het bestand is groter dan 10 MB; zo groot is geen rapport.", "file");
        var text = Utf8(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes);
        return string.IsNullOrWhiteSpace(text) ? throw new RefusedException("Het bestand is leeg.", "file") : text;
    }

    private static string Utf8(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            throw new RefusedException("Het bestand is geen UTF-8-tekst; bewaar het als platte tekst in UTF-8.", "file");
        }
    }
}
