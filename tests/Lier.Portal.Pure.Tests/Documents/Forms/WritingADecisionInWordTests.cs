using DocumentFormat.OpenXml.Packaging;
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
        var text = DecisionText.Propose(new ReportingPeriod(2021, 2), [new("SAP/01", "Plan", "SAP/01/01", title, 1, Fingerprint.Of(""), DecisionOutcome.Approved, null)]);

        using var document = WordprocessingDocument.Open(new MemoryStream(DecisionDocument.Write(text, DateTimeOffset.UnixEpoch)), isEditable: false);

        Assert.Contains(shown, document.MainDocumentPart!.Document!.InnerText, StringComparison.Ordinal);
    }
}
