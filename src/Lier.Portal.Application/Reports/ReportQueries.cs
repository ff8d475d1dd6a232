using Lier.Portal.Application.Data;
using Lier.Portal.Application.Publications;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Published;
using Lier.Portal.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Reports;

/// <summary>Reads what is published; never a live note.</summary>
public sealed class ReportQueries(IDbContextFactory<PortalDb> databases)
{
    /// <summary>Every version of every period, newest first.</summary>
    public async Task<IReadOnlyList<PublishedRow>> ArchiveAsync(CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await db.Reports.OrderByDescending(r => r.Period).ThenByDescending(r => r.Version)
            .Select(r => new PublishedRow(
                r.Period, r.Version, r.PublishedAt, db.Register.Any(e => e.Sha256 == r.Sha256 && e.Kind == RegisterKind.Withdrawn)))
            .ToListAsync(cancel);
    }

    /// <summary>The latest version of every half-year of which it was not withdrawn, newest first.</summary>
    public async Task<IReadOnlyList<PublishedRow>> StandingAsync(CancellationToken cancel = default) =>
        [.. (await ArchiveAsync(cancel)).GroupBy(r => r.Period).Select(versions => versions.First()).Where(r => !r.IsWithdrawn)];

    /// <param name="version">Null for the latest.</param>
    public async Task<PublishedReport?> FindAsync(ReportingPeriod period, int? version, CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await db.Reports.AsNoTracking()
            .Where(r => r.Period == period && (version == null || r.Version == version))
            .OrderByDescending(r => r.Version).FirstOrDefaultAsync(cancel);
    }

    /// <summary>A version with what a reader must know beside it, or null.</summary>
    /// <param name="version">Null for the latest.</param>
    public async Task<PublishedReading?> ReadAsync(ReportingPeriod period, int? version, CancellationToken cancel = default)
    {
        if (await FindAsync(period, version, cancel) is not { } report) return null;
        await using var db = await databases.CreateDbContextAsync(cancel);
        var latest = version is null ? report.Version : await db.Reports.Where(r => r.Period == period).MaxAsync(r => r.Version, cancel);
        return new(report, latest, await db.WithdrawalOfAsync(report, cancel), await db.FormsOfAsync(report, cancel));
    }

    /// <summary>The versions that are not withdrawn, newest first.</summary>
    public async Task<IReadOnlyList<int>> StandingAsync(ReportingPeriod period, CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await db.NotWithdrawn().Where(r => r.Period == period)
            .OrderByDescending(r => r.Version).Select(r => r.Version).ToListAsync(cancel);
    }

    /// <summary>The bytes of another form, or null.</summary>
    public async Task<byte[]?> FileAsync(PublishedReport report, string form, CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await db.FileOfAsync(report, form, cancel);
    }

    /// <summary>The report on the newest half-year, or null.</summary>
    public async Task<PublishedReport?> LatestAsync(CancellationToken cancel = default) =>
        (await StandingAsync(cancel)) is [var newest, ..] ? await FindAsync(newest.Period, newest.Version, cancel) : null;

    /// <summary>The last report before a half-year in the same plan, or null.</summary>
    public async Task<PublishedReport?> BeforeAsync(ReportingPeriod period, CancellationToken cancel = default) =>
        (await StandingAsync(cancel)).FirstOrDefault(r => r.Period < period && r.Period.IsInPlanOf(period)) is { } before
            ? await FindAsync(before.Period, before.Version, cancel)
            : null;

    /// <summary>What was last published, corrected and withdrawn, newest first.</summary>
    public async Task<IReadOnlyList<RegisterEntry>> LastEntriesAsync(int most, CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await db.Register.AsNoTracking().Where(e => e.Kind != RegisterKind.FileAdded)
            .OrderByDescending(e => e.Number).Take(most).ToListAsync(cancel);
    }

    /// <summary>The actions that were in an earlier report of the plan and are not in this one any more, as they were last.</summary>
    public async Task<IReadOnlyList<ActionInReport>> GoneAsync(PublishedReport newest, CancellationToken cancel = default)
    {
        var before = (await StandingAsync(cancel)).Where(r => r.Period < newest.Period && r.Period.IsInPlanOf(newest.Period)).ToList();
        var periods = before.Select(r => r.Period).ToList();
        await using var db = await databases.CreateDbContextAsync(cancel);
        var kept = db.PublishedActions.Where(n => n.ReportId == newest.Id).Select(n => n.Slug);
        var rows = await db.PublishedActions.AsNoTracking().Where(a => !kept.Contains(a.Slug))
            .Join(
                db.Reports.Where(r => periods.Contains(r.Period)),
                a => a.ReportId,
                r => r.Id,
                (a, r) => new { Action = a, r.Period, r.Version, r.PublishedAt })
            .OrderByDescending(x => x.Period).ToListAsync(cancel);
        return [.. rows.Where(x => before.Exists(r => (r.Period, r.Version) == (x.Period, x.Version))).DistinctBy(x => x.Action.Slug)
            .Select(x => new ActionInReport(x.Period, x.Version, x.PublishedAt, x.Action.Content, x.Action.Budget))];
    }

    /// <summary>
    /// What is published about an action, newest half-year first, the latest version of each; what was withdrawn is not told any more.
    /// </summary>
    public async Task<IReadOnlyList<ActionInReport>> StoryOfAsync(string slug, CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var rows = await db.PublishedActions.AsNoTracking().Where(a => a.Slug == slug)
            .Join(db.Standing(), a => a.ReportId, r => r.Id, (a, r) => new { Action = a, r.Period, r.Version, r.PublishedAt })
            .OrderByDescending(x => x.Period)
            .ToListAsync(cancel);

        // Codes repeat from plan to plan: only the newest plan's action of this name is meant.
        return [.. rows.TakeWhile(x => x.Period.IsInPlanOf(rows[0].Period))
            .Select(x => new ActionInReport(x.Period, x.Version, x.PublishedAt, x.Action.Content, x.Action.Budget))];
    }

    /// <summary>Which of these actions have a page, because a report that stands tells of them.</summary>
    public async Task<IReadOnlySet<string>> WithAStoryAsync(IReadOnlyCollection<string> slugs, CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await db.PublishedActions.Where(a => slugs.Contains(a.Slug))
            .Join(db.Standing(), a => a.ReportId, r => r.Id, (a, _) => a.Slug).ToHashSetAsync(cancel);
    }

    /// <summary>What was published about an action for one half-year, if anything.</summary>
    public async Task<PublishedAction?> ActionAsync(string slug, ReportingPeriod period, CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await db.PublishedActions.AsNoTracking().Where(a => a.Slug == slug)
            .Join(db.Standing().Where(r => r.Period == period), a => a.ReportId, r => r.Id, (a, _) => a).FirstOrDefaultAsync(cancel);
    }

    /// <summary>The same for several actions and half-years at once; what was never published is not in it.</summary>
    public async Task<IReadOnlyDictionary<(ReportingPeriod Period, string Slug), PublishedAction>> ActionsAsync(
        IReadOnlyList<string> slugs, IReadOnlyList<ReportingPeriod> periods, CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var found = await db.PublishedActions.AsNoTracking().Where(a => slugs.Contains(a.Slug))
            .Join(db.Standing().Where(r => periods.Contains(r.Period)), a => a.ReportId, r => r.Id, (a, r) => new { Action = a, r.Period })
            .ToListAsync(cancel);
        return found.ToDictionary(x => (x.Period, x.Action.Slug), x => x.Action);
    }
}

/// <param name="Latest">The number of the newest version of the half-year.</param>
/// <param name="Forms">The other forms that are kept with it.</param>
public sealed record PublishedReading(PublishedReport Report, int Latest, RegisterEntry? Withdrawal, IReadOnlyList<string> Forms);

public sealed record PublishedRow(ReportingPeriod Period, int Version, DateTimeOffset? PublishedAt, bool IsWithdrawn);

/// <param name="Budget">Of the plan that the action is part of, where known.</param>
public sealed record ActionInReport(
    ReportingPeriod Period, int Version, DateTimeOffset? PublishedAt, ReportedAction Action, BudgetTable? Budget);
