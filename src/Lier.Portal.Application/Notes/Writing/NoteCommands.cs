using Lier.Portal.Application.Approvals;
using Lier.Portal.Application.Data;
using Lier.Portal.Application.Messages;
using Lier.Portal.Application.Routes;
using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Administration;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Notes.Writing;

/// <summary>What people do with one note: each step changes the note and its workflow position in one transaction.</summary>
public sealed class NoteCommands(IDbContextFactory<PortalDb> databases, RouteDefinitions routes, Outbox outbox, TownClock clock)
{
    private static readonly LostRace Lost = new(
        "de tekst", "Er is niets van u verloren; herlaad de nota.", "Uw eigen tekst staat nog op het scherm.");

    /// <summary>Keeps a draft.</summary>
    /// <param name="revision">The revision that the writer started from.</param>
    /// <returns>The revision that the draft now has.</returns>
    public async Task<int> WriteAsync(int noteId, int revision, NoteText text, Person by, CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var note = await db.Notes.Whole().SingleAsync(n => n.Id == noteId, cancel);
        RefuseIfChanged(note, revision);
        await RefuseIfClosedAsync(db, note, cancel);
        note.Write(text, clock.Sign(by));
        await SaveAsync(db, note, revision, null, cancel);
        return note.Revision;
    }

    public Task SubmitAsync(int noteId, int revision, NoteText text, Person by, CancellationToken cancel = default) =>
        TakeAsync(noteId, Outcomes.Submit, by, (note, _, signature) =>
        {
            RefuseIfChanged(note, revision);
            note.Write(text, signature);
            note.Submit(signature);
        }, cancel);

    public Task WithdrawAsync(int noteId, Person by, CancellationToken cancel = default) =>
        TakeAsync(noteId, Outcomes.Withdraw, by, (note, _, signature) => note.Withdraw(signature), cancel);

    /// <param name="version">The version that the alderman has read.</param>
    public Task AgreeAsync(int noteId, int version, Person by, CancellationToken cancel = default) =>
        TakeAsync(noteId, Outcomes.Agree, by, (note, asked, signature) => note.Agree(asked, version, signature), cancel);

    /// <summary>Agrees to several notes, each in a transaction of its own: one that is refused holds up none of the others.</summary>
    /// <param name="notes">Each note with the version that was read.</param>
    /// <returns>What came of each, in the same order.</returns>
    public async Task<IReadOnlyList<AgreementResult>> AgreeAllAsync(
        IReadOnlyList<(int NoteId, int Version)> notes, Person by, CancellationToken cancel = default)
    {
        var results = new List<AgreementResult>(notes.Count);
        foreach (var (noteId, version) in notes)
            results.Add(new(noteId, await RefusalAsync(() => AgreeAsync(noteId, version, by, cancel))));
        return results;
    }

    public Task SendBackAsync(int noteId, int version, string reason, Person by, CancellationToken cancel = default) =>
        TakeAsync(
            noteId, Outcomes.SendBack, by,
            (note, asked, signature) => note.SendBack(asked, version, reason, signature),
            cancel);

    /// <param name="version">The version to which this person agreed.</param>
    public Task WithdrawAgreementAsync(int noteId, int version, Person by, CancellationToken cancel = default) =>
        TakeAsync(
            noteId, Outcomes.WithdrawAgreement, by,
            (note, asked, signature) => note.WithdrawAgreement(asked, version, signature),
            cancel);

    /// <summary>An administrator gives back a note that nobody can help on, whatever its route says; on record with the reason.</summary>
    public async Task ReopenAsync(int noteId, string reason, Person by, CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var route = await db.NoteRoutes.SingleAsync(r => r.NoteId == noteId, cancel);
        var note = await db.Notes.Whole().SingleAsync(n => n.Id == noteId, cancel);
        var (revision, visit, signature) = (note.Revision, route.Visit, clock.Sign(by));
        var about = $"{note.Action.Code} · {note.Period.Label}";
        db.Add(new Intervention(InterventionKind.NoteReopened, about, "De nota is teruggegeven aan het team.", reason, signature));
        route.Reopen(await routes.OfAsync(db, route, cancel), reason, signature);
        // A draft that only got its position back went nowhere.
        if (note.Revision != revision) await TellAsync(db, note, null, route.Visit, signature, cancel);
        await SaveAsync(db, note, revision, visit, cancel);
    }

    private async Task TakeAsync(
        int noteId, string outcome, Person by, Action<ProgressNote, AgreementRequest?, Signature> verb, CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        // The position first: whoever moves the note between these two reads makes the domain refuse, with the newer facts.
        var route = await db.NoteRoutes.SingleAsync(r => r.NoteId == noteId, cancel);
        var note = await db.Notes.Whole().SingleAsync(n => n.Id == noteId, cancel);
        var (revision, visit, signature) = (note.Revision, route.Visit, clock.Sign(by));
        if (outcome == Outcomes.Submit) await RefuseIfClosedAsync(db, note, cancel);
        var definition = await routes.OfAsync(db, route, cancel);
        var before = outcome == Outcomes.WithdrawAgreement ? route.AgreedBefore(definition) : null;
        route.Walk(definition, outcome, signature, step => verb(note, before ?? step?.Request, signature));
        await TellAsync(db, note, route.Visit == visit ? null : route.WaitingAt(definition), route.Visit, signature, cancel);
        await SaveAsync(db, note, revision, visit, cancel);
    }

    private Task TellAsync(PortalDb db, ProgressNote note, RouteStep? reached, int visit, Signature by, CancellationToken cancel) =>
        outbox.AddAsync(db, [.. NoteNotifications.Of(note, reached, visit, by.Day)], by.Person.Id, cancel);

    private static async Task<string?> RefusalAsync(Func<Task> step)
    {
        try
        {
            await step();
            return null;
        }
        catch (RefusedException refused)
        {
            return refused.Message;
        }
    }

    private static async Task RefuseIfClosedAsync(PortalDb db, ProgressNote note, CancellationToken cancel)
    {
        var round = await db.Rounds.AsNoTracking().SingleAsync(r => r.Period == note.Period, cancel);
        RefusedException.ThrowIfAny(round.ObjectionsToWriting());
    }

    private static void RefuseIfChanged(ProgressNote note, int revision)
    {
        if (note.Revision != revision) throw new RefusedException(Lost.Over(note));
    }

    private Task SaveAsync(PortalDb db, ProgressNote note, int revision, int? visit, CancellationToken cancel) =>
        outbox.SaveAsync(db, new Race().When(token => LostAsync(db, note, revision, visit, token)), cancel);

    private static async Task<Objection?> LostAsync(PortalDb db, ProgressNote note, int revision, int? visit, CancellationToken cancel)
    {
        if (note.Revision == revision) return null;
        var now = await db.Notes.Whole().AsNoTracking().SingleAsync(n => n.Id == note.Id, cancel);
        // Somebody may have come between reading the position and reading the note: then only the position tells.
        var isSamePlace = visit is null || await db.NoteRoutes.AnyAsync(r => r.NoteId == note.Id && r.Visit == visit, cancel);
        return now.Revision == revision && isSamePlace ? null : new Objection(Lost.Over(now));
    }
}
