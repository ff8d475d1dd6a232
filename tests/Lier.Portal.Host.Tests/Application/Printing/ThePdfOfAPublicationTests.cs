using System.Net;
using Lier.Portal.Application.Verification;
using Lier.Portal.Domain.People;
using Microsoft.Extensions.DependencyInjection;

namespace Lier.Portal.Application.Printing;

/// <summary>
/// The PDF is made by <see cref="PdfMaker"/> after the publication, kept, and known to the register; without Chromium everything else goes
/// on.
/// </summary>
public sealed class ThePdfOfAPublicationTests
{
    [Fact]
    public async Task It_is_made_once_kept_with_the_report_and_recognised_by_the_page_that_checks_files()
    {
        await using var portal = new Portal { Settings = PrintingPortal.WithChromium };
        await portal.InitializeAsync();
        var maker = portal.Services.GetRequiredService<PdfMaker>();
        await maker.MakeMissingAsync();
        using var visitor = new Visitor(portal);

        using var first = await visitor.GetAsync("/rapporten/2021-h1.pdf");
        await maker.MakeMissingAsync();
        using var second = await visitor.GetAsync("/rapporten/2021-h1/v1.pdf");
        var bytes = await first.Content.ReadAsByteArrayAsync();
        using var check = await visitor.UploadAsync(null, "/register/nakijken", "2021-h1.pdf", bytes);

        Assert.Equal((HttpStatusCode.OK, "application/pdf"), (first.StatusCode, first.Content.Headers.ContentType?.MediaType));
        Assert.StartsWith("%PDF-", System.Text.Encoding.ASCII.GetString(bytes[..8]), StringComparison.Ordinal);
        Assert.Equal(bytes, await second.Content.ReadAsByteArrayAsync());
        Assert.Contains("Dit is versie 1 van het", await check.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("href=\"/rapporten/2021-h1.pdf\"", await visitor.ReadAsync("/rapporten/2021-h1"), StringComparison.Ordinal);
        Assert.Empty((await portal.Services.GetRequiredService<Integrity>().CheckAsync()).Faults);
    }

    [Fact]
    public async Task Without_Chromium_the_report_is_there_without_it_and_the_administrator_reads_what_to_install()
    {
        await using var portal = new Portal();
        await portal.InitializeAsync();
        await portal.Services.GetRequiredService<PdfMaker>().MakeMissingAsync();
        using var visitor = new Visitor(portal);
        using var administrator = await Visitor.SignedInAsync(portal, Role.Administrator);

        using var pdf = await visitor.GetAsync("/rapporten/2021-h1.pdf");

        Assert.Equal(HttpStatusCode.NotFound, pdf.StatusCode);
        Assert.DoesNotContain("2021-h1.pdf", await visitor.ReadAsync("/rapporten/2021-h1"), StringComparison.Ordinal);
        Assert.Contains("Het portaal kan geen pdf’s maken", WebUtility.HtmlDecode(await administrator.ReadAsync("/beheer")), StringComparison.Ordinal);
    }
}
