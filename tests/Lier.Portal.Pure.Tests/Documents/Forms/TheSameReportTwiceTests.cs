using Lier.Portal.Documents.Addresses;
using Lier.Portal.Documents.Forms;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Published;
using Lier.Portal.Domain.Reports;

namespace Lier.Portal.Pure.Tests.Documents.Forms;

/// <summary>
/// The same snapshot gives the same bytes in each of the <see cref="ReportForms"/>, so that a fingerprint means something.
/// </summary>
public sealed class TheSameReportTwiceTests
{
    [Fact]
    public void Every_form_of_the_same_snapshot_has_the_same_bytes_every_time()
    {
        var portal = new PortalAddress(new Uri("https://portaal.lier.example"));
        foreach (var content in (ReportContent[])[PublishedReport.Import(FirstReport.Content).Content, PublishedReport.Publish(FirstReport.Content, null, "", Given.By(Townspeople.Secretary)).Content])
        {
            var once = ReportForms.Of(content, portal).ToDictionary(f => f.Form, f => f.Sha256);
            var twice = ReportForms.Of(PublicJson.Read<ReportContent>(PublicJson.Write(content)), portal).ToDictionary(f => f.Form, f => f.Sha256);

            Assert.Equal(once, twice);
            Assert.Equal(["budget.csv", "csv", "docx", "jsonld", "txt"], once.Keys.Order(StringComparer.Ordinal));
        }
    }
}
