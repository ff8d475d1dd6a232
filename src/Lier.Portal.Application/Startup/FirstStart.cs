using Lier.Portal.Application.Data;
using Lier.Portal.Application.Import;
using Lier.Portal.Application.Plans;
using Lier.Portal.Application.Programmes;
using Lier.Portal.Application.Rounds;
using Lier.Portal.Documents.Addresses;
using Lier.Portal.Documents.Reading;
using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Plans;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Startup;

/// <summary>
/// Gives an empty portal its beginning: the published report of the first half of 2021, the round after it,
/// and what the city promised with a number.
/// A portal that has anything in it stays as it is.
/// </summary>
public sealed class FirstStart(
    IDbContextFactory<PortalDb> databases, ReportImport import, RoundCommands rounds, PortalAddress portal, TownClock clock)
{
    public async Task BeginAsync(CancellationToken cancel = default)
    {
        var period = new ReportingPeriod(2021, 1);
        await using var db = await databases.CreateDbContextAsync(cancel);
        if (!await db.Rounds.AnyAsync(cancel))
        {
            if (!await db.Reports.AnyAsync(cancel)) await import.ApplyAsync(FirstReport.Read(period), cancel: cancel);
            var periods = db.Reports.OrderByDescending(r => r.Period).Select(r => (ReportingPeriod?)r.Period);
            if (await periods.FirstOrDefaultAsync(cancel) is { } last)
                await rounds.AddNotesAsync(db, ReportingRound.AtFirstStart(last.Next, clock.Now), cancel);
            await db.SaveChangesAsync(cancel);
        }

        // A portal from before there were programmes gets them too.
        var known = await db.Programmes.Select(p => p.Slug).ToListAsync(cancel);
        var missing = ProgrammeFile.First().Where(f => !known.Contains(f.Slug)).ToList();
        if (missing.Count == 0) return;
        var actions = await db.Actions.InPlanOf(db, period).ToListAsync(cancel);
        foreach (var file in missing)
        {
            ProgrammeImport.Begin(db, file, actions, clock.Now, portal);
            await db.SaveChangesAsync(cancel);
        }
    }
}
