using Lier.Portal.Application.Data;
using Lier.Portal.Application.Messages;
using Lier.Portal.Application.Plans;
using Lier.Portal.Application.Publications;
using Lier.Portal.Documents.Addresses;
using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Published;
using Lier.Portal.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Reports;

/// <summary>Composes a half-year's report from what the college approved, and freezes it.</summary>
public sealed class PublicationCommands(
    IDbContextFactory<PortalDb> databases, ReportDossiers dossiers, Outbox outbox, PortalAddress portal, TownClock clock)
{
    private const string Different =
        "Intussen besliste het college over nog een nota, of wijzigden de bedragen of het plan. "
        + "Kijk het rapport opnieuw na en publiceer dan.";

    /// <summary>The report as it would be published now; null when the half-year has no round.</summary>
    public async Task<Draft?> DraftAsync(ReportingPeriod period, ReportTexts texts, CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await ComposeAsync(db, period, texts, cancel);
    }

    /// <summary>Refuses what could not be published now.</summary>
    public async Task RefuseAsync(ReportingPeriod period, ReportTexts texts, string seen, Person by, CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        await MakeAsync(db, period, texts, seen, clock.Sign(by), cancel);
    }

    /// <param name="seen">The hash of the draft that the secretary saw; another content is refused.</param>
    public async Task<PublishedReport> PublishAsync(
        ReportingPeriod period, ReportTexts texts, string seen, Person by, CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var signature = clock.Sign(by);
        var (draft, report) = await MakeAsync(db, period, texts, seen, signature, cancel);
        KeptForms.Freeze(db, report, signature.At, portal);
        await dossiers.PublishedAsync(db, report, signature, cancel);
        db.RemoveRange(await db.PlannedPublications.Where(p => p.Period == period).ToListAsync(cancel));
        foreach (var note in draft.Approved) note.Publish(signature);
        await outbox.AddAsync(db, [ReportNotifications.Of(report, draft.Approved)], by.Id, cancel);
        await outbox.SaveAsync(db, RaceFor(db, report), cancel);
        return report;
    }

    private static Race RaceFor(PortalDb db, PublishedReport report) => new Race()
        .WhenThereIs(
            db.Reports.Where(r => r.Period == report.Period && r.Version == report.Version),
            $"Iemand was u voor: versie {report.Version} is zonet gepubliceerd.")
        .WhenChanged("Iemand was u voor: met dit rapport is zonet iets anders gebeurd. Kijk het opnieuw na en publiceer dan.");

    private static async Task<(Draft Draft, PublishedReport Report)> MakeAsync(
        PortalDb db, ReportingPeriod period, ReportTexts texts, string seen, Signature by, CancellationToken cancel)
    {
        RefusedException.ThrowIfAny(texts.Objections());
        var draft = await ComposeAsync(db, period, texts, cancel) ?? throw new RefusedException($"De {period.Label} is niet geopend.");
        if (draft.NotesHash != seen) throw new RefusedException(Different);
        return (draft, PublishedReport.Publish(draft.Content, draft.Previous, texts.Erratum, by, texts.Mayor, draft.IsPreviousWithdrawn));
    }

    private static async Task<Draft?> ComposeAsync(PortalDb db, ReportingPeriod period, ReportTexts texts, CancellationToken cancel)
    {
        if (!await db.Rounds.AnyAsync(r => r.Period == period, cancel)) return null;
        var plan = await db.Plans.WholeForAsync(period, cancel)
            ?? throw new InvalidOperationException($"{period} has a round but no plan.");
        var previous = await db.Reports.Where(r => r.Period == period).OrderByDescending(r => r.Version).FirstOrDefaultAsync(cancel);
        var notes = await db.Notes.Include(n => n.Versions).Include(n => n.Acts).AsSplitQuery()
            .Where(n => n.Period == period && (n.Stage == NoteStage.Approved || n.Stage == NoteStage.Published)).ToListAsync(cancel);
        var decisions = await db.Decisions.Where(d => d.Period == period)
            .SelectMany(
                d => d.Results.Where(r => r.NoteId != null && r.Outcome == DecisionOutcome.Approved),
                (d, r) => new { NoteId = r.NoteId!.Value, r.VersionNumber, d.SessionDate, d.Number })
            .ToDictionaryAsync(r => (r.NoteId, r.VersionNumber), r => new ReportedDecision(r.SessionDate, r.Number), cancel);
        var approved = notes.ToDictionary(n => n.ActionId, n => new ApprovedNote(n, decisions[(n.Id, n.LastVersion!.Number)]));
        var budgets = await db.Budgets.AsNoTracking().Where(b => b.Period == period).OrderBy(b => b.Id).ToListAsync(cancel);
        var content = ReportComposer.Compose(period, plan, approved, budgets.ToDictionary(b => b.Code, b => b.Table), texts);
        var isPreviousWithdrawn = previous is not null && !await db.NotWithdrawn().AnyAsync(r => r.Id == previous.Id, cancel);
        // Everything but what the secretary writes on the same page.
        var seen = ReportComposer.Compose(period, plan, approved, budgets.ToDictionary(b => b.Code, b => b.Table), ReportTexts.None);
        return new Draft(content, previous, isPreviousWithdrawn, notes, Fingerprint.Of(PublicJson.Write(seen)));
    }

    /// <summary>
    /// A report in the making. <paramref name="NotesHash"/> is over everything in it that others wrote:
    /// notes, amounts, the plan's own words.
    /// </summary>
    public sealed record Draft(
        ReportContent Content,
        PublishedReport? Previous,
        bool IsPreviousWithdrawn,
        IReadOnlyList<ProgressNote> Approved,
        Fingerprint NotesHash);
}
