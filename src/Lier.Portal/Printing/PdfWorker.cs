using Lier.Portal.Application.Printing;
using Lier.Portal.Workers;

namespace Lier.Portal.Printing;

/// <summary>Makes, every half minute, the PDFs that are missing; one may take minutes, and nothing else waits for it.</summary>
public sealed class PdfWorker(PdfMaker pdfs, TimeProvider time, ILogger<PdfWorker> logger)
    : RepeatedWork(TimeSpan.FromSeconds(30), time, logger)
{
    protected override Task DoAsync(CancellationToken cancel) => pdfs.MakeMissingAsync(cancel);
}
