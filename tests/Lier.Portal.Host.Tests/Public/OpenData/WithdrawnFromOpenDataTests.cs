using Lier.Portal.Documents.OpenData;
using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain.People;
using Lier.Portal.Domain.Reports;
using Lier.Portal.Public.Frame;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lier.Portal.Public.OpenData;

/// <summary>
/// What is withdrawn is told in the <see cref="AtomFeed"/> with its reason, and leaves the <see cref="DataCatalog"/> and the
/// <see cref="SiteMap"/>.
/// </summary>
public sealed class WithdrawnFromOpenDataTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task What_is_withdrawn_is_told_in_the_feed_with_its_reason_and_leaves_catalogue_and_site_map()
    {
        await using var db = await portal.Databases.CreateDbContextAsync();
        var report = await db.Reports.SingleAsync();
        db.Add(RegisterEntry.Withdraw(report, "Er stonden persoonsgegevens in.", portal.Services.GetRequiredService<TownClock>().Sign(await portal.PersonAsync(Role.CollegeSecretary))));
        await db.SaveChangesAsync();
        portal.Services.GetRequiredService<PublicPages>().Forget();
        using var visitor = new Visitor(portal);

        var newest = (await IndependentParser.AtomAsync(await visitor.ReadAsync("/feed.atom"))).GetProperty("entries")[0];

        Assert.Equal("Rapport eerste helft 2021, versie 1: ingetrokken", newest.GetProperty("title").GetString());
        Assert.Equal("Ingetrokken: Er stonden persoonsgegevens in.", newest.GetProperty("summary").GetString());
        Assert.DoesNotContain("2021-h1", await visitor.ReadAsync("/catalogus.jsonld"), StringComparison.Ordinal);
        Assert.DoesNotContain("2021-h1", await visitor.ReadAsync("/sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_licence_the_catalogue_names_none() =>
        Assert.DoesNotContain("dct:license", await new Visitor(portal).ReadAsync("/catalogus.jsonld"), StringComparison.Ordinal);
}
