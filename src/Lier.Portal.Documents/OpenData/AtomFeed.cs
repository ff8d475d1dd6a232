using System.Xml.Linq;
using Lier.Portal.Documents.Addresses;
using Lier.Portal.Documents.Linked;
using Lier.Portal.Documents.Texts;
using Lier.Portal.Domain.Reports;

namespace Lier.Portal.Documents.OpenData;

/// <summary>What was published, corrected and withdrawn, as a feed (RFC 4287): an entry per line of the register.</summary>
public static class AtomFeed
{
    public const string MediaType = "application/atom+xml";

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    /// <param name="news">Newest first.</param>
    public static string Write(IReadOnlyList<RegisterEntry> news, PortalAddress portal) => XmlFile.Write(new XElement(
        Atom + "feed",
        new XAttribute(XNamespace.Xml + "lang", Vocabulary.Language),
        new XElement(Atom + "id", portal.Of(Urls.Feed)),
        new XElement(Atom + "title", "Lier vordert: rapporten en programma’s"),
        new XElement(Atom + "subtitle", "Wat gepubliceerd, verbeterd en ingetrokken werd."),
        new XElement(Atom + "updated", JsonLd.Instant(news.Count > 0 ? news[0].At : DateTimeOffset.UnixEpoch)),
        new XElement(Atom + "author", new XElement(Atom + "name", "Stad Lier")),
        Link("self", portal.Of(Urls.Feed), MediaType),
        Link("alternate", portal.Of(Urls.Reports), "text/html"),
        news.Select(line => Entry(line, portal))));

    private static XElement Entry(RegisterEntry line, PortalAddress portal) => new(
        Atom + "entry",
        new XElement(Atom + "id", IdOf(line)),
        new XElement(Atom + "title", XmlCharacters.Writable($"{line.Title}, versie {line.Version}: {line.Kind.Name()}")),
        new XElement(Atom + "updated", JsonLd.Instant(line.At)),
        new XElement(Atom + "published", JsonLd.Instant(line.At)),
        new XElement(Atom + "category", new XAttribute("term", line.Kind.Name())),
        Link("alternate", portal.Of($"{line.Address}/v{line.Version}"), "text/html"),
        line.Kind == RegisterKind.Withdrawn
            ? null
            : Link("enclosure", portal.Of($"{line.Address}/v{line.Version}.json"), "application/json"),
        new XElement(Atom + "summary", XmlCharacters.Writable(SummaryOf(line))));

    // From the hash of the line: the same wherever the portal moves to, and for every line another.
    private static string IdOf(RegisterEntry line)
    {
        var bytes = Convert.FromHexString(line.Hash)[..16];
        (bytes[6], bytes[8]) = ((byte)(0x80 | (bytes[6] & 0x0F)), (byte)(0x80 | (bytes[8] & 0x3F)));
        return $"urn:uuid:{new Guid(bytes, bigEndian: true)}";
    }

    private static string SummaryOf(RegisterEntry line) => line.Kind switch
    {
        RegisterKind.Corrected => $"Verbetering: {line.Text}",
        RegisterKind.Withdrawn => $"Ingetrokken: {line.Text}",
        RegisterKind.Acknowledged => line.Text,
        RegisterKind.Imported => $"{line.Title} verscheen elders en is hier ingelezen.",
        RegisterKind.Published or RegisterKind.FileAdded => $"{line.Title} is gepubliceerd.",
    };

    private static XElement Link(string relation, string address, string type) => new(
        Atom + "link", new XAttribute("rel", relation), new XAttribute("href", address), new XAttribute("type", type));
}
