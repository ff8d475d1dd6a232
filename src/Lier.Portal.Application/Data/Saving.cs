using Lier.Portal.Domain;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Data;

/// <summary>Saves where somebody else can be first: the one place that hears the database refuse.</summary>
public static class Saving
{
    /// <exception cref="RefusedException">Somebody else was first.</exception>
    public static async Task SaveOrYieldAsync(this PortalDb db, Race race, CancellationToken cancel)
    {
        if (await db.TrySaveAsync(race, cancel) is { } lost) throw new RefusedException(lost.Sentence, lost.About);
    }

    /// <returns>Null when it is saved, and otherwise what was lost to somebody else; any other failure is thrown.</returns>
    public static async Task<Objection?> TrySaveAsync(this PortalDb db, Race race, CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
            return null;
        }
        catch (DbUpdateException failure)
        {
            if (await race.LossAsync(failure, cancel) is not { } lost) throw;
            return lost;
        }
    }
}
