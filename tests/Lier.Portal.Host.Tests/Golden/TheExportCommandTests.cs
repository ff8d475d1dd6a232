using Lier.Portal.CommandLine;
using Lier.Portal.Documents.Reading;
using Lier.Portal.Public.OpenData;

namespace Lier.Portal.Golden;

/// <summary>What <see cref="ExportVerb"/> writes at the command line are the bytes of the download.</summary>
public sealed class TheExportCommandTests : IDisposable
{
    private readonly PortalCommand line = new();

    public void Dispose() => line.Dispose();

    [Fact]
    public async Task It_writes_the_report_that_was_read_in_as_it_was_in_every_form_that_is_text()
    {
        var address = $"--Portal:Url={PublishedTown.Address}";
        var import = await line.RunAsync("import", line.File("rapport.txt", FirstReport.Text()), "--period", "2021-H1", address);
        Assert.Equal((0, ""), (import.ExitCode, import.Errors));

        foreach (var form in (string[])["json", "txt", "csv", "budget.csv", "jsonld"])
        {
            var export = await line.RunAsync("export", "--period", "2021-H1", "--format", form, address);
            Assert.Equal((0, ""), (export.ExitCode, export.Errors));
            // What reads a process as text takes the mark away by which a spreadsheet knows the letters.
            Assert.Equal(File.ReadAllText(GoldenFile.PathOf($"2021-h1-v1.{form}")), export.Output);
        }
    }
}
