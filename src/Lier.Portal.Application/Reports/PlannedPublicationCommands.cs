using Lier.Portal.Application.Data;
using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Reports;

/// <summary>Publishes later what the secretary saw now; when something changed in between, it does not, and says why.</summary>
public sealed class PlannedPublicationCommands(
    IDbContextFactory<PortalDb> databases,
    PublicationCommands publication,
    TownClock clock,
    ILogger<PlannedPublicationCommands> logger)
{
    public async Task<PlannedPublication?> FindAsync(ReportingPeriod period, CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await db.PlannedPublications.AsNoTracking().SingleOrDefaultAsync(p => p.Period == period, cancel);
    }

    /// <summary>Plans it, in the place of what was planned before.</summary>
    public async Task PlanAsync(
        ReportingPeriod period, DateTimeOffset at, ReportTexts texts, string seen, Person by, CancellationToken cancel = default)
    {
        var planned = new PlannedPublication(period, at, texts, seen, clock.Sign(by));
        await publication.RefuseAsync(period, texts, seen, by, cancel);
        await using var db = await databases.CreateDbContextAsync(cancel);
        await using var both = await db.Database.BeginTransactionAsync(cancel);
        await db.PlannedPublications.Where(p => p.Period == period).ExecuteDeleteAsync(cancel);
        db.Add(planned);
        await db.SaveChangesAsync(cancel);
        await both.CommitAsync(cancel);
    }

    public async Task CancelAsync(ReportingPeriod period, Person by, CancellationToken cancel = default)
    {
        if (!by.Is(Role.CollegeSecretary)) throw new RefusedException("Alleen de CBS-secretaris annuleert een geplande publicatie.");
        await using var db = await databases.CreateDbContextAsync(cancel);
        await db.PlannedPublications.Where(p => p.Period == period).ExecuteDeleteAsync(cancel);
    }

    /// <summary>Publishes what is due, in the name of whoever planned it, who must still be the secretary.</summary>
    public async Task PublishDueAsync(CancellationToken cancel = default)
    {
        var now = clock.Now;
        await using var db = await databases.CreateDbContextAsync(cancel);
        var due = db.PlannedPublications.AsNoTracking().Where(p => p.At <= now && p.Refusal == null).OrderBy(p => p.At);
        foreach (var planned in await due.ToListAsync(cancel))
        {
            try
            {
                var roles = await db.Accounts.Where(a => a.Id == planned.PersonId).Select(a => a.Roles).SingleOrDefaultAsync(cancel) ?? [];
                var planner = new Person(planned.PersonId, planned.PersonName, roles, []);
                var report = await publication.PublishAsync(planned.Period, planned.Texts, planned.Seen, planner, cancel);
                logger.LogInformation("Published {Period} version {Version} as planned", report.Period, report.Version);
            }
            catch (RefusedException refused)
            {
                logger.LogWarning("The planned publication of {Period} was refused: {Reason}", planned.Period, refused.Message);
                await db.PlannedPublications.Where(p => p.Id == planned.Id)
                    .ExecuteUpdateAsync(p => p.SetProperty(x => x.Refusal, refused.Message), cancel);
            }
        }
    }
}
