using Lier.Portal.Application.Data;
using Lier.Portal.Application.Messages;
using Lier.Portal.Application.Publications;
using Lier.Portal.Application.Routes;
using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Reports;

/// <summary>What the secretary does with a report as a whole, beside publishing it.</summary>
public sealed class ReportDossierCommands(
    IDbContextFactory<PortalDb> databases, ReportDossiers dossiers, CouncilSettings councils, Outbox outbox, TownClock clock)
{
    /// <summary>Where the report is; null while nothing happened to it.</summary>
    public async Task<ReportDossier?> FindAsync(ReportingPeriod period, CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await db.Set<ReportDossier>().AsNoTracking().Include(d => d.Acts).Include(d => d.Acknowledgements).AsSplitQuery()
            .SingleOrDefaultAsync(d => d.Period == period, cancel);
    }

    public Task BringAsync(ReportingPeriod period, Person by, CancellationToken cancel = default) =>
        TakeAsync(period, by, async (db, route, signature) =>
        {
            route.Bring(await dossiers.DefinitionOfAsync(db, route, cancel), signature);
            // It comes back from there by a decision, which is always about notes.
            if (!await db.Notes.AnyAsync(n => n.Period == period && n.Stage == NoteStage.WithCollege, cancel))
                throw new RefusedException(
                    "Er ligt geen enkele nota voor het college, dus kan het niets beslissen. "
                    + "Het rapport gaat mee zodra er een nota voorligt.");
        }, null, cancel);

    /// <summary>Whom the route has read the report before the college agrees that it goes on.</summary>
    /// <param name="revision">Of the dossier as it was read.</param>
    public Task AgreeAsync(ReportingPeriod period, int revision, Person by, CancellationToken cancel = default) =>
        TakeAsync(period, by, async (db, route, signature) =>
        {
            if (route.Dossier.Revision != revision)
                throw new RefusedException("Met dit rapport is intussen iets anders gebeurd. Herlaad de pagina en lees het opnieuw.");
            route.Agree(await dossiers.DefinitionOfAsync(db, route, cancel), signature);
        }, null, cancel);

    public Task SendBackAsync(ReportingPeriod period, string reason, Person by, CancellationToken cancel = default) =>
        TakeAsync(period, by, async (db, route, signature) =>
            route.SendBack(await dossiers.DefinitionOfAsync(db, route, cancel), reason, signature), null, cancel);

    /// <summary>Registers that a council took note: with the dossier, and in the public register once a version is out.</summary>
    public Task AcknowledgeAsync(ReportingPeriod period, CouncilSession session, Person by, CancellationToken cancel = default) =>
        TakeAsync(period, by, async (db, route, signature) =>
        {
            route.Dossier.Acknowledge(session, councils.Verb, signature);
            await dossiers.EndWayOfBeforeAsync(db, route, signature, cancel);
            var versions = db.NotWithdrawn().Where(r => r.Period == period).OrderByDescending(r => r.Version);
            if (await versions.FirstOrDefaultAsync(cancel) is { } report)
                await ReportDossiers.RegisterAcknowledgementsAsync(db, route.Dossier, report, signature, cancel);
            else if (route.Dossier.Stage == ReportStage.Published)
                throw new RefusedException("Elke versie is ingetrokken: er is niets om kennis van te nemen.");
        }, session.Council, cancel);

    /// <summary>Takes a version back: its pages and files then say why, the register keeps both.</summary>
    public async Task WithdrawAsync(ReportingPeriod period, int version, string reason, Person by, CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var report = await db.Reports.SingleOrDefaultAsync(r => r.Period == period && r.Version == version, cancel)
            ?? throw new RefusedException($"Versie {version} over de {period.Label} bestaat niet.");
        await db.WithdrawAsync(report, reason, clock.Sign(by), cancel);
    }

    private async Task TakeAsync(
        ReportingPeriod period,
        Person by,
        Func<PortalDb, ReportRoute, Signature, Task> step,
        Council? council,
        CancellationToken cancel)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        if (!await db.Rounds.AnyAsync(r => r.Period == period, cancel)) throw new RefusedException($"De {period.Label} is niet geopend.");
        var route = await dossiers.OpenAsync(db, period, cancel);
        var (signature, visit) = (clock.Sign(by), route.Visit);
        await step(db, route, signature);
        if (route.Visit != visit) await TellAsync(db, route, signature, cancel);
        var race = new Race()
            .When(again => FirstWithAsync(db, period, council, again))
            .WhenChanged("Iemand was u voor: met dit rapport is zonet iets anders gebeurd. Herlaad de pagina.");
        await outbox.SaveAsync(db, race, cancel);
    }

    private async Task TellAsync(PortalDb db, ReportRoute route, Signature by, CancellationToken cancel)
    {
        var reached = route.WaitingAt(await dossiers.DefinitionOfAsync(db, route, cancel));
        await outbox.AddAsync(db, [.. ReportNotifications.Of(route.Dossier, reached)], by.Person.Id, cancel);
    }

    private static async Task<Objection?> FirstWithAsync(PortalDb db, ReportingPeriod period, Council? council, CancellationToken cancel) =>
        await db.Set<ReportDossier>().AsNoTracking().Where(d => d.Period == period).SelectMany(d => d.Acknowledgements)
            .SingleOrDefaultAsync(a => a.Council == council, cancel) is { } first
            ? new(
                $"{first.PersonName} was u voor: de kennisname door {first.Council.Name()} in de zitting van "
                    + $"{DutchDate.InWords(first.Day)} is zonet geregistreerd.",
                nameof(CouncilSession.Council))
            : null;
}
