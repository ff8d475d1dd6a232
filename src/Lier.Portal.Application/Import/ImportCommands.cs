using Lier.Portal.Application.Data;
using Lier.Portal.Documents.Problems;
using Lier.Portal.Documents.Reading;
using Lier.Portal.Documents.ReportText;
using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Administration;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Published;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Import;

/// <summary>Takes a report in by two steps of one person: bring the file and see what would change, then store exactly that.</summary>
public sealed class ImportCommands(IDbContextFactory<PortalDb> databases, ReportImport import, TownClock clock)
{
    /// <summary>The most that a form may bring.</summary>
    public const int MaxBytes = 5 * 1024 * 1024;

    private const int LongestName = 200;

    private const string Different =
        "Wat er zou veranderen, is niet meer wat u zag. Er is niets opgeslagen: kijk de verschillen opnieuw na.";

    private const string Others =
        "Iemand was u voor: er is intussen iets anders ingelezen. Er is niets opgeslagen; kijk de verschillen opnieuw na.";

    private const string Unreadable =
        "Het bewaarde bestand is niet meer te lezen. Er is niets opgeslagen; kies het bestand opnieuw.";

    /// <summary>Keeps a report that can be read; one with problems is not kept.</summary>
    /// <returns>The id to look at it with, or null; and the reading.</returns>
    /// <exception cref="RefusedException">The file is no report, or the half-year cannot take one.</exception>
    public async Task<(int? UploadId, ReportReading Reading)> BringAsync(
        ReportingPeriod period, string fileName, Stream file, Person by, CancellationToken cancel = default)
    {
        RefuseOthers(by);
        var text = await ReportTextFile.ReadAsync(file, cancel);
        var reading = ReportFile.Read(fileName, text, period);
        if (reading.Content is null) return (null, reading);
        await import.PreviewAsync(reading.Content, cancel);

        await using var db = await databases.CreateDbContextAsync(cancel);
        await db.Uploads.Where(u => u.PersonId == by.Id).ExecuteDeleteAsync(cancel);
        var name = Path.GetFileName(fileName) is { Length: <= LongestName } known ? known : "rapport.txt";
        var upload = new ReportUpload(period, name, text, clock.Sign(by));
        db.Add(upload);
        await db.SaveChangesAsync(cancel);
        return (upload.Id, reading);
    }

    /// <returns>Null when this person brought no such file, or it is taken in or thrown away.</returns>
    public async Task<ImportPreview?> PreviewAsync(int uploadId, Person by, CancellationToken cancel = default)
    {
        RefuseOthers(by);
        if (await FindAsync(uploadId, by, cancel) is not { } upload) return null;
        var (content, warnings) = Read(upload);
        var proposal = await import.PreviewAsync(content, cancel);
        return new(upload.Id, upload.FileName, content, warnings, proposal, proposal.FingerprintWith(upload.Text));
    }

    /// <summary>Stores what was shown, or nothing when it would no longer be the same.</summary>
    public async Task StoreAsync(int uploadId, string seen, Person by, CancellationToken cancel = default)
    {
        RefuseOthers(by);
        var upload = await FindAsync(uploadId, by, cancel) ?? throw new RefusedException("Dit bestand is al ingelezen of weggegooid.");
        await import.ApplyAsync(
            Read(upload).Content,
            (db, proposal) =>
            {
                if (proposal.FingerprintWith(upload.Text) != seen) throw new RefusedException(Different);
                db.Add(Imported(upload, seen, clock.Sign(by)));
                db.Remove(upload);
            },
            new Race().WhenRefused(Others),
            cancel);
    }

    private static Intervention Imported(ReportUpload upload, string seen, Signature by) => new(
        InterventionKind.ReportImported,
        upload.Period.Label,
        $"Het rapport is ingelezen uit “{upload.FileName}”.",
        $"Nagekeken vóór het inlezen; vingerafdruk {seen[..12]}.",
        by);

    public async Task ThrowAwayAsync(int uploadId, Person by, CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        await db.Uploads.Where(u => u.Id == uploadId && u.PersonId == by.Id).ExecuteDeleteAsync(cancel);
    }

    private async Task<ReportUpload?> FindAsync(int uploadId, Person by, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await db.Uploads.AsNoTracking().SingleOrDefaultAsync(u => u.Id == uploadId && u.PersonId == by.Id, cancel);
    }

    private static (ReportContent Content, IReadOnlyList<ReportProblem> Warnings) Read(ReportUpload upload)
    {
        var reading = ReportFile.Read(upload.FileName, upload.Text, upload.Period);
        return (reading.Content ?? throw new RefusedException(Unreadable), reading.Warnings);
    }

    private static void RefuseOthers(Person by)
    {
        if (!by.Is(Role.Administrator)) throw new RefusedException("Alleen een beheerder leest een rapport in.");
    }
}
