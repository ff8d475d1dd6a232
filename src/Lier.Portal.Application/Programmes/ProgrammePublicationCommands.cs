using Lier.Portal.Application.Data;
using Lier.Portal.Application.Publications;
using Lier.Portal.Application.Routes;
using Lier.Portal.Documents.Addresses;
using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Programmes;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Programmes;

/// <summary>Freezes a programme with what the college approved, as the next version, and takes a version back.</summary>
public sealed class ProgrammePublicationCommands(
    IDbContextFactory<PortalDb> databases, RouteDefinitions routes, PortalAddress portal, TownClock clock)
{
    private const string Different =
        "Intussen is er iets gewijzigd in wat gepubliceerd wordt. Kijk het opnieuw na en publiceer dan.";

    /// <param name="seen">The <see cref="ProgrammeDraft.Hash"/> that the secretary saw; another content is refused.</param>
    public async Task<PublishedProgramme> PublishAsync(
        string slug, string seen, string erratum, Person by, CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var programme = await db.Programmes.Whole().SingleOrDefaultAsync(p => p.Slug == slug, cancel)
            ?? throw new RefusedException("Dit programma bestaat niet.");
        var draft = await DraftAsync(db, programme, cancel);
        if (draft.Hash != seen) throw new RefusedException(Different);
        var signature = clock.Sign(by);
        var published = PublishedProgramme.Publish(
            draft.Content, draft.Previous, erratum.ReplaceLineEndings("\n"), signature, draft.IsPreviousWithdrawn);
        await PublishMeasurementsAsync(db, programme, signature, cancel);
        KeptForms.Freeze(db, published, signature.At, portal);
        await db.SaveOrYieldAsync(RaceFor(db, published), cancel);
        return published;
    }

    /// <summary>Takes a version back: its page and files then say why, the register keeps both.</summary>
    public async Task WithdrawAsync(string slug, int version, string reason, Person by, CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var programme = await db.PublishedProgrammes.SingleOrDefaultAsync(p => p.Slug == slug && p.Version == version, cancel)
            ?? throw new RefusedException($"Versie {version} van dit programma bestaat niet.");
        await db.WithdrawAsync(programme, reason, clock.Sign(by), cancel);
    }

    private static async Task<ProgrammeDraft> DraftAsync(PortalDb db, Programme programme, CancellationToken cancel)
    {
        var previous = await db.PublishedProgrammes.Where(p => p.Slug == programme.Slug)
            .OrderByDescending(p => p.Version).FirstOrDefaultAsync(cancel);
        var isWithdrawn = previous is not null && await db.WithdrawalOfAsync(previous, cancel) is not null;
        return new(ProgrammeContent.Of(programme), previous, isWithdrawn);
    }

    private async Task PublishMeasurementsAsync(PortalDb db, Programme programme, Signature by, CancellationToken cancel)
    {
        var positions = await db.RoutesOfAsync(programme.Slug, cancel);
        foreach (var measurement in programme.Targets.SelectMany(t => t.Measurements).Where(m => m.Stage == NoteStage.Approved))
        {
            var route = positions[measurement.Id];
            route.Walk(await routes.OfAsync(db, route, cancel), Outcomes.Publish, by, _ => measurement.Publish(by));
        }
    }

    private static Race RaceFor(PortalDb db, PublishedProgramme published) => new Race()
        .WhenThereIs(
            db.PublishedProgrammes.Where(p => p.Slug == published.Slug && p.Version == published.Version),
            $"Iemand was u voor: versie {published.Version} is zonet gepubliceerd.")
        .WhenChanged("Iemand was u voor: een meting is intussen gewijzigd. Kijk het opnieuw na en publiceer dan.");
}

/// <summary>What would be published now, beside what is.</summary>
/// <param name="Previous">Null while nothing is published.</param>
/// <param name="IsPreviousWithdrawn">What was withdrawn may be published again as it was.</param>
public sealed record ProgrammeDraft(ProgrammeContent Content, PublishedProgramme? Previous, bool IsPreviousWithdrawn = false)
{
    public Fingerprint Hash { get; } = Fingerprint.Of(PublicJson.Write(Content));

    public bool IsNew => IsPreviousWithdrawn || Previous?.Content.SaysTheSameAs(Content) != true;

    /// <summary>Does it change what is out already, so that readers must be told why?</summary>
    public bool NeedsErratum => Previous is not null && Content.Changes(Previous.Content);
}
