using Lier.Portal.Application.OpenData;
using Lier.Portal.Documents.Addresses;
using Lier.Portal.Documents.OpenData;
using Lier.Portal.Public.Frame;

namespace Lier.Portal.Public.OpenData;

/// <summary>What machines read about everything that is published: the feed, the site map, the catalogue, and the words of our own.</summary>
public static class OpenDataEndpoints
{
    public static void MapOpenData(this WebApplication app)
    {
        var pages = app.MapGroup("").AllowAnonymous().RequireRateLimiting(PublicSetup.Making).AddEndpointFilter(app.Services.GetRequiredService<PublicPages>().KeepAsync);
        pages.MapGet(Urls.Feed, async (OpenDataQueries data, PortalAddress portal, CancellationToken cancel) =>
            PublicPage.Text(AtomFeed.Write(await data.NewsAsync(cancel), portal), AtomFeed.MediaType, Urls.Feed));
        pages.MapGet(Urls.Sitemap, async (OpenDataQueries data, PortalAddress portal, CancellationToken cancel) =>
            PublicPage.Text(SiteMap.Write(await data.StandingAsync(cancel), await data.ProgrammesAsync(cancel), portal), "application/xml", Urls.Sitemap));
        pages.MapGet(Urls.Catalog, async (OpenDataQueries data, PortalAddress portal, OpenDataLicence licence, CancellationToken cancel) =>
            PublicPage.Text(DataCatalog.Write(await data.StandingAsync(cancel), await data.ProgrammesAsync(cancel), portal, licence), DataCatalog.MediaType, Urls.Catalog));
        pages.MapGet(Urls.Robots, (PortalAddress portal) => PublicPage.Text($"User-agent: *\nAllow: /\n\nSitemap: {portal.Of(Urls.Sitemap)}\n", "text/plain", Urls.Robots));
        pages.MapGet(Urls.Terms, (PageRenderer renderer) => renderer.PageAsync<TermsPage>(
            new("Woordenlijst van de open data – Lier vordert", "De eigen woorden in de open data van Lier, waar geen bestaande woordenlijst er een heeft.", Urls.Terms), []));
    }
}
