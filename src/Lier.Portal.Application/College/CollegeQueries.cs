using Lier.Portal.Application.Approvals;
using Lier.Portal.Application.Data;
using Lier.Portal.Application.Reports;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Progress;
using Lier.Portal.Domain.Published;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.College;

/// <summary>The dossier of a half-year for the college: thin as a whole, and the rows and texts only where somebody looks.</summary>
public sealed class CollegeQueries(IDbContextFactory<PortalDb> databases, ReportQueries reports)
{
    /// <returns>Null when the half-year has no round, and nothing else for the college.</returns>
    public async Task<Dossier?> FindAsync(ReportingPeriod period, Person by, CancellationToken cancel = default)
    {
        SecretaryOnly.Refuse(by);
        await using var db = await databases.CreateDbContextAsync(cancel);
        if (!await db.ConcernsCollegeAsync(period, cancel)) return null;
        var counts = await db.Notes.Where(n => n.Period == period)
            .GroupBy(n => n.Stage).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancel);
        var notes = await PlacedNotes.OnTheTable(db, period).InReportOrder()
            .Select(p => new
            {
                p.Plan.Id, p.Plan.Code, p.Plan.Title,
                Note = new TableNote(p.Note.Id, p.Note.Versions.Max(v => v.Number), p.Action.Code)
            }).ToListAsync(cancel);
        var plans = notes.GroupBy(n => n.Id)
            .Select(g => new PlanOnTable(g.Key, g.First().Code, g.First().Title, [.. g.Select(n => n.Note)]));
        return new Dossier(
            period,
            counts.ToDictionary(c => c.Key, c => c.Count),
            [.. plans],
            ReportedOnTable.Of(await PlacedMeasurements.OnTheTable(db, period).ReadAsync(cancel)));
    }

    /// <summary>Are notes written about that half-year? Without, only what is about measurements can be opened.</summary>
    public async Task<bool> HasRoundAsync(ReportingPeriod period, CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await db.Rounds.AnyAsync(r => r.Period == period, cancel);
    }

    /// <summary>The first notes of a plan that lie before the college, as many as asked for.</summary>
    public async Task<IReadOnlyList<DossierRow>> RowsAsync(
        ReportingPeriod period, int planId, int most, Person by, CancellationToken cancel = default)
    {
        SecretaryOnly.Refuse(by);
        await using var db = await databases.CreateDbContextAsync(cancel);
        var shown = PlacedNotes.OnTheTable(db, period).Where(p => p.Plan.Id == planId).InReportOrder().Take(most);
        var rows = await shown.Select(p => new DossierRow(
            new TableNote(p.Note.Id, p.Note.Versions.Max(v => v.Number), p.Action.Code), p.Action.Slug, p.Action.Title,
            p.Note.Text.Status, p.Note.Text.ProgressLight, p.Note.Text.TimingLight,
            p.Note.Acts.Count(s => s.Kind == ActKind.Deferred))).ToListAsync(cancel);
        var agreements = await shown.AgreementsAsync(db.Set<NoteAct>().Standing(), cancel);
        return [.. rows.Select(r => r with { Agreements = [.. agreements[r.Note.Key]] })];
    }

    /// <summary>The frozen text that lies before the college, and what was published on the half-year before.</summary>
    public async Task<TextOnTable?> TextAsync(
        ReportingPeriod period, string slug, int version, Person by, CancellationToken cancel = default)
    {
        SecretaryOnly.Refuse(by);
        await using var db = await databases.CreateDbContextAsync(cancel);
        var text = await db.Notes.Where(n => n.Period == period && n.Action.Slug == slug)
            .SelectMany(n => n.Versions).Where(v => v.Number == version).Select(v => v.Text).FirstOrDefaultAsync(cancel);
        var previous = period.Previous.IsInPlanOf(period) ? await reports.ActionAsync(slug, period.Previous, cancel) : null;
        return text is null ? null : new TextOnTable(text, previous?.Content.Note);
    }
}

/// <summary>What lies before the college for a half-year: notes by plan, and measurements by the report that they are for.</summary>
public sealed record Dossier(
    ReportingPeriod Period,
    IReadOnlyDictionary<NoteStage, int> Counts,
    IReadOnlyList<PlanOnTable> Plans,
    IReadOnlyList<ReportedOnTable> Reported)
{
    public IReadOnlyList<TableThing> Things => [.. Plans.SelectMany(p => p.Notes), .. Reported.SelectMany(r => r.Things)];

    /// <summary>Were notes asked for this half-year?</summary>
    public bool HasNotes => Counts.Count > 0;

    /// <summary>How many notes of the half-year are still to come before the college.</summary>
    public int Missing => Counts.GetValueOrDefault(NoteStage.Draft) + Counts.GetValueOrDefault(NoteStage.ForAgreement);
}

/// <summary>A plan with the notes of it that lie before the college.</summary>
public sealed record PlanOnTable(int Id, string Code, string Title, IReadOnlyList<TableNote> Notes);

/// <summary>A note that lies before the college. <paramref name="Deferrals"/> counts the sessions that put it off.</summary>
public sealed record DossierRow(
    TableNote Note, string Slug, string Title, ActionStatus? Status, Light? ProgressLight, Light? TimingLight, int Deferrals)
{
    /// <summary>Who agreed to this version.</summary>
    public IReadOnlyList<Agreement> Agreements { get; init; } = [];
}

public sealed record TextOnTable(NoteText Text, ReportedNote? Previous);
