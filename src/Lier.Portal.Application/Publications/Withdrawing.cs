using Lier.Portal.Application.Data;
using Lier.Portal.Domain;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Published;
using Lier.Portal.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Lier.Portal.Application.Publications;

/// <summary>Takes a version of whatever was published back: its page and files then say why, the register keeps both.</summary>
public static class Withdrawing
{
    public static async Task WithdrawAsync(
        this PortalDb db, Publication publication, string reason, Signature by, CancellationToken cancel)
    {
        var already = db.WithdrawalsOf(publication);
        if (await already.AnyAsync(cancel)) throw new RefusedException($"Versie {publication.Version} is al ingetrokken.");
        db.Add(RegisterEntry.Withdraw(publication, reason, by));
        var told = $"Iemand was u voor: versie {publication.Version} is zonet ingetrokken.";
        await db.SaveOrYieldAsync(new Race().WhenThereIs(already, told), cancel);
    }
}
