using DocumentFormat.OpenXml;
using Lier.Portal.Documents.Word;
using Lier.Portal.Domain.College;

namespace Lier.Portal.Documents.Forms;

/// <summary>The text of a decision as a Word document: headings, lists and a table that Word knows as such, in Dutch.</summary>
public static class DecisionDocument
{
    public static byte[] Write(DecisionText text, DateTimeOffset madeAt) => WordFile.Write(text.Title, madeAt, Parts(text));

    private static IEnumerable<OpenXmlElement> Parts(DecisionText text)
    {
        yield return WordFile.Styled(text.Heading, WordStyles.Subtitle);
        yield return WordFile.Styled(text.Title, WordStyles.Title);
        yield return WordFile.Styled("Juridische grond", WordStyles.Heading);
        yield return WordFile.Styled(DecisionWords.LegalGround);
        yield return WordFile.Styled("Feiten en motivering", WordStyles.Heading);
        foreach (var fact in text.Facts) yield return WordFile.Styled(fact);
        yield return WordFile.Styled("Besluit", WordStyles.Heading);
        foreach (var part in text.Articles.SelectMany(Article)) yield return part;
        foreach (var part in Appendices(text.About)) yield return part;
    }

    private static IEnumerable<OpenXmlElement> Appendices(DecidedThings about)
    {
        if (about.HasNotes)
        {
            yield return WordFile.Styled(DecisionWords.NotesAppendix, WordStyles.Heading);
            yield return VersionsTable.Make(about.Notes);
            yield return WordFile.Styled("");
        }

        if (about.Measurements.Count == 0) yield break;
        yield return WordFile.Styled(DecisionWords.MeasurementsAppendix, WordStyles.Heading);
        yield return VersionsTable.Make(about.Measurements);
        yield return WordFile.Styled("");
    }

    private static IEnumerable<OpenXmlElement> Article(DecisionArticle article)
    {
        yield return WordFile.Styled($"Artikel {article.Number}. {article.Title}", WordStyles.SubHeading);
        foreach (var clause in article.Clauses)
        {
            yield return WordFile.Styled(clause.Sentence);
            foreach (var item in clause.Items) yield return WordFile.Styled(item, WordStyles.Bullet);
        }
    }
}
