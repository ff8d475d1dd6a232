using System.Text;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Notes;

namespace Lier.Portal.Application.Notes.EvidenceItems;

/// <summary>What a file is, by what is in it. Its name must say the same; what the browser says counts for nothing.</summary>
public static class EvidenceContent
{
    // A PDF ends with this, give or take what a program leaves behind it.
    private const int TailOfAPdf = 1024;
    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    /// <exception cref="RefusedException">The content is of no kind that is allowed, or not of the kind that the name says.</exception>
    public static EvidenceKind KindOf(string cleanName, byte[] bytes)
    {
        var extension = EvidenceName.ExtensionOf(cleanName);
        if (!Enum.GetValues<EvidenceKind>().Any(k => k.Extensions().Contains(extension)))
            throw new RefusedException($"“{cleanName}” is geen soort bestand dat hier kan. {EvidenceFile.Allowed}");
        var kind = Enum.GetValues<EvidenceKind>().First(k => k.Extensions().Contains(extension));
        if (!Is(kind, bytes)) throw new RefusedException(Refusal(cleanName, kind));
        return kind;
    }

    private static bool Is(EvidenceKind kind, byte[] bytes) => kind switch
    {
        EvidenceKind.Pdf => IsPdf(bytes),
        EvidenceKind.Png => IsPng(bytes),
        EvidenceKind.Jpeg => bytes.AsSpan().StartsWith(new byte[] { 0xFF, 0xD8, 0xFF }),
        EvidenceKind.Word or EvidenceKind.Excel => OfficeDocument.KindOf(bytes) == kind,
        EvidenceKind.PlainText or EvidenceKind.Csv => IsText(bytes),
    };

    private static bool IsPdf(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("%PDF-"u8) && bytes[Math.Max(0, bytes.Length - TailOfAPdf)..].IndexOf("%%EOF"u8) >= 0;

    private static bool IsPng(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A })
        && bytes.Length > 16 && bytes.Slice(12, 4).SequenceEqual("IHDR"u8);

    private static bool IsText(byte[] bytes)
    {
        try
        {
            return !StrictUtf8.GetString(bytes).Any(c => char.IsControl(c) && c is not ('\t' or '\r' or '\n'));
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    private static string Refusal(string name, EvidenceKind kind) => kind switch
    {
        EvidenceKind.PlainText or EvidenceKind.Csv =>
            $"“{name}” is geen platte tekst in UTF-8. Bewaar het bestand opnieuw als “UTF-8” en probeer opnieuw. {EvidenceFile.Allowed}",
        EvidenceKind.Word or EvidenceKind.Excel =>
            $"“{name}” is geen gewoon {kind.Name()}-bestand, of het bevat macro’s. "
                + $"Bewaar het zonder macro’s of als PDF. {EvidenceFile.Allowed}",
        _ => $"In “{name}” zit geen {kind.Name()}. {EvidenceFile.Allowed}",
    };
}
