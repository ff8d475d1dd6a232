using Lier.Portal.Application.Data;
using Lier.Portal.Application.Notes.Writing;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Notes.EvidenceItems;

/// <summary>Reads the evidence with a note for whoever may read the note.</summary>
public sealed class EvidenceQueries(IDbContextFactory<PortalDb> databases, NoteQueries notes)
{
    /// <summary>The most that is shown of what was taken away.</summary>
    public const int MostRemoved = 10;

    /// <exception cref="RefusedException">The note is not this person's to read.</exception>
    public async Task<EvidenceReading> OnAsync(int noteId, Person by, CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var (note, _) = await notes.ReadableAsync(db, noteId, by, cancel);
        var until = note.ShownUntil(by);
        var shown = db.Evidence.Where(e => e.NoteId == noteId && e.Added.At <= until);
        var now = await shown.Where(e => e.Removed == null).OrderBy(e => e.Id).Take(Evidence.MostPerNote)
            .Select(e => new EvidenceRow(e.Id, e.Shows, e.Address, e.File, e.Added, null)).ToListAsync(cancel);
        var removed = shown.Where(e => e.Removed != null);
        return new EvidenceReading(
            now,
            await removed.OrderByDescending(e => e.Id).Take(MostRemoved)
                .Select(e => new EvidenceRow(e.Id, e.Shows, e.Address, e.File, e.Added, e.Removed)).ToListAsync(cancel),
            await removed.CountAsync(cancel),
            [.. Evidence.ObjectionsToAdding(note, now.Count, by)],
            !note.ObjectionsToWriting(by).Any());
    }

    /// <returns>Null when the note has no such file, or has it no longer.</returns>
    /// <exception cref="RefusedException">The note is not this person's to read.</exception>
    public async Task<(EvidenceFile File, byte[] Content)?> FileAsync(
        ReportingPeriod period, string slug, int id, Person by, CancellationToken cancel = default)
    {
        if (await notes.FindAsync(period, slug, by, cancel) is not { Note: var note }) return null;
        var until = note.ShownUntil(by);
        await using var db = await databases.CreateDbContextAsync(cancel);
        var found = await db.EvidenceBytes
            .Where(b => b.EvidenceId == id && b.Evidence.NoteId == note.Id && b.Evidence.Removed == null && b.Evidence.Added.At <= until)
            .Select(b => new { b.Evidence.File, b.Content }).SingleOrDefaultAsync(cancel);
        return found is null ? null : (found.File!, found.Content);
    }
}

/// <summary>The evidence with a note, as one person sees it.</summary>
/// <param name="RemovedInAll">How many were taken away; <paramref name="Removed"/> has the last of them.</param>
/// <param name="ObjectionsToAdding">Why this person adds nothing now.</param>
/// <param name="MayWrite">Is it this person's note to work on?</param>
public sealed record EvidenceReading(
    IReadOnlyList<EvidenceRow> Now,
    IReadOnlyList<EvidenceRow> Removed,
    int RemovedInAll,
    IReadOnlyList<string> ObjectionsToAdding,
    bool MayWrite);

public sealed record EvidenceRow(int Id, string Shows, string? Address, EvidenceFile? File, EvidenceMark Added, EvidenceMark? Removed)
{
    public string Name => File?.Name ?? Address!;

    /// <summary><c>PDF · 1,2 MB</c>, <c>CSV · 3 kB</c> or <c>link</c></summary>
    public string Kind => File is null ? "link" : $"{File.Kind.Name()} · {Weight(File.Size)}";

    private static string Weight(int bytes) => bytes >= 1024 * 1024
        ? FormattableString.Invariant($"{bytes / (1024m * 1024m):0.0} MB").Replace('.', ',')
        : $"{Math.Max(1, bytes / 1024)} kB";
}
