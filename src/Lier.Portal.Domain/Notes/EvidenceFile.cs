namespace Lier.Portal.Domain.Notes;

/// <summary>What is known of a file that serves as evidence; its bytes are kept elsewhere.</summary>
/// <param name="Name">Cleaned: see <see cref="EvidenceName"/>.</param>
/// <param name="Kind">As its content says, not its sender.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Sha256">Of the bytes, lower-case hexadecimal.</param>
public sealed record EvidenceFile(string Name, EvidenceKind Kind, int Size, string Sha256)
{
    public const int LargestSize = 10 * 1024 * 1024;

    public static string Allowed =>
        "Toegelaten zijn PDF, PNG, JPEG, Word (.docx), Excel (.xlsx), platte tekst (.txt) en CSV (.csv), elk hoogstens 10 MB.";

    /// <summary>Why a file of this size cannot be kept, whatever is in it.</summary>
    public static IEnumerable<string> ObjectionsTo(string name, int size)
    {
        if (size == 0) yield return $"“{name}” is leeg.";
        if (size > LargestSize) yield return $"“{name}” is groter dan 10 MB. Verklein het bestand of gebruik een link.";
    }
}
