using Lier.Portal.Application.Reports;
using Lier.Portal.Documents.Addresses;
using Lier.Portal.Documents.Reading;
using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lier.Portal.Application.Verification;

/// <summary>
/// A report from before the portal knew its other forms gets them at the next start, from <see cref="Publication"/>, and
/// <see cref="Integrity"/> finds them right.
/// </summary>
public sealed class FormsThatCameLaterTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task They_are_made_at_the_next_start_once_and_stand_in_the_register()
    {
        var now = portal.Services.GetRequiredService<TownClock>().Now;
        await using (var before = await portal.Databases.CreateDbContextAsync())
        {
            var report = PublishedReport.Import(FirstReport.Read(new ReportingPeriod(2020, 2)));
            before.Add(report);
            before.Add(RegisterEntry.Of(report, now));
            await before.SaveChangesAsync();
        }

        foreach (var _ in (string[])["once", "again"])
        {
            await using var start = await portal.Databases.CreateDbContextAsync();
            await Publication.AddFormsAsync(start, now, PortalAddress.OfThisMachine, CancellationToken.None);
        }

        await using var db = await portal.Databases.CreateDbContextAsync();
        var added = await db.Register.Where(e => e.Kind == RegisterKind.FileAdded).Select(e => e.Files).ToListAsync();
        Assert.Equal(["budget.csv", "csv", "docx", "jsonld", "txt"], added.Select(f => f.Split(':')[0]).Order(StringComparer.Ordinal));
        Assert.Empty((await portal.Services.GetRequiredService<Integrity>().CheckAsync()).Faults);
    }
}
