using Lier.Portal.Application.Data;
using Lier.Portal.Application.Notes.Work;
using Lier.Portal.Application.Notes.Writing;
using Lier.Portal.Application.Plans;
using Lier.Portal.Application.Programmes;
using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.Notes;
using Lier.Portal.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Notes.Agreeing;

/// <summary>The reading queue of whoever is asked to agree.</summary>
public sealed class AgreementQueries(IDbContextFactory<PortalDb> databases, WorkQueries work, TownClock clock)
{
    /// <summary>The addresses in reading order; a text is read only when its note is shown.</summary>
    public async Task<ReadingOrder> QueueAsync(Person by, CancellationToken cancel = default) =>
        new(await work.ToJudgeAsync(by, cancel), await ReplacesAsync(by, cancel));

    /// <summary>The aldermen whom this person replaces today.</summary>
    public async Task<IReadOnlyList<Replacement>> ReplacesAsync(Person by, CancellationToken cancel = default)
    {
        if (!by.Is(Role.Alderman)) return [];
        var (id, replacing) = (by.Id, MandateSet.ReplacingOn(clock.Today));
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await db.Accounts
            .SelectMany(a => a.Substitutions.AsQueryable().Where(replacing), (a, s) => new { a.Name, s.SubstituteId, s.Until })
            .Where(x => x.SubstituteId == id)
            .OrderBy(x => x.Name).Select(x => new Replacement(x.Name, x.Until)).ToListAsync(cancel);
    }

    /// <summary>What became of a note that this person had in the queue.</summary>
    /// <returns>Null when there is no such note, or it is not this person's to read.</returns>
    public async Task<AgreementOutcome?> OutcomeAsync(ReportingPeriod period, string slug, Person by, CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var note = await db.Notes.Whole().AsNoTracking().FirstOrDefaultAsync(n => n.Period == period && n.Action.Slug == slug, cancel);
        if (note?.MayBeReadBy(by, clock.Today) != true) return null;
        var own = note.Acts
            .Where(s => s.PersonId == by.Id && s.VersionNumber == note.LastVersion?.Number)
            .Where(s => s.Kind is ActKind.Agreed or ActKind.SentBack or ActKind.AgreementWithdrawn)
            .MaxBy(s => s.Sequence);
        return new AgreementOutcome(period, note.Action.Slug, note.Action.Title, own?.Kind, note.LastAct);
    }

    /// <param name="address">A half-year and an action, as <see cref="Urls.After"/> writes them.</param>
    public async Task<AgreementOutcome?> OutcomeAsync(string? address, Person by, CancellationToken cancel = default) =>
        address?.Split('/') is [var period, var slug] && ReportingPeriod.TryParse(period, null, out var half)
            ? await OutcomeAsync(half, slug, by, cancel)
            : null;
}
