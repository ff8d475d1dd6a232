using Lier.Portal.Application.Publications;
using Lier.Portal.Documents.Addresses;
using Lier.Portal.Documents.Reading;
using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Programmes;
using Lier.Portal.Domain.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lier.Portal.Application.Verification;

/// <summary>
/// What was published before the portal knew its other forms gets them at the next start, from <see cref="KeptForms"/>, and
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
            var standing = await before.PublishedProgrammes.AsNoTracking().FirstAsync(p => p.Slug == "plan-samenleven");
            var programme = PublishedProgramme.Import(standing.Content with { Slug = "plan-van-vroeger" });
            before.AddRange(report, programme, RegisterEntry.Of(report, now), RegisterEntry.Of(programme, now));
            await before.SaveChangesAsync();
        }

        foreach (var _ in (string[])["once", "again"])
        {
            await using var start = await portal.Databases.CreateDbContextAsync();
            await KeptForms.AddMissingAsync(start, now, PortalAddress.OfThisMachine, CancellationToken.None);
        }

        await using var db = await portal.Databases.CreateDbContextAsync();
        var added = await db.Register.Where(e => e.Kind == RegisterKind.FileAdded).OrderBy(e => e.Number).ToListAsync();
        Assert.Equal(
            [
                ("/rapporten/2020-h2", "txt"), ("/rapporten/2020-h2", "docx"), ("/rapporten/2020-h2", "csv"),
                ("/rapporten/2020-h2", "budget.csv"), ("/rapporten/2020-h2", "jsonld"),
                ("/programmas/plan-van-vroeger", "csv"), ("/programmas/plan-van-vroeger", "jsonld"),
            ],
            added.Select(e => (e.Address, e.Files.Split(':')[0])));
        Assert.Empty((await portal.Services.GetRequiredService<Integrity>().CheckAsync()).Faults);
    }
}
