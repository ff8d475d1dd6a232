using Lier.Portal.Data;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;
using Lier.Portal.Notes;
using Lier.Portal.Shared;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Administration;

/// <summary>What nobody can help on: it should be nothing, and it must never go unseen.</summary>
public sealed class StuckQueries(IDbContextFactory<PortalDb> databases, TownClock clock)
{
    public const int Most = 200;

    public async Task<StuckList> AllAsync(CancellationToken cancel = default)
    {
        var today = clock.Today;
        await using var db = await databases.CreateDbContextAsync(cancel);
        var asked = db.Routes.Where(r => r.AskedRole == Role.Alderman && r.Note.Stage == NoteStage.ForAgreement);
        var counted = asked.Select(r => new
        {
            Route = r,
            Competent = r.Note.Action.Mandates.Count(m => m.From <= today && (m.Until == null || m.Until >= today)),
            Writers = r.Note.Action.Mandates.Count(m => m.From <= today && (m.Until == null || m.Until >= today)
                && (r.Note.Versions.Any(v => v.Number == r.Note.Versions.Max(w => w.Number) && v.WriterIds.Contains(m.AldermanId))
                    || r.Note.Steps.Any(s => s.Kind == NoteStepKind.Submitted && s.VersionNumber == r.Note.Versions.Max(v => v.Number) && s.PersonId == m.AldermanId))),
        });

        var nobody = await RowsAsync(counted.Where(c => c.Competent == 0).Select(c => c.Route), "geen enkele schepen is vandaag bevoegd voor deze actie", cancel);
        var writer = await RowsAsync(
            counted.Where(c => c.Route.AskedWithin == Within.AllCompetent && c.Writers > 0).Select(c => c.Route),
            "een bevoegde schepen schreef mee aan de tekst en kan er dus geen akkoord op geven", cancel);
        var onlyWriters = await RowsAsync(
            counted.Where(c => c.Route.AskedWithin == Within.Competent && c.Writers > 0 && c.Writers == c.Competent).Select(c => c.Route),
            "elke bevoegde schepen schreef mee aan de tekst en kan er dus geen akkoord op geven", cancel);
        var torn = await RowsAsync(
            db.Routes.Where(r => !(
                (r.Note.Stage == NoteStage.Draft && r.AskedRole == Role.Staff)
                || (r.Note.Stage == NoteStage.WithCollege && r.AskedRole == Role.CollegeSecretary)
                || (r.Note.Stage == NoteStage.ForAgreement && r.AskedRole != null && r.AskedRole != Role.Staff && r.AskedRole != Role.CollegeSecretary)
                || ((r.Note.Stage == NoteStage.Approved || r.Note.Stage == NoteStage.Published) && r.StepId == null))),
            "de plaats in de route en de feiten op de nota spreken elkaar tegen", cancel);
        var closed = await db.Rounds.Where(r => r.ClosedAt != null)
            .Select(r => new ClosedRound(r.Period, db.Notes.Count(n => n.Period == r.Period && n.Stage != NoteStage.Approved && n.Stage != NoteStage.Published)))
            .ToListAsync(cancel);
        return new([.. nobody.Concat(writer).Concat(onlyWriters).DistinctBy(r => r.NoteId)], torn, [.. closed.Where(r => r.Open > 0)]);
    }

    private static async Task<List<StuckNote>> RowsAsync(IQueryable<NoteRoute> routes, string why, CancellationToken cancel) =>
        await routes.OrderBy(r => r.Note.Period).ThenBy(r => r.Note.Action.Code).Take(Most)
            .Select(r => new StuckNote(r.NoteId, r.Note.ActionId, r.Note.Period, r.Note.Action.Code, r.Note.Action.Slug, r.Note.Stage, r.StepName, why)).ToListAsync(cancel);
}

/// <param name="Tasks">Tasks that nobody can take.</param>
/// <param name="Torn">Notes whose position and facts disagree.</param>
/// <param name="Closed">Periods that were closed while notes were under way.</param>
public sealed record StuckList(IReadOnlyList<StuckNote> Tasks, IReadOnlyList<StuckNote> Torn, IReadOnlyList<ClosedRound> Closed)
{
    public bool IsEmpty => Tasks.Count == 0 && Torn.Count == 0 && Closed.Count == 0;
}

public sealed record StuckNote(int NoteId, int ActionId, ReportingPeriod Period, string Code, string Slug, NoteStage Stage, string? StepName, string Why);

public sealed record ClosedRound(ReportingPeriod Period, int Open);
