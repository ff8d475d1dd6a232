using System.Linq.Expressions;
using Lier.Portal.Application.Approvals;
using Lier.Portal.Application.Data;
using Lier.Portal.Application.Notes.Routes;
using Lier.Portal.Application.Routes;
using Lier.Portal.Application.Plans;
using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;
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
        await using var db = await databases.CreateDbContextAsync(cancel);
        var round = await db.Rounds.Where(r => r.Period == period)
            .Select(r => new { Dates = new DueDates(r.SubmitBy, r.AgreeBy, null) }).SingleOrDefaultAsync(cancel);
        if (round is not { Dates: var dates }) return null;
        var missing = db.NoteRoutes.Where(
            r => r.Note.Period == period && (r.Note.Stage == NoteStage.Draft || r.Note.Stage == NoteStage.ForAgreement));
        var given = db.Set<NoteAct>().Standing();
        var (total, found) = (await missing.CountAsync(cancel), await HeldAsync(missing, given, today, cancel));
        var deadlines = (await routes.WithDeadlineAsync(db, cancel))
            .ToDictionary(s => (s.Definition.Sha256, (string?)s.Step.ActivityId), s => s.Step.Deadline!);
        var rows = found.Select(f => new MissingNote(
            f.Code, f.Slug, f.Title, f.StepName ?? "", f.Holder,
            deadlines.GetValueOrDefault((f.DefinitionHash, f.StepId))?.DueDay(f.WaitingSince, dates) is { } day
                ? new Due(day, today, null)
                : null));
        var holders = rows.GroupBy(r => r.Holder).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new HolderRows(g.Key, [.. g.OrderBy(r => r.Code, StringComparer.Ordinal)]));
        return new MissingList(period, [.. holders], total);
    }

    private static Task<List<Held>> HeldAsync(
        IQueryable<NoteRoute> missing, IQueryable<StandingAgreement> given, DateOnly today, CancellationToken cancel) =>
        missing.OrderBy(r => r.WaitingSince).ThenBy(r => r.Note.Action.Code).Take(Most)
            .Select(HeldOn(today, given)).AsSplitQuery().ToListAsync(cancel);

    private static Expression<Func<NoteRoute, Held>> HeldOn(DateOnly today, IQueryable<StandingAgreement> given)
    {
        var (competent, replacing) = (MandateSet.CompetentOn(today), MandateSet.ReplacingOn(today));
        return r => new Held
        {
            Code = r.Note.Action.Code,
            Slug = r.Note.Action.Slug,
            Title = r.Note.Action.Title,
            Team = r.Note.Action.Team,
            DefinitionHash = r.DefinitionHash,
            StepId = r.StepId,
            StepName = r.StepName,
            AskedRole = r.AskedRole,
            AskedWithin = r.AskedWithin,
            WaitingSince = r.WaitingSince,
            Version = r.Note.Versions.Max(v => (int?)v.Number),
            Aldermen = r.Note.Action.Mandates.AsQueryable().Where(competent).OrderBy(m => m.From).ThenBy(m => m.Id)
                .Select(m => new Asked(
                    m.AldermanId, m.Alderman.Name,
                    m.Alderman.Substitutions.AsQueryable().Where(replacing).Select(s => s.Substitute.Name).ToList())).ToList(),
            Given = given.Where(g => g.NoteId == r.NoteId)
                .Select(g => new Given(g.Act.RouteStepId, g.Act.VersionNumber, g.Act.PartyId)).ToList(),
        };
    }

    /// <summary>A note with what tells who holds it.</summary>
    private sealed record Held
    {
        public required string Code { get; init; }
        public required string Slug { get; init; }
        public required string Title { get; init; }
        public required string Team { get; init; }
        public required string DefinitionHash { get; init; }
        public required string? StepId { get; init; }
        public required string? StepName { get; init; }
        public required Role? AskedRole { get; init; }
        public required Within? AskedWithin { get; init; }
        public required DateTimeOffset WaitingSince { get; init; }
        public required int? Version { get; init; }
        public required List<Asked> Aldermen { get; init; }
        public required List<Given> Given { get; init; }

        public string Holder => AskedRole switch
        {
            Role.Staff => $"Team {Team}",
            Role.Alderman => Names is { Length: > 0 } names ? $"Schepen {names}" : "Geen bevoegde schepen",
            null => "Niemand",
            { } role when AskedWithin == Within.Team => $"{DutchText.Capital(role.Name())} van het team {Team}",
            { } role => DutchText.Capital(role.Name()),
        };

        // Who agreed already is waited for no longer.
        private string Names => DutchText.List(Aldermen.Where(a => !HasAgreed(a)).DistinctBy(a => a.Id).Select(a => a.InWords));

        private bool HasAgreed(Asked alderman) =>
            Given.Exists(g => g.RouteStepId == StepId && g.VersionNumber == Version && g.PartyId == alderman.Id);
    }

    private sealed record Asked(int Id, string Name, List<string> Substitutes)
    {
        public string InWords => Substitutes.Count == 0 ? Name : $"{Name} (vervangen door {DutchText.List(Substitutes)})";
    }

    private sealed record Given(string? RouteStepId, int? VersionNumber, int? PartyId);
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
