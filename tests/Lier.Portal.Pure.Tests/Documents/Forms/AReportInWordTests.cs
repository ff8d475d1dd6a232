using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Lier.Portal.Documents.Forms;
using Lier.Portal.Documents.Word;
using Lier.Portal.Domain.Progress;
using Lier.Portal.Domain.Published;

namespace Lier.Portal.Pure.Tests.Documents.Forms;

/// <summary>The report as a Word file, made by <see cref="ReportDocument"/> in the styles of <see cref="WordFile"/>.</summary>
public sealed class AReportInWordTests : IDisposable
{
    private readonly WordprocessingDocument document = Open(FirstReport.Content);

    private Body Body => document.MainDocumentPart!.Document.Body!;

    public void Dispose() => document.Dispose();

    [Fact]
    public void It_is_valid() => Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(document).Select(e => $"{e.Path?.XPath}: {e.Description}"));

    [Fact]
    public void Its_properties_say_what_it_is_in_Dutch()
    {
        Assert.Equal(("Voortgang van het meerjarenplan, eerste helft 2021", "nl-BE", "Lier vordert"), (document.PackageProperties.Title, document.PackageProperties.Language, document.PackageProperties.Creator));
        Assert.Equal("nl-BE", document.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Descendants<Languages>().Single().Val);
        Assert.Equal(["PAGE", "NUMPAGES"], document.MainDocumentPart.FooterParts.Single().Footer.Descendants<SimpleField>().Select(f => f.Instruction?.Value));
    }

    [Fact]
    public void No_hour_of_the_machine_is_in_it()
    {
        using var package = new ZipArchive(new MemoryStream(ReportDocument.Write(FirstReport.Content)));

        Assert.NotEmpty(package.Entries);
        Assert.All(package.Entries, entry => Assert.Equal(new DateTime(2021, 6, 30), entry.LastWriteTime.DateTime));
        Assert.All(package.Entries, entry => Assert.DoesNotMatch("[0-9a-f]{12}", entry.FullName));
    }

    [Fact]
    public void Every_plan_and_action_has_a_heading_and_every_budget_a_table_with_a_head()
    {
        Assert.Equal(FirstReport.Content.Plans.Select(p => $"{p.Code} {p.Title}").Append("Totaal beleidsdoelstelling Sociale dienstverlening"), Styled("Heading1"));
        Assert.Equal(FirstReport.Content.Actions.Select(a => $"{a.Code} {a.Title}"), Styled("Heading2"));
        var tables = Body.Descendants<Table>().ToList();
        Assert.Equal(5, tables.Count);
        Assert.All(tables, table => Assert.NotNull(table.Elements<TableRow>().First().TableRowProperties?.GetFirstChild<TableHeader>()));
        Assert.NotEmpty(Styled("ListBullet"));
    }

    [Fact]
    public void Bold_words_are_bold_and_what_Word_cannot_hold_is_marked()
    {
        var action = FirstReport.Content.Objectives[0].Plans[0].Actions[0];
        var changed = FirstReport.Content with { ChangedRisks = "Dit is **vet** en dit \uffff niet; [lees](https://lier.example) <b>meer</b>." };

        using var written = Open(changed);
        var runs = written.MainDocumentPart!.Document.Body!.Descendants<Run>().ToList();

        Assert.Equal("vet", Assert.Single(runs, r => r.RunProperties?.Bold is not null).InnerText);
        Assert.Contains("Dit is vet en dit \ufffd niet; lees (https://lier.example) <b>meer</b>.", written.MainDocumentPart.Document.InnerText, StringComparison.Ordinal);
        Assert.Contains(action.Title, written.MainDocumentPart.Document.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_that_a_report_says_of_an_action_is_in_it()
    {
        var note = new ReportedNote(
            ActionStatus.Stopped, "9-Stopgezet", "Er zijn 20 fietsen.", "Niet meer.", Light.Orange, Light.Red, "De subsidie viel weg.", 2, new(new(2021, 10, 4), "2021-00123"));
        var action = FirstReport.Content.Actions.First() with { Description = "Steun.", Note = note };
        var content = FirstReport.Content with { Objectives = [new("01/11", "Doel", [new("01/11/SAP/01", "Plan", "", null, [action])], null)] };

        using var written = Open(content);
        var words = written.MainDocumentPart!.Document.Body!.Elements<Paragraph>().Select(p => p.InnerText).SkipWhile(t => !t.StartsWith(action.Code + " ", StringComparison.Ordinal)).Skip(1);

        Assert.Equal(
            [
                "Steun.", "Bevoegde schepen: Annemie Goris", "Startdatum: 01-01-2020, einddatum: 31-12-2025", "Status: 9-Stopgezet",
                "Licht voortgang: oranje (vertraagd of onzeker, nog haalbaar)", "Licht planning: rood (in gevaar of niet haalbaar)",
                "Goedgekeurd door het college op 4 oktober 2021, besluit 2021-00123.", "Reden van stopzetting", "De subsidie viel weg.",
                "Stand van zaken", "Er zijn 20 fietsen.", "Tijd", "Niet meer.",
            ],
            words.TakeWhile(t => !t.StartsWith("Totaal", StringComparison.Ordinal)));
    }

    private IEnumerable<string> Styled(string style) => Body.Elements<Paragraph>().Where(p => p.ParagraphProperties?.ParagraphStyleId?.Val == style).Select(p => p.InnerText);

    private static WordprocessingDocument Open(ReportContent content) => WordprocessingDocument.Open(new MemoryStream(ReportDocument.Write(content)), isEditable: false);
}
