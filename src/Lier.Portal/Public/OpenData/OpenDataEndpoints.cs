using Lier.Portal.Application.OpenData;
using Lier.Portal.Documents.OpenData;
using Lier.Portal.Public.Frame;

namespace Lier.Portal.Public.OpenData;

/// <summary>
/// What machines read about everything that is published: the feed, the site map, the catalogue, and the words of our own.
/// </summary>
public static class OpenDataEndpoints
{
    public static void MapOpenData(this WebApplication app)
    {
        var pages = app.MapKeptPages();
        pages.MapGet(Urls.Feed, FeedAsync);
        pages.MapGet(Urls.Sitemap, SitemapAsync);
        pages.MapGet(Urls.Catalog, CatalogAsync);
        pages.MapGet(Urls.Robots, Robots);
        pages.MapGet(Urls.Terms, TermsAsync);
    }

    private static async Task<IResult> FeedAsync(OpenDataQueries data, PortalAddress portal, CancellationToken cancel) =>
        PublicPage.Text(AtomFeed.Write(await data.NewsAsync(cancel), portal), AtomFeed.MediaType, Urls.Feed);

    private static async Task<IResult> SitemapAsync(OpenDataQueries data, PortalAddress portal, CancellationToken cancel)
    {
        var map = SiteMap.Write(await data.StandingAsync(cancel), await data.ProgrammesAsync(cancel), portal);
        return PublicPage.Text(map, "application/xml", Urls.Sitemap);
    }

    private static async Task<IResult> CatalogAsync(
        OpenDataQueries data, PortalAddress portal, OpenDataLicence licence, CancellationToken cancel)
    {
        var catalog = DataCatalog.Write(await data.StandingAsync(cancel), await data.ProgrammesAsync(cancel), portal, licence);
        return PublicPage.Text(catalog, DataCatalog.MediaType, Urls.Catalog);
    }

    private static PublicPage Robots(PortalAddress portal) =>
        PublicPage.Text($"User-agent: *\nAllow: /\n\nSitemap: {portal.Of(Urls.Sitemap)}\n", "text/plain", Urls.Robots);

    private static async Task<IResult> TermsAsync(PageRenderer renderer) => await renderer.PageAsync<TermsPage>(
        new(
            "Woordenlijst van de open data – Lier vordert",
            "De eigen woorden in de open data van Lier, waar geen bestaande woordenlijst er een heeft.",
            Urls.Terms),
        []);
}
