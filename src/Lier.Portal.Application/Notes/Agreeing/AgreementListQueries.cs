using Lier.Portal.Application.Data;
using Lier.Portal.Application.Notes.Work;
using Lier.Portal.Application.Notes.Writing;
using Lier.Portal.Application.Programmes;
using Lier.Portal.Application.Reports;
using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Notes.Agreeing;

/// <summary>
/// Everything that waits for somebody's agreement, each note in a row; the texts are read, judged by the checks, and let go.
/// </summary>
public sealed class AgreementListQueries(
    IDbContextFactory<PortalDb> databases, WorkQueries work, ReportQueries reports, TownClock clock)
{
    /// <summary>The most rows at a time: all of them stay in the memory of the server for as long as somebody looks at them.</summary>
    public const int Most = 40;

    public async Task<AgreementRows> FirstAsync(Person by, CancellationToken cancel = default)
    {
        var waiting = await work.ToJudgeAsync(by, cancel);
        var shown = waiting.Rows.Take(Most).ToList();
        var ids = shown.Select(r => r.NoteId).ToList();
        await using var db = await databases.CreateDbContextAsync(cancel);
        var asked = await db.NoteRoutes.Where(r => ids.Contains(r.NoteId) && r.AskedRole != null && r.AskedWithin != null)
            .Select(r => new { r.NoteId, r.StepId, r.AskedRole, r.AskedWithin }).ToListAsync(cancel);
        var notes = await db.Notes.Whole().AsNoTracking().Where(n => ids.Contains(n.Id)).ToDictionaryAsync(n => n.Id, cancel);
        var published = await reports.ActionsAsync(
            [.. shown.Select(r => r.Slug).Distinct()],
            [.. shown.Select(r => r.Period.Previous).Where(p => p.IsInPlanOf(p.Next)).Distinct()],
            cancel);
        var requests = asked.ToDictionary(a => a.NoteId, a => new AgreementRequest(a.StepId!, a.AskedRole!.Value, a.AskedWithin!.Value));
        return new([.. shown.Select(Of)], waiting.Total);

        AgreementRow Of(WorkRow row)
        {
            var before = published.GetValueOrDefault((row.Period.Previous, row.Slug));
            return Row(row, notes[row.NoteId], requests.GetValueOrDefault(row.NoteId), before, by);
        }
    }

    private AgreementRow Row(WorkRow row, ProgressNote note, AgreementRequest? request, PublishedAction? published, Person by)
    {
        var (version, before) = (note.LastVersion!, published?.Content.Note);
        var context = new NoteContext(note.Period, note.Action.Start, note.Action.End, before, published?.Budget);
        return new AgreementRow(
            row.NoteId,
            version.Number,
            row.Period,
            row.Code,
            row.Slug,
            row.Title,
            version.Text.Status,
            version.Text.ProgressLight,
            version.Text.TimingLight,
            NoteChecks.For(version.Text, context).Count(),
            NoteChangeText.Since(before, version.Text),
            note.ObjectionsToAgreeing(request, by, clock.Today).FirstOrDefault()?.Sentence);
    }
}
