using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Lier.Portal.Documents.Forms;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Approvals;
using Lier.Portal.Domain.College;

namespace Lier.Portal.Pure.Tests.Documents.Forms;

/// <summary>A decision goes into a Word file by <see cref="DecisionDocument"/>, whatever somebody typed in its title.</summary>
public sealed class WritingADecisionInWordTests
{
    [Theory]
    [InlineData("Fiets\uffffpunt", "Fiets\ufffdpunt")]
    [InlineData("Fiets\u0007punt", "Fiets\ufffdpunt")]
    [InlineData("Fietspunt 🚲 <b> & é", "Fietspunt 🚲 <b> & é")]
    public void A_title_with_what_Word_cannot_hold_still_gives_a_document(string title, string shown)
    {
        var text = DecisionText.Propose(
            new ReportingPeriod(2021, 2),
            new([new("SAP/01", "Plan", "SAP/01/01", title, 1, Fingerprint.Of(""), DecisionOutcome.Approved, null)], []));

        using var document = WordprocessingDocument.Open(new MemoryStream(DecisionDocument.Write(text, DateTimeOffset.UnixEpoch)), isEditable: false);

        Assert.Contains(shown, document.MainDocumentPart!.Document!.InnerText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, "Bijlage: versies van de nota’s|Bijlage: versies van de metingen", 4)]
    [InlineData(false, "Bijlage: versies van de metingen", 2)]
    public void Measurements_have_an_appendix_of_their_own(bool withNote, string appendices, int rows)
    {
        DecidedNote[] notes = withNote ? [new("SAP/01", "Plan", "SAP/01/01", "Fietspunt", 1, Fingerprint.Of(""), DecisionOutcome.Approved, null)] : [];
        var text = DecisionText.Propose(
            new ReportingPeriod(2021, 2),
            new(notes, [new("Samenleven", "Lessen", "3 van 5", 2, Fingerprint.Of("meting"), DecisionOutcome.Approved, null)]));

        using var document = WordprocessingDocument.Open(
            new MemoryStream(DecisionDocument.Write(text, DateTimeOffset.UnixEpoch)), isEditable: false);

        var body = document.MainDocumentPart!.Document!.Body!;
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document));
        Assert.Equal(
            appendices.Split('|'),
            body.Elements<Paragraph>().Select(p => p.InnerText).Where(t => t.StartsWith("Bijlage:", StringComparison.Ordinal)));
        Assert.Equal(rows, body.Descendants<TableRow>().Count());
        Assert.Contains(Fingerprint.Of("meting"), body.InnerText, StringComparison.Ordinal);
        Assert.Contains("Lessen: 3 van 5, versie 2", body.InnerText, StringComparison.Ordinal);
    }
}
