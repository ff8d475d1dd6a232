using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Lier.Portal.Domain.College;

namespace Lier.Portal.College;

/// <summary>The text of a decision as a Word document: headings, lists and a table that Word knows as such, in Dutch.</summary>
public static class DecisionDocument
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static byte[] Write(DecisionText text, DateTimeOffset madeAt)
    {
        using var bytes = new MemoryStream();
        using (var document = WordprocessingDocument.Create(bytes, WordprocessingDocumentType.Document))
        {
            (document.PackageProperties.Title, document.PackageProperties.Language) = (text.Title, DocumentStyles.Language);
            (document.PackageProperties.Creator, document.PackageProperties.Created) = ("Lier vordert", madeAt.UtcDateTime);
            var main = document.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = DocumentStyles.Make();
            main.AddNewPart<NumberingDefinitionsPart>().Numbering = DocumentStyles.Bullets();
            main.Document = new Document(new Body([.. Parts(text), Margins()]));
        }

        return bytes.ToArray();
    }

    private static IEnumerable<OpenXmlElement> Parts(DecisionText text)
    {
        yield return Styled(text.Heading, DocumentStyles.Subtitle);
        yield return Styled(text.Title, DocumentStyles.Title);
        yield return Styled("Juridische grond", DocumentStyles.Heading);
        yield return Styled(DecisionWords.LegalGround);
        yield return Styled("Feiten en motivering", DocumentStyles.Heading);
        foreach (var fact in text.Facts) yield return Styled(fact);
        yield return Styled("Besluit", DocumentStyles.Heading);
        foreach (var part in text.Articles.SelectMany(Article)) yield return part;
        yield return Styled("Bijlage: versies van de nota’s", DocumentStyles.Heading);
        yield return VersionsTable.Make(text.Notes);
        yield return Styled("");
    }

    private static IEnumerable<OpenXmlElement> Article(DecisionArticle article)
    {
        yield return Styled($"Artikel {article.Number}. {article.Title}", DocumentStyles.Article);
        foreach (var clause in article.Clauses)
        {
            yield return Styled(clause.Sentence);
            foreach (var item in clause.Items) yield return Styled(item, DocumentStyles.Bullet);
        }
    }

    internal static Paragraph Styled(string text, string? style = null)
    {
        var paragraph = new Paragraph();
        if (style is not null) paragraph.Append(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        if (text.Length > 0) paragraph.Append(Words(text));
        return paragraph;
    }

    // A reason may have lines of its own. A title may come from a report as it was found, and hold what XML cannot.
    private static Run Words(string text)
    {
        var run = new Run();
        foreach (var (index, line) in text.ReplaceLineEndings("\n").Split('\n').Index())
        {
            if (index > 0) run.Append(new Break());
            run.Append(new Text(Writable(line)) { Space = SpaceProcessingModeValues.Preserve });
        }

        return run;
    }

    private static string Writable(string line) => string.Concat(line.EnumerateRunes().Select(r => r.IsBmp && !XmlConvert.IsXmlChar((char)r.Value) ? Rune.ReplacementChar : r));

    private static SectionProperties Margins() => new(
        new PageSize { Width = 11906, Height = 16838 },
        new PageMargin { Top = 1134, Right = 1134, Bottom = 1134, Left = 1134, Header = 567, Footer = 567, Gutter = 0 });
}
