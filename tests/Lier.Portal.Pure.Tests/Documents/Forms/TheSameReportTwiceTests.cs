using Lier.Portal.Documents.Addresses;
using Lier.Portal.Documents.Forms;
using Lier.Portal.Domain;
using Lier.Portal.Domain.Programmes;
using Lier.Portal.Domain.Published;
using Lier.Portal.Domain.Reports;
using Lier.Portal.Pure.Tests.Domain.Programmes;

namespace Lier.Portal.Pure.Tests.Documents.Forms;

/// <summary>
/// The same snapshot gives the same bytes in each of the <see cref="ReportForms"/> and <see cref="ProgrammeForms"/>, so that a fingerprint means something.
/// </summary>
public sealed class TheSameReportTwiceTests
{
    [Fact]
    public void Every_form_of_the_same_snapshot_has_the_same_bytes_every_time()
    {
        var portal = new PortalAddress(new Uri("https://portaal.lier.example"));
        foreach (var content in (ReportContent[])[PublishedReport.Import(FirstReport.Content).Content, PublishedReport.Publish(FirstReport.Content, null, "", Given.By(Townspeople.Secretary)).Content])
        {
            var once = Made(ReportForms.Written, content, portal);

            Assert.Equal(once, Made(ReportForms.Written, PublicJson.Read<ReportContent>(PublicJson.Write(content)), portal));
            Assert.Equal(["budget.csv", "csv", "docx", "jsonld", "txt"], once.Keys.Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Every_form_of_a_programme_too()
    {
        var portal = new PortalAddress(new Uri("https://portaal.lier.example"));
        var content = PublishedProgramme.Import(ProgrammeContent.Of(Promised.World().Programme)).Content;

        var once = Made(ProgrammeForms.Written, content, portal);

        Assert.Equal(once, Made(ProgrammeForms.Written, PublicJson.Read<ProgrammeContent>(PublicJson.Write(content)), portal));
        Assert.Equal(["csv", "jsonld"], once.Keys.Order(StringComparer.Ordinal));
    }

    private static Dictionary<string, Fingerprint> Made<TContent>(FormSet<TContent> forms, TContent content, PortalAddress portal) =>
        forms.MadeAtOnce.ToDictionary(f => f.Ending, f => Fingerprint.Of(f.Write(content, portal)));
}
