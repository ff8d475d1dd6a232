using System.Linq.Expressions;
using Lier.Portal.Application.Data;
using Lier.Portal.Application.Notes.Routes;
using Lier.Portal.Application.Routes;
using Lier.Portal.Application.Plans;
using Lier.Portal.Application.Programmes;
using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Plans;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Administration;

/// <summary>What nobody can help on: it should be nothing, and it must never go unseen.</summary>
public sealed class StuckQueries(IDbContextFactory<PortalDb> databases, StuckMeasurementQueries measurements, TownClock clock)
{
    public const int Most = 200;

    private const string WroteAlong = "bevoegde schepen schreef mee aan de tekst en kan er dus geen akkoord op geven";

    public async Task<StuckList> AllAsync(CancellationToken cancel = default)
    {
        var competent = MandateSet.CompetentOn(clock.Today);
        await using var db = await databases.CreateDbContextAsync(cancel);
        var asked = db.NoteRoutes.Where(r => r.AskedRole == Role.Alderman && r.Note.Stage == NoteStage.ForAgreement);
        var orphans = asked.Where(r => !r.Note.Action.Mandates.AsQueryable().Any(competent));
        var nobody = await RowsAsync(orphans, "geen enkele schepen is vandaag bevoegd voor deze actie", cancel);
        var barred = await BarredAsync(asked, competent, cancel);
        var writer = await RowsAsync(asked, barred.Where(b => b.Within == Within.AllCompetent), $"een {WroteAlong}", cancel);
        var allWrote = barred.Where(b => b is { Within: Within.Competent, IsEverybody: true });
        var onlyWriters = await RowsAsync(asked, allWrote, $"elke {WroteAlong}", cancel);
        var torn = await RowsAsync(Torn(db), "de plaats in de route en de feiten op de nota spreken elkaar tegen", cancel);
        var closed = await db.Rounds.Where(r => r.ClosedAt != null)
            .Select(r => new ClosedRound(
                r.Period,
                db.Notes.Count(n => n.Period == r.Period && n.Stage != NoteStage.Approved && n.Stage != NoteStage.Published)))
            .ToListAsync(cancel);
        var tasks = nobody.Concat(writer).Concat(onlyWriters).DistinctBy(r => r.NoteId).ToList();
        return new(tasks, await measurements.AllAsync(cancel), torn, [.. closed.Where(r => r.Open > 0)]);
    }

    private static IQueryable<NoteRoute> Torn(PortalDb db) => db.NoteRoutes.Where(r => !(
        (r.Note.Stage == NoteStage.Draft && r.AskedRole == Role.Staff)
        || (r.Note.Stage == NoteStage.WithCollege && r.AskedRole == Role.CollegeSecretary)
        || (r.Note.Stage == NoteStage.ForAgreement
            && r.AskedRole != null && r.AskedRole != Role.Staff && r.AskedRole != Role.CollegeSecretary)
        || ((r.Note.Stage == NoteStage.Approved || r.Note.Stage == NoteStage.Published) && r.StepId == null)));

    // The database finds every note that somebody competent touched; whether that keeps them from agreeing, the rule of four eyes says.
    private static async Task<List<Barred>> BarredAsync(
        IQueryable<NoteRoute> asked, Expression<Func<Mandate, bool>> competent, CancellationToken cancel)
    {
        var touched = asked.Where(r => r.Note.Action.Mandates.AsQueryable().Where(competent).Any(m =>
            r.Note.Versions.Any(v => v.WriterIds.Contains(m.AldermanId)) || r.Note.Acts.Any(s => s.PersonId == m.AldermanId)));
        var found = await touched.Select(r => new
        {
            r.NoteId, r.AskedWithin,
            Competent = r.Note.Action.Mandates.AsQueryable().Where(competent).Select(m => m.AldermanId).ToList(),
            Versions = r.Note.Versions.Select(v => new { v.Number, v.WriterIds }).ToList(),
            Submissions = r.Note.Acts.Where(s => s.Kind == ActKind.Submitted)
                .Select(s => new { s.VersionNumber, s.PersonId }).ToList(),
        }).AsSplitQuery().ToListAsync(cancel);
        return [.. from note in found
                   let eyes = FourEyes.Over(
                       note.Versions.Select(v => (v.Number, v.WriterIds)), note.Submissions.Select(s => (s.VersionNumber, s.PersonId)))
                   where note.Competent.Exists(eyes.HadAHandIn)
                   select new Barred(note.NoteId, note.AskedWithin, note.Competent.TrueForAll(eyes.HadAHandIn))];
    }

    private static async Task<List<StuckNote>> RowsAsync(
        IQueryable<NoteRoute> asked, IEnumerable<Barred> barred, string why, CancellationToken cancel) =>
        barred.Select(b => b.NoteId).ToList() is { Count: > 0 } ids
            ? await RowsAsync(asked.Where(r => ids.Contains(r.NoteId)), why, cancel) : [];

    private static async Task<List<StuckNote>> RowsAsync(IQueryable<NoteRoute> routes, string why, CancellationToken cancel) =>
        await routes.OrderBy(r => r.Note.Period).ThenBy(r => r.Note.Action.Code).Take(Most)
            .Select(r => new StuckNote(
                r.NoteId, r.Note.ActionId, r.Note.Period, r.Note.Action.Code, r.Note.Action.Slug, r.Note.Stage, r.StepName, why))
            .ToListAsync(cancel);

    /// <param name="IsEverybody">Each of the competent aldermen had a hand in it.</param>
    private sealed record Barred(int NoteId, Within? Within, bool IsEverybody);
}

/// <param name="Tasks">Tasks that nobody can take.</param>
/// <param name="Measurements">The same of programmes.</param>
/// <param name="Torn">Notes whose position and facts disagree.</param>
/// <param name="Closed">Periods that were closed while notes were under way.</param>
public sealed record StuckList(
    IReadOnlyList<StuckNote> Tasks,
    IReadOnlyList<StuckMeasurement> Measurements,
    IReadOnlyList<StuckNote> Torn,
    IReadOnlyList<ClosedRound> Closed)
{
    public bool IsEmpty => Tasks.Count == 0 && Measurements.Count == 0 && Torn.Count == 0 && Closed.Count == 0;
}

public sealed record StuckNote(
    int NoteId, int ActionId, ReportingPeriod Period, string Code, string Slug, NoteStage Stage, string? StepName, string Why);

public sealed record ClosedRound(ReportingPeriod Period, int Open);
