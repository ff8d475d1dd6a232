using Lier.Portal.Application.Data;
using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Accounts;

/// <summary>Remembers who still wants to see the first steps.</summary>
public sealed class TourCommands(IDbContextFactory<PortalDb> databases, TownClock clock)
{
    public async Task<bool> IsDoneAsync(Person by, CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        return await db.Accounts.AnyAsync(a => a.Id == by.Id && a.TourDoneAt != null, cancel);
    }

    /// <summary>Puts the first steps away, or brings them back.</summary>
    public async Task SetAsync(Person by, bool isDone, CancellationToken cancel = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancel);
        var account = await db.Accounts.SingleAsync(a => a.Id == by.Id, cancel);
        if (isDone) account.FinishTour(clock.Now);
        else account.ShowTourAgain();
        await db.SaveChangesAsync(cancel);
    }
}
