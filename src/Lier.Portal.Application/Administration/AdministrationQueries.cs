using Lier.Portal.Application.Data;
using Lier.Portal.Application.Mail;
using Lier.Portal.Application.Deadlines;
using Lier.Portal.Application.Plans;
using Lier.Portal.Documents.Texts;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Administration;

/// <summary>The one number that matters of each desk of the administrator.</summary>
public sealed class AdministrationQueries(
    IDbContextFactory<PortalDb> databases, StuckQueries stuck, DeadlineQueries deadlines, TownClock clock)
{
    public async Task<AdministrationNumbers> NumbersAsync(CancellationToken cancel = default)
    {
        var (competent, replacing) = (MandateSet.CompetentOn(clock.Today), MandateSet.ReplacingOn(clock.Today));
        var found = await stuck.AllAsync(cancel);
        var late = await deadlines.LateAsync(cancel);
        await using var db = await databases.CreateDbContextAsync(cancel);
        return new(
            await db.Rounds.CountAsync(r => r.ClosedAt == null, cancel),
            await db.Reports.CountAsync(cancel),
            await db.Budgets.Select(b => b.Period).Distinct().CountAsync(cancel),
            await db.Actions.CountAsync(cancel),
            await db.Actions.CountAsync(a => !a.Mandates.AsQueryable().Any(competent), cancel),
            await db.Actions.Select(a => a.Team).Distinct().CountAsync(cancel),
            await db.Accounts.SelectMany(a => a.Substitutions).CountAsync(replacing, cancel),
            late.Total,
            found.Tasks.Count + found.Measurements.Count + found.Torn.Count,
            await db.Interventions.CountAsync(cancel),
            await db.Feedback.CountAsync(f => f.HandledAt == null, cancel),
            await MailQueries.Stranded(db.Messages, clock.Now).Select(m => m.Letter).Distinct().CountAsync(cancel));
    }
}

/// <param name="Budgets">Half-years with amounts.</param>
/// <param name="Orphans">Actions for which nobody is competent today.</param>
/// <param name="Substitutions">Those that run today.</param>
/// <param name="Stuck">Notes and measurements that nobody can help on.</param>
/// <param name="Feedback">What readers said and nobody saw to yet.</param>
/// <param name="StrandedMails">Those that were refused, or of which nobody knows whether they were sent.</param>
public sealed record AdministrationNumbers(
    int OpenRounds,
    int Reports,
    int Budgets,
    int Actions,
    int Orphans,
    int Teams,
    int Substitutions,
    int Late,
    int Stuck,
    int Interventions,
    int Feedback,
    int StrandedMails);
