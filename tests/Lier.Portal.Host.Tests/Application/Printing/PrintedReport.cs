using System.Text.RegularExpressions;
using Lier.Portal.Documents.Pdf;
using Lier.Portal.Printing;
using Microsoft.Extensions.DependencyInjection;

namespace Lier.Portal.Application.Printing;

/// <summary>The real report of 2021-H1 as the portal serves it, printed once for all who look at it.</summary>
public sealed partial class PrintedReport : IAsyncLifetime
{
    public static readonly PdfFacts Facts = new("Voortgang eerste helft 2021", "Prioritaire acties van het meerjarenplan 2020–2025 <Lier & omgeving>", new DateTimeOffset(2021, 9, 27, 12, 0, 0, TimeSpan.Zero));

    private readonly Portal portal = new() { Settings = PrintingPortal.WithChromium };
    private PdfTools? tools;

    public PdfTools Pdf => tools!;

    /// <summary>What of the page is meant for paper.</summary>
    public string Body { get; private set; } = "";

    public async Task InitializeAsync()
    {
        await portal.InitializeAsync();
        using var visitor = new Visitor(portal);
        Body = Beside().Replace(MainPart().Match(await visitor.ReadAsync("/rapporten/2021-h1")).Groups[1].Value, "");
        tools = new PdfTools(await portal.PrintAsync(Body, Facts));
    }

    public async Task DisposeAsync()
    {
        tools?.Dispose();
        await portal.DisposeAsync();
    }

    [GeneratedRegex("<main [^>]*>(.*)</main>", RegexOptions.Singleline)]
    private static partial Regex MainPart();

    [GeneratedRegex("<aside>.*?</aside>", RegexOptions.Singleline)]
    private static partial Regex Beside();
}

internal static class Printing
{
    public static Task<byte[]> PrintAsync(this Portal portal, string body, PdfFacts facts) =>
        portal.Services.GetRequiredService<PdfPrinter>().PrintAsync(portal.Services.GetRequiredService<PaperPage>().Around(body, facts), facts, CancellationToken.None);
}
