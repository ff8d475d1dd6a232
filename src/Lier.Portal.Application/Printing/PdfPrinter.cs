using System.Text.RegularExpressions;
using Lier.Portal.Documents.Pdf;

namespace Lier.Portal.Application.Printing;

/// <summary>
/// Makes a tagged PDF of one self-contained page of HTML, by Debian's Chromium in a private folder and without a network.
/// </summary>
public sealed partial class PdfPrinter(PdfSettings settings, TimeProvider time)
{
    // Before everything else in the page, so that nothing in it goes before this:
    // no script, no frame, nothing from elsewhere or from this machine.
    private const string Closed = $"""
        <!DOCTYPE html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="{OnlyItself}">
        """;

    private const string OnlyItself = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:";

    private const string OneMeta =
        "The page may have no meta element but its charset: one of them can lead elsewhere, whatever the policy says.";

    /// <summary>Is there a Chromium, now?</summary>
    public bool CanPrint => settings.FindChromium() is not null;

    /// <exception cref="NoChromiumException">There is no Chromium; print later.</exception>
    /// <exception cref="ChromiumFailedException">It ran, and printed nothing.</exception>
    /// <exception cref="UnforeseenPdfException">It printed something of another shape than the Chromiums we know.</exception>
    public async Task<byte[]> PrintAsync(string html, PdfFacts facts, CancellationToken cancel)
    {
        if (OtherMeta().IsMatch(html)) throw new ArgumentException(OneMeta, nameof(html));
        var program = settings.FindChromium() ?? throw new NoChromiumException(settings.Chromium);
        var folder = Directory.CreateTempSubdirectory("lier-pdf-").FullName;
        try
        {
            var (page, printed) = (Path.Combine(folder, "page.html"), Path.Combine(folder, "printed.pdf"));
            await File.WriteAllTextAsync(page, Closed + html, cancel);
            var said = await new ChromiumRun(program, settings, folder).PrintAsync(page, printed, cancel);
            if (!File.Exists(printed)) throw new ChromiumFailedException("ended and printed nothing", said);
            return PdfFinish.Finish(await File.ReadAllBytesAsync(printed, cancel), facts, time.GetUtcNow());
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [GeneratedRegex("""<meta(?!\s+charset="utf-8">)""", RegexOptions.IgnoreCase)]
    private static partial Regex OtherMeta();
}
