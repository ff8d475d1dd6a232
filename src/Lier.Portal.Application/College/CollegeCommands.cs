using Lier.Portal.Application.Approvals;
using Lier.Portal.Application.Data;
using Lier.Portal.Application.Messages;
using Lier.Portal.Application.Notes.Routes;
using Lier.Portal.Application.Routes;
using Lier.Portal.Application.Notes.Writing;
using Lier.Portal.Application.Reports;
using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.College;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.College;

/// <summary>Registers what the college decided: all notes of the session move in one transaction, or none.</summary>
public sealed class CollegeCommands(
    IDbContextFactory<PortalDb> databases, RouteDefinitions routes, ReportDossiers dossiers, Outbox outbox, TownClock clock)
{
    private const string Nothing = "Er is niets geregistreerd; herlaad het dossier.";

    private static readonly LostRace Lost = new("de nota", Nothing, Nothing);

    /// <returns>The id of the decision.</returns>
    public async Task<int> RegisterAsync(
        ReportingPeriod period,
        DateOnly? sessionDate,
        string number,
        IReadOnlyList<NoteResult> results,
        Person by,
        CancellationToken cancel = default)
    {
        if (results.Count == 0) throw new RefusedException("Kies bij minstens één nota wat het college besliste.");
        var signature = clock.Sign(by);
        var decision = CollegeDecision.Register(period, sessionDate, number, signature);

        await using var db = await databases.CreateDbContextAsync(cancel);
        await AddAsync(db, decision, cancel);
        var (found, positions) = await FindAsync(db, results, cancel);
        var revisions = found.Values.ToDictionary(n => n.Id, n => n.Revision);
        foreach (var result in results)
            await WalkAsync(db, found[result.NoteId], positions[result.NoteId], decision, result, signature, cancel);
        await dossiers.DecidedAsync(db, decision, signature, cancel);
        var news = results.SelectMany(r => NoteNotifications.Of(found[r.NoteId], null, positions[r.NoteId].Visit, signature.Day));
        await outbox.AddAsync(db, [.. news], by.Id, cancel);
        await outbox.SaveAsync(db, RaceFor(db, decision, revisions), cancel);
        return decision.Id;
    }

    private static async Task AddAsync(PortalDb db, CollegeDecision decision, CancellationToken cancel)
    {
        if (await db.Decisions.AnyAsync(d => d.Number == decision.Number, cancel))
            throw new RefusedException($"Besluitnummer {decision.Number} is al geregistreerd.");
        db.Add(decision);
    }

    /// <summary>The notes that were decided on and where each stands, by the id of the note.</summary>
    private static async Task<(Dictionary<int, ProgressNote> Found, Dictionary<int, NoteRoute> Positions)> FindAsync(
        PortalDb db, IReadOnlyList<NoteResult> results, CancellationToken cancel)
    {
        var ids = results.Select(r => r.NoteId).ToList();
        var positions = await db.NoteRoutes.Where(r => ids.Contains(r.NoteId)).ToDictionaryAsync(r => r.NoteId, cancel);
        var found = await db.Notes.Whole().Where(n => ids.Contains(n.Id)).ToDictionaryAsync(n => n.Id, cancel);
        return (found, positions);
    }

    private async Task WalkAsync(
        PortalDb db,
        ProgressNote note,
        NoteRoute route,
        CollegeDecision decision,
        NoteResult result,
        Signature by,
        CancellationToken cancel)
    {
        if (note.LastVersion?.Number != result.VersionNumber)
            throw new RefusedException($"{note.Action.Code}: de tekst is intussen gewijzigd. Herlaad het dossier.");
        var definition = await routes.OfAsync(db, route, cancel);
        route.Walk(definition, result.Outcome.Name(), by, _ => Decide(decision, result, note, by));
    }

    private static void Decide(CollegeDecision decision, NoteResult result, ProgressNote note, Signature by)
    {
        try
        {
            decision.On(note, result.Outcome, result.Reason, by);
        }
        catch (RefusedException refused)
        {
            throw new RefusedException($"{note.Action.Code}: {refused.Message}");
        }
    }

    private static Race RaceFor(PortalDb db, CollegeDecision decision, Dictionary<int, int> revisions) => new Race()
        .WhenThereIs(
            db.Decisions.Where(d => d.Number == decision.Number),
            $"Iemand was u voor: besluitnummer {decision.Number} is zonet geregistreerd.")
        .When(cancel => MovedAsync(db, revisions, cancel))
        .WhenChanged($"Iemand was u voor: over dit halfjaar is zonet nog een besluit geregistreerd. {Nothing}");

    private static async Task<Objection?> MovedAsync(PortalDb db, Dictionary<int, int> revisions, CancellationToken cancel)
    {
        var now = await db.Notes.Where(n => revisions.Keys.Contains(n.Id)).Select(n => new { n.Id, n.Revision }).ToListAsync(cancel);
        if (now.Find(n => n.Revision != revisions[n.Id]) is not { Id: var moved }) return null;
        var note = await db.Notes.Whole().AsNoTracking().SingleAsync(n => n.Id == moved, cancel);
        return Lost.Over(note, $" bij {note.Action.Code}");
    }
}

/// <summary>What the college decided about one note, and the version that lay before it.</summary>
public sealed record NoteResult(int NoteId, int VersionNumber, DecisionOutcome Outcome, string Reason);
