using Lier.Portal.Application.Reports;

namespace Lier.Portal.Application.Printing;

/// <summary>Puts a published report on paper as everybody reads it; its page is the web project's.</summary>
public interface IReportPrinter
{
    /// <summary>Is there a Chromium to print with, now?</summary>
    bool CanPrint { get; }

    Task<byte[]> PrintAsync(PublishedReading reading, CancellationToken cancel);
}
