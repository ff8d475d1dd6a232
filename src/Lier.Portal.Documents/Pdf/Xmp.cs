using System.Globalization;
using System.Xml.Linq;
using Lier.Portal.Documents.Texts;

namespace Lier.Portal.Documents.Pdf;

/// <summary>The metadata of a PDF as XMP (ISO 16684-1), with the mark of PDF/UA (ISO 14289-1).</summary>
internal static class Xmp
{
    public const string Creator = "Lier vordert";

    private static readonly XNamespace Meta = "adobe:ns:meta/";
    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Basic = "http://ns.adobe.com/xap/1.0/";
    private static readonly XNamespace Ua = "http://www.aiim.org/pdfua/ns/id/";

    public static string Write(PdfFacts facts, DateTimeOffset madeAt) =>
        $"<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n{Packet(facts, madeAt)}\n<?xpacket end=\"r\"?>";

    private static XElement Packet(PdfFacts facts, DateTimeOffset madeAt) =>
        new(Meta + "xmpmeta", new XAttribute(XNamespace.Xmlns + "x", Meta),
            new XElement(Rdf + "RDF", new XAttribute(XNamespace.Xmlns + "rdf", Rdf),
                new XElement(Rdf + "Description", new XAttribute(Rdf + "about", ""),
                    new XAttribute(XNamespace.Xmlns + "dc", Dc),
                    new XAttribute(XNamespace.Xmlns + "xmp", Basic),
                    new XAttribute(XNamespace.Xmlns + "pdfuaid", Ua),
                    new XElement(Ua + "part", "1"),
                    new XElement(Dc + "title", InWords(facts.Title)),
                    new XElement(Dc + "description", InWords(facts.Subject)),
                    new XElement(Dc + "creator", Items("Seq", XmlCharacters.Writable(facts.Author))),
                    new XElement(Dc + "language", Items("Bag", facts.Language)),
                    facts.PublishedAt is { } at ? new XElement(Dc + "date", Items("Seq", Written(at))) : null,
                    new XElement(Basic + "CreatorTool", Creator),
                    new XElement(Basic + "CreateDate", Written(madeAt)),
                    new XElement(Basic + "ModifyDate", Written(madeAt)))));

    private static XElement InWords(string text) => new(
        Rdf + "Alt", new XElement(Rdf + "li", new XAttribute(XNamespace.Xml + "lang", "x-default"), XmlCharacters.Writable(text)));

    private static XElement Items(string kind, string text) => new(Rdf + kind, new XElement(Rdf + "li", text));

    private static string Written(DateTimeOffset moment) =>
        moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
