using Lier.Portal.Application.Data;
using Lier.Portal.Application.Notes.Routes;
using Lier.Portal.Application.Plans;
using Lier.Portal.Application.Verification;
using Lier.Portal.Documents.Budgets;
using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Programmes;
using Lier.Portal.Domain.Progress;
using Lier.Portal.Domain.Published;
using Lier.Portal.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.College;

/// <summary>The notes of a half-year that are not yet before the college, and who holds each; nothing of what stands in them.</summary>
public sealed class MissingQueries(IDbContextFactory<PortalDb> databases, RouteDefinitions routes, TownClock clock)
{
    /// <summary>The most notes that the list shows.</summary>
    public const int Most = 200;

    /// <returns>Null when the half-year has no round.</returns>
    public async Task<MissingList?> FindAsync(ReportingPeriod period, Person by, CancellationToken cancel = default)
    {
        SecretaryOnly.Refuse(by);
        var today = clock.Today;
        var (competent, replacing) = (MandateSet.CompetentOn(today), MandateSet.ReplacingOn(today));
        await using var db = await databases.CreateDbContextAsync(cancel);
        if (await db.Rounds.Where(r => r.Period == period).Select(r => new { Dates = new RoundDates(r.SubmitBy, r.AgreeBy) }).SingleOrDefaultAsync(cancel) is not { Dates: var dates }) return null;
        var missing = db.Routes.Where(r => r.Note.Period == period && (r.Note.Stage == NoteStage.Draft || r.Note.Stage == NoteStage.ForAgreement));
        var total = await missing.CountAsync(cancel);
        var found = await missing.OrderBy(r => r.WaitingSince).ThenBy(r => r.Note.Action.Code).Take(Most)
            .Select(r => new
            {
                r.Note.Action.Code, r.Note.Action.Slug, r.Note.Action.Title, r.Note.Action.Team, r.DefinitionHash, r.StepId, r.StepName, r.AskedRole, r.AskedWithin, r.WaitingSince,
                Version = r.Note.Versions.Max(v => (int?)v.Number),
                Aldermen = r.Note.Action.Mandates.AsQueryable().Where(competent).OrderBy(m => m.From).ThenBy(m => m.Id)
                    .Select(m => new Asked(
                        m.AldermanId, m.Alderman.Name,
                        m.Alderman.Substitutions.AsQueryable().Where(replacing).Select(s => s.Substitute.Name).ToList())).ToList(),
                Given = r.Note.Acts.Where(s => s.Kind == ActKind.Agreed).Select(s => new { s.RouteStepId, s.VersionNumber, s.PartyId }).ToList(),
            })
            .AsSplitQuery().ToListAsync(cancel);
        var deadlines = (await routes.WithDeadlineAsync(db, cancel)).ToDictionary(s => (s.Hash, (string?)s.Step.ActivityId), s => s.Step.Deadline!);
        var rows = found.Select(f => new MissingNote(
            f.Code, f.Slug, f.Title, f.StepName ?? "",
            Holder(f.AskedRole, f.AskedWithin, f.Team, f.Aldermen.Where(a => !f.Given.Exists(g => g.RouteStepId == f.StepId && g.VersionNumber == f.Version && g.PartyId == a.Id))),
            deadlines.GetValueOrDefault((f.DefinitionHash, f.StepId))?.DueDay(f.WaitingSince, dates) is { } day ? new Due(day, today, null) : null));
        var holders = rows.GroupBy(r => r.Holder).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => new HolderRows(g.Key, [.. g.OrderBy(r => r.Code, StringComparer.Ordinal)]));
        return new MissingList(period, [.. holders], total);
    }

    private static string Holder(Role? role, Within? within, string team, IEnumerable<Asked> aldermen) => role switch
    {
        Role.Staff => $"Team {team}",
        Role.Alderman => DutchText.List(aldermen.DistinctBy(a => a.Id).Select(a => a.InWords)) is { Length: > 0 } names ? $"Schepen {names}" : "Geen bevoegde schepen",
        null => "Niemand",
        _ when within == Within.Team => $"{DutchText.Capital(role.Value.Name())} van het team {team}",
        _ => DutchText.Capital(role.Value.Name()),
    };

    private sealed record Asked(int Id, string Name, List<string> Substitutes)
    {
        public string InWords => Substitutes.Count == 0 ? Name : $"{Name} (vervangen door {DutchText.List(Substitutes)})";
    }
}

public sealed record MissingList(ReportingPeriod Period, IReadOnlyList<HolderRows> Holders, int Total)
{
    public int Shown => Holders.Sum(h => h.Rows.Count);
}

/// <summary>The notes that wait for the same people.</summary>
public sealed record HolderRows(string Name, IReadOnlyList<MissingNote> Rows)
{
    public int Late => Rows.Count(r => r.Due?.IsLate == true);
}

public sealed record MissingNote(string Code, string Slug, string Title, string Step, string Holder, Due? Due);
