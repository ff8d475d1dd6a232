using System.Net;
using System.Net.Sockets;
using Lier.Portal.Documents.Pdf;
using Microsoft.Extensions.DependencyInjection;

namespace Lier.Portal.Application.Printing;

/// <summary>
/// A page that somebody got a script or a link into is printed by <see cref="PdfPrinter"/> without running or fetching anything.
/// </summary>
public sealed class AHostilePageTests(PrintingPortal printing) : IClassFixture<PrintingPortal>
{
    private readonly Portal portal = printing.Portal;

    private static readonly PdfFacts Facts = new("Gewoon “rapport” <\\a> </style><script>1</script>", "Vijandig", null);

    [Fact]
    public async Task It_runs_nothing_and_fetches_nothing_from_elsewhere_or_from_the_machine()
    {
        using var elsewhere = new TcpListener(IPAddress.Loopback, 0);
        elsewhere.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)elsewhere.LocalEndpoint).Port}";
        var secret = Path.Combine(Path.GetTempPath(), $"lier-geheim-{Guid.NewGuid():N}.txt");
        await File.WriteAllTextAsync(secret, "GEHEIM");

        var pdf = await portal.PrintAsync(
            $"""
            <h1>Gewone tekst</h1>
            <script>document.body.append('UITGEVOERD')</script><img src="{address}/beeld.png" alt="" onerror="document.body.append('UITGEVOERD')">
            <iframe src="file://{secret}"></iframe><object data="file://{secret}"></object><embed src="file://{secret}"><iframe srcdoc="<script>parent.document.body.append('UITGEVOERD')</script>"></iframe>
            <link rel="stylesheet" href="{address}/stijl.css"><style>@import url({address}/stijl.css); body::after {"{"} content: url({address}/beeld.svg) {"}"}</style>
            <base href="{address}/"><form action="{address}"></form><video src="{address}/film.mp4" autoplay></video>
            """, Facts);

        using var tools = new PdfTools(pdf);
        Assert.False(elsewhere.Pending());
        Assert.Contains("Gewone tekst", tools.Text(), StringComparison.Ordinal);
        foreach (var word in new[] { "GEHEIM", "UITGEVOERD" }) Assert.DoesNotContain(word, tools.Text(), StringComparison.Ordinal);
        Assert.Equal(Facts.Title, tools.Info()["Title"]);
        Assert.Contains(Facts.Title, tools.Text("-layout"), StringComparison.Ordinal);
        File.Delete(secret);
    }

    [Theory]
    [InlineData("<meta http-equiv=\"refresh\" content=\"0;url=file:///etc/passwd\">")]
    [InlineData("<META/http-equiv=refresh content=0;url=file:///etc/passwd>")]
    [InlineData("<meta name=\">\" charset=\"utf-8\" http-equiv=refresh content=\"0;url=file:///etc/passwd\">")]
    public async Task One_that_goes_elsewhere_by_itself_is_not_printed(string meta) =>
        await Assert.ThrowsAsync<ArgumentException>(() => portal.PrintAsync($"{meta}<h1>Gewone tekst</h1>", Facts));

    [Fact]
    public async Task A_link_within_the_portal_leads_to_its_address_when_that_is_known()
    {
        const string body = "<h1>Rapport</h1><p><a href=\"/acties/een\">Een actie</a> en <a href=\"https://www.lier.be/\">de stad</a>, <strong>vet</strong>.</p><ul><li>Eerste<ul><li>Eerste onder eerste</li></ul></li></ul>";

        using var known = new PdfTools(await portal.PrintAsync(body, Facts with { Portal = new Uri("https://portaal.lier.example/") }));
        using var unknown = new PdfTools(await portal.PrintAsync(body, Facts));

        Assert.Contains("/URI (https://portaal.lier.example/acties/een)", known.Unpacked(), StringComparison.Ordinal);
        Assert.Contains("/Contents (https://portaal.lier.example/acties/een)", known.Unpacked(), StringComparison.Ordinal);
        Assert.DoesNotContain("acties/een", unknown.Unpacked(), StringComparison.Ordinal);
        Assert.Contains("de stad (https://www.lier.be/)", unknown.Text(), StringComparison.Ordinal);
        Assert.Matches(@"/RoleMap <<\s+/Strong /Span\s+>>", unknown.Unpacked());
        Assert.Contains("No syntax or stream encoding errors found", PdfTools.Run("qpdf", "--check", unknown.File), StringComparison.Ordinal);
    }

    [Fact]
    public void The_portal_knows_how_to_print() => Assert.True(PdfHealth.Of(portal.Services.GetRequiredService<PdfSettings>()).CanPrint);
}
