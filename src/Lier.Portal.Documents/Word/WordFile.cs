using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Lier.Portal.Documents.Texts;

namespace Lier.Portal.Documents.Word;

/// <summary>
/// A Word document of the portal: styles that Word knows as such, in Dutch, with page numbers.
/// The same content made for the same moment gives the same bytes.
/// </summary>
public static class WordFile
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    // What a zip file can tell of a time.
    private static readonly DateTimeOffset EarliestInZip = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Write(string title, DateTimeOffset madeAt, IEnumerable<OpenXmlElement> parts)
    {
        using var bytes = new MemoryStream();
        using (var document = WordprocessingDocument.Create(bytes, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            document.ChangeIdOfPart(main, "document");
            main.AddNewPart<StyleDefinitionsPart>("styles").Styles = WordStyles.Make();
            main.AddNewPart<NumberingDefinitionsPart>("numbering").Numbering = WordStyles.Bullets();
            main.AddNewPart<FooterPart>("footer").Footer = PageNumber();
            main.Document = new Document(new Body([.. parts, Page()]));
            var core = document.AddCoreFilePropertiesPart();
            document.ChangeIdOfPart(core, "properties");
            using var properties = core.GetStream(FileMode.Create);
            Properties(title, madeAt).Save(properties);
        }

        return WithTime(bytes, madeAt < EarliestInZip ? EarliestInZip : madeAt);
    }

    public static Paragraph Styled(string text, string? style = null)
    {
        var paragraph = new Paragraph();
        if (style is not null) paragraph.Append(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        if (text.Length > 0) paragraph.Append(Words(text));
        return paragraph;
    }

    // A text may have lines of its own.
    public static Run Words(string text)
    {
        var run = new Run();
        foreach (var (index, line) in text.ReplaceLineEndings("\n").Split('\n').Index())
        {
            if (index > 0) run.Append(new Break());
            run.Append(new Text(XmlCharacters.Writable(line)) { Space = SpaceProcessingModeValues.Preserve });
        }

        return run;
    }

    private static SectionProperties Page() => new(
        new FooterReference { Type = HeaderFooterValues.Default, Id = "footer" },
        new PageSize { Width = 11906, Height = 16838 },
        new PageMargin { Top = 1134, Right = 1134, Bottom = 1134, Left = 1134, Header = 567, Footer = 567, Gutter = 0 });

    private static Footer PageNumber() => new(new Paragraph(
        new ParagraphProperties(new Justification { Val = JustificationValues.Right }),
        Words("Bladzijde "),
        new SimpleField(Words("1")) { Instruction = "PAGE" },
        Words(" van "),
        new SimpleField(Words("1")) { Instruction = "NUMPAGES" }));

    private static XDocument Properties(string title, DateTimeOffset madeAt)
    {
        XNamespace core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
        XNamespace dc = "http://purl.org/dc/elements/1.1/";
        XNamespace terms = "http://purl.org/dc/terms/";
        XNamespace xsi = "http://www.w3.org/2001/XMLSchema-instance";
        var at = XmlConvert.ToString(madeAt.UtcDateTime, XmlDateTimeSerializationMode.Utc);
        return new(new XElement(
            core + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "cp", core),
            new XAttribute(XNamespace.Xmlns + "dc", dc),
            new XAttribute(XNamespace.Xmlns + "dcterms", terms),
            new XAttribute(XNamespace.Xmlns + "xsi", xsi),
            new XElement(dc + "title", XmlCharacters.Writable(title)),
            new XElement(dc + "creator", "Lier vordert"),
            new XElement(dc + "language", WordStyles.Language),
            new XElement(terms + "created", new XAttribute(xsi + "type", "dcterms:W3CDTF"), at),
            new XElement(terms + "modified", new XAttribute(xsi + "type", "dcterms:W3CDTF"), at)));
    }

    // The package writes the hour of the machine in every entry.
    private static byte[] WithTime(MemoryStream package, DateTimeOffset at)
    {
        package.Position = 0;
        using var bytes = new MemoryStream();
        using (var found = new ZipArchive(package, ZipArchiveMode.Read))
        using (var made = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
            foreach (var entry in found.Entries)
            {
                var copy = made.CreateEntry(entry.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = at;
                using var from = entry.Open();
                using var to = copy.Open();
                from.CopyTo(to);
            }

        return bytes.ToArray();
    }
}
