using DocumentFormat.OpenXml.Wordprocessing;
using Lier.Portal.Domain.College;
using Lier.Portal.Shared;

namespace Lier.Portal.College;

/// <summary>The appendix of a decision in Word: a row per version, with its fingerprint.</summary>
internal static class VersionsTable
{
    private static readonly (string Title, int Width)[] Columns = [("Actie", 1700), ("Titel", 2700), ("Versie", 800), ("SHA-256", 4400)];

    public static Table Make(IReadOnlyList<DecidedNote> notes) => WordTable.Make(Columns, notes.Select(n => new[] { n.Code, n.Title, $"{n.VersionNumber}", n.Sha256 }));
}
