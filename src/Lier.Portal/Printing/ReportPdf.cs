using Lier.Portal.Application.Printing;
using Lier.Portal.Application.Reports;
using Lier.Portal.Documents.Pdf;
using Lier.Portal.Domain.Reports;
using Lier.Portal.Public.Frame;
using Lier.Portal.Public.Reports;

namespace Lier.Portal.Printing;

/// <summary>Prints one report as everybody reads it: its page, put on paper.</summary>
public sealed class ReportPdf(PageRenderer renderer, PaperPage paper, PdfPrinter printer, PortalAddress portal)
    : IReportPrinter
{
    public bool CanPrint => printer.CanPrint;

    public async Task<byte[]> PrintAsync(PublishedReading reading, CancellationToken cancel)
    {
        var facts = FactsOf(reading.Report);
        return await printer.PrintAsync(paper.Around(await BodyAsync(reading), facts), facts, cancel);
    }

    private PdfFacts FactsOf(PublishedReport report) => new(
        $"Voortgang {report.Period.Label}, versie {report.Version}",
        $"Halfjaarlijks rapport over het meerjarenplan: {report.Period.Label}",
        report.PublishedAt)
    {
        Portal = portal.Root,
    };

    private async Task<string> BodyAsync(PublishedReading reading)
    {
        var report = reading.Report;
        var body = await renderer.BodyAsync<ReportPage>(new()
        {
            [nameof(ReportPage.Reading)] = reading,
            [nameof(ReportPage.Version)] = report.Version,
        });
        // A link to another place in the report leads there within the file.
        return body.Replace($"href=\"{Urls.Report(report.Period, report.Version)}#", "href=\"#", StringComparison.Ordinal);
    }
}
