using System.Data;
using Lier.Portal.Application.Data;
using Lier.Portal.Application.Notes.Writing;
using Lier.Portal.Application.Programmes;
using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Notes.EvidenceItems;

/// <summary>Adds evidence to a note and takes it away. The text of the note, and its revision, stay as they are.</summary>
public sealed class EvidenceCommands(IDbContextFactory<PortalDb> databases, TownClock clock)
{
    public Task AddLinkAsync(int noteId, string address, string shows, Person by, CancellationToken cancel = default) =>
        ChangeAsync(noteId, async (db, note) =>
        {
            var (count, _) = await WeighAsync(db, noteId, cancel);
            db.Add(Evidence.Link(note, address, shows, count, clock.Sign(by)));
        }, cancel);

    /// <param name="fileName">As it was sent; it is cleaned here.</param>
    public Task AddFileAsync(int noteId, string fileName, byte[] content, string shows, Person by, CancellationToken cancel = default)
    {
        var name = EvidenceName.Clean(fileName);
        return ChangeAsync(noteId, async (db, note) =>
        {
            var (count, bytes) = await WeighAsync(db, noteId, cancel);
            RefusedException.ThrowIfAny(Evidence.ObjectionsToAdding(note, count, by)
                .Concat(EvidenceFile.ObjectionsTo(name, content.Length)));
            var file = new EvidenceFile(name, EvidenceContent.KindOf(name, content), content.Length, Fingerprint.Of(content));
            db.Add(new EvidenceBytes(Evidence.OfFile(note, file, shows, count, bytes, clock.Sign(by)), content));
        }, cancel);
    }

    /// <summary>Keeps who took it away and when; the content goes.</summary>
    public Task RemoveAsync(int noteId, int id, Person by, CancellationToken cancel = default) => ChangeAsync(noteId, async (db, _) =>
    {
        var evidence = await db.Evidence.SingleOrDefaultAsync(e => e.Id == id && e.NoteId == noteId, cancel)
            ?? throw new RefusedException("Dat bewijsstuk is er niet.");
        evidence.Remove(clock.Sign(by));
        await db.EvidenceBytes.Where(b => b.EvidenceId == id).ExecuteDeleteAsync(cancel);
    }, cancel);

    // What is counted must still be so when it is saved: two people may add the twentieth at the same moment, or one may submit the note.
    private async Task ChangeAsync(int noteId, Func<PortalDb, ProgressNote, Task> change, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, cancel);
        var note = await db.Notes.Whole().SingleAsync(n => n.Id == noteId, cancel);
        var round = await db.Rounds.AsNoTracking().SingleAsync(r => r.Period == note.Period, cancel);
        RefusedException.ThrowIfAny(round.ObjectionsToWriting());
        await change(db, note);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    }

    private static async Task<(int Count, long Bytes)> WeighAsync(PortalDb db, int noteId, CancellationToken cancel)
    {
        var sizes = await db.Evidence.Where(e => e.NoteId == noteId && e.Removed == null)
            .Select(e => e.File == null ? 0 : e.File.Size).ToListAsync(cancel);
        return (sizes.Count, sizes.Sum(s => (long)s));
    }
}
