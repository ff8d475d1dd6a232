using DocumentFormat.OpenXml.Wordprocessing;
using Lier.Portal.Documents.Word;
using Lier.Portal.Domain.College;

namespace Lier.Portal.Documents.Forms;

/// <summary>An appendix of a decision in Word: a row per version, with its fingerprint.</summary>
public static class VersionsTable
{
    private static readonly (string Title, int Width)[] Columns = [("Actie", 1700), ("Titel", 2700), ("Versie", 800), ("SHA-256", 4400)];

    private static readonly (string Title, int Width)[] OfMeasurements =
        [("Programma", 1700), ("Engagement", 2700), ("Versie", 800), ("SHA-256", 4400)];

    public static Table Make(IReadOnlyList<DecidedNote> notes) =>
        WordTable.Make(Columns, notes.Select(n => new[] { n.Code, n.Title, $"{n.VersionNumber}", n.Sha256 }));

    public static Table Make(IReadOnlyList<DecidedMeasurement> measurements) =>
        WordTable.Make(OfMeasurements, measurements.Select(m => new[] { m.Programme, m.Name, $"{m.VersionNumber}", m.Sha256 }));
}
