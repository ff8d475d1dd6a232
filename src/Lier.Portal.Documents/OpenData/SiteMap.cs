using System.Xml.Linq;
using Lier.Portal.Documents.Addresses;
using Lier.Portal.Documents.Linked;

namespace Lier.Portal.Documents.OpenData;

/// <summary>Every page that a search engine may know (sitemaps.org): what stands published, and nothing of the desks.</summary>
public static class SiteMap
{
    // The protocol's own limit.
    private const int Most = 50_000;

    private static readonly XNamespace Space = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static string Write(IReadOnlyList<StandingReport> reports, IReadOnlyList<StandingProgramme> programmes, PortalAddress portal)
    {
        var newest = reports.Max(r => r.ChangedAt);
        var actions = reports.SelectMany(r => r.Actions, (r, slug) => (Slug: slug, r.ChangedAt)).DistinctBy(a => a.Slug);
        return XmlFile.Write(new XElement(Space + "urlset", Places().Take(Most)));

        IEnumerable<XElement> Places() =>
        [
            Place(Urls.Start, newest), Place(Urls.Reports, newest), Place(Urls.Register, newest),
            .. reports.Select(r => Place(Urls.Report(r.Period), r.ChangedAt)),
            .. actions.Select(a => Place(Urls.Action(a.Slug), a.ChangedAt)),
            Place(Urls.Programmes, programmes.Max(p => p.ChangedAt)),
            .. programmes.Select(p => Place(Urls.Programme(p.Content.Slug), p.ChangedAt)),
        ];

        XElement Place(string address, DateTimeOffset? changed) => new(
            Space + "url",
            new XElement(Space + "loc", portal.Of(address)),
            changed is { } at ? new XElement(Space + "lastmod", JsonLd.Instant(at)) : null);
    }
}
