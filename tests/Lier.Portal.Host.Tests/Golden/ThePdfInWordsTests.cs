using System.Net;
using System.Text.RegularExpressions;
using Lier.Portal.Application.Printing;
using Lier.Portal.Application.Programmes;
using Lier.Portal.Documents.Pdf;
using Lier.Portal.Domain.Progress;
using Lier.Portal.Public.OpenData;

namespace Lier.Portal.Golden;

/// <summary>
/// The PDF of a report: its bytes are Chromium's; what it says after <see cref="PdfFinish"/>, and what somebody hears who has it read
/// aloud, is ours.
/// </summary>
public sealed partial class ThePdfInWordsTests : IAsyncLifetime
{
    private readonly FakeTime time = new(new(2022, 1, 10, 8, 0, 0, TimeSpan.Zero));
    private readonly string original = Path.Combine(Path.GetTempPath(), $"lier-portal-{Guid.NewGuid():N}.db");
    private readonly string copy = Path.Combine(Path.GetTempPath(), $"lier-portal-{Guid.NewGuid():N}.db");
    private Portal? printing;

    public async Task InitializeAsync()
    {
        await using (var writing = PortalOn(time, original))
        {
            await writing.InitializeAsync();
            await EveryStatus.PublishAsync(writing, time, Enum.GetValues<ActionStatus>());
            StoredRows.Copy(original, copy);
        }

        printing = PortalOn(time, copy, PrintingPortal.WithChromium);
        await printing.InitializeAsync();
        await printing.Get<PdfMaker>().MakeMissingAsync();
    }

    public Task DisposeAsync() => printing!.DisposeAsync().AsTask();

    [Fact]
    public async Task It_says_what_it_said_in_the_same_order_under_the_same_headings()
    {
        using var visitor = new Visitor(printing!);
        foreach (var version in (string[])["2021-h1/v1.pdf", "2021-h2/v1.pdf", "2021-h2/v2.pdf"])
        {
            var (address, name) = ($"/rapporten/{version}", version.Replace('/', '-'));
            using var answer = await visitor.GetAsync(address);
            Assert.Equal((HttpStatusCode.OK, address), (answer.StatusCode, address));
            using var pdf = new PdfTools(await answer.Content.ReadAsByteArrayAsync());

            GoldenFile.AssertSame($"{name}.text.txt", pdf.Text());
            GoldenFile.AssertSame($"{name}.structure.txt", Renumbered(PdfTools.Run("pdfinfo", "-struct-text", pdf.File)));
            GoldenFile.AssertSame($"{name}.metadata.xml", PdfTools.Run("pdfinfo", "-meta", pdf.File));
        }
    }

    // Chromium numbers the heads of a table by what else it happened to do before; here they count from 1, so that cells still name theirs.
    private static string Renumbered(string structure)
    {
        var known = new Dictionary<string, int>();
        return NodeNumber().Replace(structure, node =>
        {
            known.TryAdd(node.Value, known.Count + 1);
            return $"node{known[node.Value]}";
        });
    }

    private static Portal PortalOn(FakeTime time, string databaseFile, params IEnumerable<(string, string)> more) =>
        new() { Time = time, DatabaseFile = databaseFile, Settings = [("Portal:Url", PublishedTown.Address), .. more] };

    [GeneratedRegex("node[0-9]{8}")]
    private static partial Regex NodeNumber();
}
