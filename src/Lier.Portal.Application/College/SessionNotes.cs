using Lier.Portal.Application.Approvals;
using Lier.Portal.Application.Data;
using Lier.Portal.Application.Messages;
using Lier.Portal.Application.Notes.Routes;
using Lier.Portal.Application.Notes.Writing;
using Lier.Portal.Application.Routes;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.College;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.College;

/// <summary>The notes that a session decided on, and where each stands.</summary>
internal sealed class SessionNotes(
    IReadOnlyList<NoteResult> results, IReadOnlyDictionary<int, ProgressNote> notes, IReadOnlyDictionary<int, NoteRoute> positions)
{
    private static readonly LostRace Lost = new("de nota", CollegeCommands.Nothing, CollegeCommands.Nothing);

    private readonly Dictionary<int, int> revisions = notes.Values.ToDictionary(n => n.Id, n => n.Revision);

    public static async Task<SessionNotes> FindAsync(PortalDb db, IReadOnlyList<NoteResult> results, CancellationToken cancel)
    {
        if (results.Count == 0) return new([], new Dictionary<int, ProgressNote>(), new Dictionary<int, NoteRoute>());
        var ids = results.Select(r => r.Id).ToList();
        var positions = await db.NoteRoutes.Where(r => ids.Contains(r.NoteId)).ToDictionaryAsync(r => r.NoteId, cancel);
        var notes = await db.Notes.Whole().Where(n => ids.Contains(n.Id)).ToDictionaryAsync(n => n.Id, cancel);
        return new(results, notes, positions);
    }

    public async Task DecideAsync(PortalDb db, RouteDefinitions routes, CollegeDecision decision, Signature by, CancellationToken cancel)
    {
        foreach (var result in results)
        {
            var (note, route) = (notes[result.Id], positions[result.Id]);
            var definition = await routes.OfAsync(db, route, cancel);
            route.Walk(definition, result.Outcome.Name(), by, _ => Decide(decision, result, note, by));
        }
    }

    /// <summary>What there is to tell about it.</summary>
    public IEnumerable<Notification> News(DateOnly day) =>
        results.SelectMany(r => NoteNotifications.Of(notes[r.Id], null, positions[r.Id].Visit, day));

    /// <summary>What somebody else did meanwhile with one of the notes, or null.</summary>
    public async Task<Objection?> LossAsync(PortalDb db, CancellationToken cancel)
    {
        var now = await db.Notes.Where(n => revisions.Keys.Contains(n.Id)).Select(n => new { n.Id, n.Revision }).ToListAsync(cancel);
        if (now.Find(n => n.Revision != revisions[n.Id]) is not { Id: var moved }) return null;
        var note = await db.Notes.Whole().AsNoTracking().SingleAsync(n => n.Id == moved, cancel);
        return Lost.Over(note, $" bij {note.Action.Code}");
    }

    private static void Decide(CollegeDecision decision, NoteResult result, ProgressNote note, Signature by)
    {
        try
        {
            decision.On(note, result.Version, result.Outcome, result.Reason, by);
        }
        catch (RefusedException refused)
        {
            throw new RefusedException($"{note.Action.Code}: {refused.Message}");
        }
    }
}
