using Lier.Portal.Application.Printing;

namespace Lier.Portal.Printing;

/// <summary>Printing what is published.</summary>
public static class PdfSetup
{
    public static void AddPdf(this WebApplicationBuilder builder)
    {
        builder.Services
            .AddSingleton(PdfSettings.Read(builder.Configuration))
            .AddSingleton<PaperPage>()
            .AddSingleton<PdfPrinter>()
            .AddSingleton<IReportPrinter, ReportPdf>()
            .AddSingleton<PdfMaker>()
            .AddHostedService<PdfWorker>();
    }
}
